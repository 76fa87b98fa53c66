package studio.backprop.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.shape.Dims;

/// The document: a computation graph, the numbers in it, and what a teacher says about it.
///
/// @param catalogue the operations that its nodes may run
/// @param title what it is called
/// @param description Markdown, empty where there is none
/// @param dims the symbols that shapes are written in
/// @param nodes in the order of the file
/// @param output the id of the node that gradients are taken of; empty where it is not chosen yet
/// @param outputGradient the gradient that arrives there, where the file gives one
/// @param batch the symbol of dims along which examples lie; empty where nothing is an example
/// @param train what training starts from
/// @param lesson the moments that a teacher speaks at, in order
public record Scenario(
    Catalogue catalogue,
    String title,
    Optional<String> description,
    Dims dims,
    List<Node> nodes,
    Optional<String> output,
    Optional<Matrix> outputGradient,
    Optional<String> batch,
    Training train,
    List<Moment> lesson) {
  /// How many numbers its leaves may hold in all.
  public static final int MOST_NUMBERS = 4_000_000;

  /// How many nodes it may have.
  public static final int MOST_NODES = 10_000;

  /// How many ports one of them may have.
  public static final int MOST_INPUTS = 10_000;

  public Scenario {
    nodes = List.copyOf(nodes);
    lesson = List.copyOf(lesson);
  }

  /// One in which there is nothing yet but a few symbols: n examples of d numbers, c classes.
  public static Scenario empty(Catalogue catalogue, String title) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("n", 4);
    sizes.put("d", 3);
    sizes.put("c", 2);
    return new Scenario(
        catalogue,
        title,
        Optional.empty(),
        new Dims(sizes),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("n"),
        Training.UNSAID,
        List.of());
  }

  /// The node of that id; empty where there is none.
  public Optional<Node> node(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }

  /// The part that computes.
  public GraphSource graphSource() {
    return new GraphSource(catalogue, dims, nodes, output, outputGradient, batch);
  }

  /// The same scenario with other nodes.
  public Scenario withNodes(List<Node> changed) {
    return new Scenario(
        catalogue, title, description, dims, changed, output, outputGradient, batch, train, lesson);
  }

  /// The same scenario by another name.
  public Scenario withTitle(String name) {
    return new Scenario(
        catalogue, name, description, dims, nodes, output, outputGradient, batch, train, lesson);
  }

  /// The same scenario in other sizes, and the gradient that then arrives.
  public Scenario resized(Dims sizes, List<Node> changed, Optional<Matrix> arriving) {
    return new Scenario(
        catalogue, title, description, sizes, changed, output, arriving, batch, train, lesson);
  }

  /// The same scenario with another lesson.
  public Scenario withLesson(List<Moment> moments) {
    return new Scenario(
        catalogue, title, description, dims, nodes, output, outputGradient, batch, train, moments);
  }

  /// The same scenario in other symbols.
  public Scenario withDims(Dims sizes) {
    return resized(sizes, nodes, outputGradient);
  }

  /// The same scenario with another description.
  public Scenario withDescription(Optional<String> text) {
    return new Scenario(
        catalogue, title, text, dims, nodes, output, outputGradient, batch, train, lesson);
  }

  /// The same scenario with gradients of another node, and what arrives there.
  public Scenario withOutput(Optional<String> id, Optional<Matrix> arriving) {
    return new Scenario(
        catalogue, title, description, dims, nodes, id, arriving, batch, train, lesson);
  }

  /// The same scenario with examples along another symbol.
  public Scenario withBatch(Optional<String> symbol) {
    return new Scenario(
        catalogue, title, description, dims, nodes, output, outputGradient, symbol, train, lesson);
  }
}
