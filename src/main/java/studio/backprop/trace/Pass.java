package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Values;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.matrix.Interruption;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;

/// The forward and the backward pass over a graph, and what is learned of them.
final class Pass {
  private final Graph graph;
  private final Matrix[] values;
  private final @Nullable Matrix[] gradients;
  private final Matrix[][] slots;
  private final @Nullable Values[] insides;
  private final Matrix[] @Nullable [] returned;
  private final List<Event> events;
  private final Optional<Learning> learning;

  Pass(Graph graph, Optional<Learning> learning) {
    int count = graph.nodes().size();
    this.graph = graph;
    this.learning = learning;
    this.values = new Matrix[count];
    this.gradients = new Matrix[count];
    this.slots = new Matrix[count][];
    this.insides = new Values[count];
    this.returned = new Matrix[count][];
    this.events = new ArrayList<>(8 * count);
  }

  void run() {
    runForward();
    runBackward();
  }

  void runForward() {
    for (GraphNode node : graph.nodes()) {
      if (node.definition() instanceof LeafNode leaf) {
        values[node.index()] = leaf.value();
      } else {
        forward(node);
      }
    }
  }

  private void runBackward() {
    learning.ifPresent(this::hold);
    graph.output().ifPresent(output -> arrive(output, graph.outputGradient().orElseThrow()));
    for (GraphNode node : graph.backward()) {
      backward(node);
    }
    for (GraphNode node : graph.forward()) {
      if (!node.contributes()) {
        silence(node);
      }
    }
    learning.ifPresent(this::update);
  }

  /// Has parameters begin with what earlier passes left there.
  private void hold(Learning from) {
    for (GraphNode node : graph.nodes()) {
      if (from.holds(node)) {
        gradients[node.index()] = from.held().get(node.id());
      }
    }
  }

  private void update(Learning by) {
    for (GraphNode node : graph.nodes()) {
      if (graph.moves(node)) {
        Matrix before = values[node.index()];
        Matrix change = arrived(node).scaled(-by.rate());
        events.add(new Event.Updated(node, before, change, before.plus(change)));
      }
    }
  }

  Matrix[] values() {
    return values;
  }

  @Nullable Matrix[] gradients() {
    return gradients;
  }

  @Nullable Values[] insides() {
    return insides;
  }

  Matrix[] @Nullable [] returned() {
    return returned;
  }

  List<Event> events() {
    return events;
  }

  private void arrive(GraphNode output, Matrix gradient) {
    gradients[output.index()] = gradient;
    events.add(new Event.Arrived(output, gradient));
  }

  private void forward(GraphNode node) {
    Interruption.heed();
    BoundOperation run = node.operation();
    Matrix[] own = new Matrix[run.slots()];
    Values inside = new Values(own);
    List<Edge> operands = node.operands();
    for (int k = 0; k < operands.size(); k++) {
      Matrix operand = values[operands.get(k).from()];
      own[k] = operand;
      events.add(new Event.Sent(operands.get(k), operand));
    }
    Matrix value = Forward.compute(run, inside, own);
    slots[node.index()] = own;
    insides[node.index()] = inside;
    values[node.index()] = value;
    events.add(new Event.Computed(node, value));
  }

  private void backward(GraphNode node) {
    Interruption.heed();
    BoundOperation run = node.operation();
    Values inside = inside(node);
    Matrix[] own = slots[node.index()];
    own[run.upstream().slot()] = arrived(node);
    for (BoundOperation.Named named : run.innerGradients()) {
      own[named.reference().slot()] = inside.of(named.expression());
    }
    List<Edge> operands = node.operands();
    List<Expression> expressions = run.gradients();
    Matrix[] back = new Matrix[operands.size()];
    returned[node.index()] = back;
    for (int k = 0; k < back.length; k++) {
      back[k] = inside.of(expressions.get(k));
      events.add(new Event.Returned(operands.get(k), back[k]));
      accumulate(operands.get(k), back[k]);
    }
  }

  private void accumulate(Edge edge, Matrix added) {
    Matrix before = gradients[edge.from()];
    if (before == null) {
      gradients[edge.from()] = added;
      return;
    }
    GraphNode to = graph.node(edge.from());
    Matrix after = graph.isOverwritten(to) ? added : before.plus(added);
    gradients[edge.from()] = after;
    events.add(new Event.Accumulated(to, edge, before, added, after));
  }

  /// Gives an operation that the output does not depend on zeros for its gradients.
  private void silence(GraphNode node) {
    BoundOperation run = node.operation();
    Matrix[] own = slots[node.index()];
    Matrix value = values[node.index()];
    own[run.upstream().slot()] = Matrix.zeros(value.rows(), value.columns());
    for (BoundOperation.Named named : run.innerGradients()) {
      var shape = named.reference().shape();
      own[named.reference().slot()] =
          Matrix.zeros((int) shape.rows().value(), (int) shape.columns().value());
    }
  }

  private Values inside(GraphNode node) {
    Values inside = insides[node.index()];
    if (inside == null) {
      throw new IllegalStateException(node.id() + " has not run");
    }
    return inside;
  }

  private Matrix arrived(GraphNode node) {
    Matrix gradient = gradients[node.index()];
    if (gradient == null) {
      throw new IllegalStateException("nothing has come back to " + node.id());
    }
    return gradient;
  }
}
