package studio.backprop.trace;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Values;
import studio.backprop.graph.Edge;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;

/// One run of a graph, forward and backward, complete: every value, every gradient, every event;
/// and what is learned at its end, where something is.
public final class Trace {
  private final Graph graph;
  private final Matrix[] values;
  private final @Nullable Matrix[] gradients;
  private final @Nullable Values[] insides;
  private final Matrix[] @Nullable [] returned;
  private final List<Event> events;
  private final Extent extent;
  private final Optional<Learning> learning;
  private final Map<Integer, Event.Updated> updates;

  private Trace(
      Graph graph,
      Matrix[] values,
      @Nullable Matrix[] gradients,
      @Nullable Values[] insides,
      Matrix[] @Nullable [] returned,
      List<Event> events,
      Extent extent,
      Optional<Learning> learning) {
    this.graph = graph;
    this.values = values;
    this.gradients = gradients;
    this.insides = insides;
    this.returned = returned;
    this.events = Collections.unmodifiableList(events);
    this.extent = extent;
    this.learning = learning;
    this.updates =
        learning.isEmpty()
            ? Map.of()
            : events.stream()
                .filter(Event.Updated.class::isInstance)
                .map(Event.Updated.class::cast)
                .collect(Collectors.toMap(update -> update.parameter().index(), update -> update));
  }

  /// Runs a graph once, forward and backward.
  ///
  /// @throws IllegalStateException where that would hold up the window; see [FrameThread]
  /// @throws java.util.concurrent.CancellationException where its thread is interrupted
  public static Trace of(Graph graph) {
    return of(graph, Optional.empty());
  }

  /// The same, and something is learned of it.
  public static Trace of(Graph graph, Optional<Learning> learning) {
    FrameThread.admit(graph);
    Pass pass = new Pass(graph, learning);
    pass.run();
    return new Trace(
        graph,
        pass.values(),
        pass.gradients(),
        pass.insides(),
        pass.returned(),
        pass.events(),
        Extent.of(graph.nodes(), pass.values(), pass.gradients()),
        learning);
  }

  /// The same run of a graph that differs only in its looks.
  public Trace on(Graph dressed) {
    return new Trace(dressed, values, gradients, insides, returned, events, extent, learning);
  }

  public Graph graph() {
    return graph;
  }

  /// What happened, in order.
  public List<Event> events() {
    return events;
  }

  /// What is learned at its end.
  public Optional<Learning> learning() {
    return learning;
  }

  /// How a parameter moves at its end; empty where it stays.
  public Optional<Event.Updated> update(GraphNode parameter) {
    return Optional.ofNullable(updates.get(parameter.index()));
  }

  /// What earlier passes left at a parameter, which this one has added to; empty where nothing is.
  public Optional<Matrix> held(GraphNode parameter) {
    return learning
        .filter(from -> from.holds(parameter))
        .map(from -> Objects.requireNonNull(from.held().get(parameter.id())));
  }

  /// A node's value.
  public Matrix value(GraphNode node) {
    return values[node.index()];
  }

  /// ∂L/∂node at the end of the backward pass, added to what earlier ones left there; zeros where
  /// nothing flows back.
  public Matrix gradient(GraphNode node) {
    Matrix gradient = gradients[node.index()];
    Matrix value = value(node);
    return gradient == null ? Matrix.zeros(value.rows(), value.columns()) : gradient;
  }

  /// What an operation sent back along a wire; empty where the output does not depend on it.
  public Optional<Matrix> returned(Edge edge) {
    Matrix @Nullable [] back = returned[edge.to()];
    return back == null ? Optional.empty() : Optional.of(back[edge.operand()]);
  }

  /// What is added up where what came along a wire meets what came before.
  public Event.Accumulated sum(Edge edge) {
    return events().stream()
        .filter(Event.Accumulated.class::isInstance)
        .map(Event.Accumulated.class::cast)
        .filter(event -> event.edge().equals(edge))
        .findFirst()
        .orElseThrow();
  }

  /// The numbers that an operation's expressions refer to. The gradients among them are zero where
  /// nothing flows back.
  public Values inside(GraphNode node) {
    Values inside = insides[node.index()];
    if (inside == null) {
      throw new IllegalArgumentException(node.id() + " is a leaf and has no inside");
    }
    return inside;
  }

  /// The value of a node, or its gradient.
  public Matrix matrix(GraphNode node, Quantity quantity) {
    return quantity == Quantity.VALUE ? value(node) : gradient(node);
  }

  /// A named matrix inside an operation: an inner value or the gradient of one.
  public Matrix inner(GraphNode node, Reference reference) {
    return inside(node).slot(reference.slot());
  }

  /// How far from zero its numbers go.
  public Extent extent() {
    return extent;
  }

  /// The output's value where it is 1×1.
  public Optional<Double> loss() {
    return graph
        .output()
        .map(this::value)
        .filter(value -> value.size() == 1)
        .map(value -> value.get(0));
  }
}
