package studio.backprop.scenario;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Dims;

/// The document: a computation graph, the numbers in it, and what a teacher says about it.
///
/// @param title what it is called
/// @param description Markdown, empty where there is none
/// @param dims the symbols that shapes are written in
/// @param nodes in the order of the file
/// @param output the id of the node that gradients are taken of
/// @param outputGradient the gradient that arrives there, where the file gives one
/// @param lesson the moments that a teacher speaks at, in order
public record Scenario(
    String title,
    Optional<String> description,
    Dims dims,
    List<Node> nodes,
    String output,
    Optional<Matrix> outputGradient,
    List<Moment> lesson) {
  /// How many numbers its leaves may hold in all.
  public static final int MOST_NUMBERS = 4_000_000;

  public Scenario {
    nodes = List.copyOf(nodes);
    lesson = List.copyOf(lesson);
  }

  /// The part that computes.
  public GraphSource graphSource() {
    return new GraphSource(dims, nodes, output, outputGradient);
  }

  /// The same scenario with other nodes.
  public Scenario withNodes(List<Node> changed) {
    return new Scenario(title, description, dims, changed, output, outputGradient, lesson);
  }

  /// The same scenario by another name.
  public Scenario withTitle(String name) {
    return new Scenario(name, description, dims, nodes, output, outputGradient, lesson);
  }
}
