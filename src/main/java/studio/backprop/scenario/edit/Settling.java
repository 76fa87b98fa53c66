package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation.WordIndices;
import studio.backprop.scenario.Scenario;

/// Lets what hangs on the structure of a document follow a change of it: word indices, the gradient
/// that arrives, and the lesson.
///
/// @param before what was
/// @param changed what is to be, with all nodes as they shall be
record Settling(Assembled before, Scenario changed) {

  /// What comes of a change of structure.
  static Outcome of(Assembled before, Scenario changed) {
    return changed.equals(before.scenario())
        ? new Outcome.Done(before)
        : Capacity.refusal(changed)
            .<Outcome>map(Outcome.Refused::new)
            .orElseGet(() -> new Settling(before, changed).outcome());
  }

  /// What comes of it, even where nothing but that is to change.
  Outcome outcome() {
    // Its shapes say what all that follows is to be.
    Assembled shaped = Assembled.of(new LessonRewrite(new Present(changed)).in(changed));
    Graph graph = shaped.graph();
    Optional<Refusal> refused =
        Capacity.refusal(changed.nodes(), arrivingCells(graph))
            .or(() -> new Misread(before.graph()).in(graph));
    if (refused.isPresent()) {
      return new Outcome.Refused(refused.get());
    }
    Scenario fitted =
        shaped.scenario().withNodes(indexed(graph)).withOutput(changed.output(), arriving(graph));
    return Outcome.of(shaped.then(fitted.withLesson(LessonFit.of(fitted, shaped.assembly()))));
  }

  private List<Node> indexed(Graph graph) {
    Map<String, WordIndices> words = new HashMap<>();
    for (GraphNode node : graph.forward()) {
      for (WordIndices indices : node.operation().indexPorts()) {
        Edge edge = node.operands().get(indices.operand());
        words.merge(
            graph.node(edge.from()).id(),
            indices,
            (one, other) -> one.words() <= other.words() ? one : other);
      }
    }
    List<Node> nodes = new ArrayList<>();
    for (Node node : changed.nodes()) {
      WordIndices bound = words.get(node.id());
      nodes.add(node instanceof LeafNode leaf && bound != null ? indexed(leaf, bound) : node);
    }
    return nodes;
  }

  /// Keeps the indices that the table has.
  private static LeafNode indexed(LeafNode leaf, WordIndices words) {
    FreshNumbers fresh = FreshNumbers.of(leaf.id());
    Matrix old = leaf.value();
    return leaf.withValue(
        Matrix.generate(
            old.rows(),
            old.columns(),
            (i, j) -> {
              double index = old.get(i, j);
              return words.isWord(index) ? index : fresh.index(i, j, words.words());
            }));
  }

  private long arrivingCells(Graph graph) {
    return changed
        .output()
        .flatMap(graph::find)
        .filter(output -> !output.shape().isScalar())
        .map(output -> output.shape().cells())
        .orElse(0L);
  }

  private Optional<Matrix> arriving(Graph graph) {
    return changed
        .output()
        .flatMap(graph::find)
        .map(output ->
            new OutputGradient(before.scenario().dims(), changed.dims(), changed.outputGradient())
                .at(output.shape()))
        .orElse(changed.outputGradient());
  }
}
