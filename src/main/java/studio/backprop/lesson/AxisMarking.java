package studio.backprop.lesson;

import java.util.List;
import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.SumAlong;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.mistake.Copies;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;

/// Marks axes: what is added up along another one is of another shape, or other numbers.
record AxisMarking(Trace trace, AnswerKey.OfAxis key) {

  Verdict of(Axes answered) {
    return answered == key.axis()
        ? Verdict.correct()
        : Verdict.wrong(List.of()).against(counterexample(answered));
  }

  private Optional<Counterexample> counterexample(Axes answered) {
    Graph graph = trace.graph();
    GraphNode node = graph.node(key.of().node());
    for (Edge wire : graph.uses(node)) {
      GraphNode user = graph.node(wire.to());
      if (trace.returned(wire).isPresent()) {
        Expression sent = user.operation().gradients().get(wire.operand());
        Optional<Expression> copies = Copies.whole(sent);
        if (copies.isPresent()) {
          return against(user, sent, new SumAlong(answered, copies.get()), node.shape());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Counterexample> against(
      GraphNode user, Expression sent, Expression answered, Shape right) {
    if (!answered.shape().sameSizes(right)) {
      return Optional.of(new Counterexample.OtherShape(answered.shape(), right));
    }
    return sent instanceof SumAlong
        ? Counterexample.of(trace.inside(user).of(answered), trace.inside(user).of(sent))
        : Optional.empty();
  }
}
