package studio.backprop.lesson;

import java.util.List;
import java.util.Optional;
import studio.backprop.expression.SumAlong;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.mistake.Copies;
import studio.backprop.shape.Axes;
import studio.backprop.trace.Trace;

/// Marks axes: what is added up along another one is of another shape, or other numbers.
record AxisMarking(Trace trace, AnswerKey.OfAxis key) {

  Verdict of(Axes answered) {
    return answered == key.axis()
        ? Verdict.correct()
        : Verdict.wrong(List.of()).against(counterexample(answered));
  }

  /// Where the other axis leaves the right sizes, it has a single cell, and adds up to the same.
  private Optional<Counterexample> counterexample(Axes answered) {
    Graph graph = trace.graph();
    GraphNode node = graph.node(key.of().node());
    return graph.backAlong(node).stream()
        .map(graph::sentBackAlong)
        .flatMap(sent -> Copies.whole(sent).stream())
        .findFirst()
        .map(copies -> new SumAlong(answered, copies).shape())
        .filter(shape -> !shape.sameSizes(node.shape()))
        .map(shape -> new Counterexample.OtherShape(shape, node.shape()));
  }
}
