package studio.backprop.playback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.Reach;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Transposed;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.operation.BoundOperation;
import studio.backprop.playback.Substep.Kind;

/// Unfolds a step into what happens inside it, from the operation's declaration alone.
///
/// First matrices travel. Then comes each matrix that the expressions name or are made of, in the
/// order in which it is needed, and last what the step is about: the value, or what each operand
/// gets.
public final class Substeps {
  /// The share of a step that its matrices travel for.
  static final double TRAVELLING = 0.7;

  /// A part that costs more is not looked at by itself: it would be computed again for each frame.
  private static final long MOST_WORK = 200_000;

  /// The same where one looks at the step from outside: then what happens in it has the larger part
  /// of its time, or nothing could be followed.
  private static final double TRAVELLING_OUTSIDE = 0.35;

  /// As many parts as there is time for in a step: a frame each, and little more.
  private static final int MOST_PARTS = 80;

  /// But each matrix is seen to be made in several.
  private static final int LEAST_PARTS = 9;

  private final Graph graph;
  private final GraphNode node;
  private final boolean outside;
  private final BoundOperation operation;
  private final List<Made> made = new ArrayList<>();
  private final Set<Expression> parts = new HashSet<>();

  /// A substep whose time is not known yet.
  private record Made(
      Kind kind, Expression expression, @Nullable Reference reference, @Nullable Edge edge) {}

  private Substeps(Graph graph, GraphNode node, boolean outside) {
    this.graph = graph;
    this.node = node;
    this.outside = outside;
    this.operation = node.operation();
  }

  /// None on the way back of a graph of whose mistake nobody is to be told: they would show it.
  static List<Substep> of(Graph graph, Step step) {
    return of(graph, step, false);
  }

  /// What of it is seen from outside: what is made on cards, and before it what has a name inside.
  static List<Substep> outside(Graph graph, Step step) {
    return of(graph, step, true);
  }

  private static List<Substep> of(Graph graph, Step step, boolean outside) {
    return switch (step.phase()) {
      case FORWARD -> new Substeps(graph, step.node(), outside).forward();
      case BACKWARD ->
          graph.isUntold() ? List.of() : new Substeps(graph, step.node(), outside).backward();
      case UPDATE -> Moving.substeps(step.node().shape(), MOST_PARTS / 2, outside);
      case CLEAR -> List.of();
    };
  }

  /// The table's gradient Zᵀ·∂R with the one-hot Z: a row of ∂R added for each word.
  public static Optional<Product> rowAdds(BoundOperation operation, Expression gradient) {
    return gradient instanceof Product product
            && product.left() instanceof Transposed(Reference oneHot)
            && operation.looksUpBy(oneHot)
        ? Optional.of(product)
        : Optional.empty();
  }

  private List<Substep> forward() {
    for (BoundOperation.Named inner : operation.inner()) {
      name(inner);
    }
    unfold(operation.value(), null);
    made.add(new Made(Kind.VALUE, operation.value(), operation.output(), null));
    return timed();
  }

  private List<Substep> backward() {
    for (BoundOperation.Named inner : operation.innerGradients()) {
      name(inner);
    }
    Set<Integer> reached = new HashSet<>(alreadyReached());
    for (Edge edge : node.operands()) {
      Expression gradient = operation.gradients().get(edge.operand());
      boolean adds = !outside && rowAdds(operation, gradient).isPresent();
      unfold(gradient, edge);
      made.add(new Made(adds ? Kind.ROW_ADDS : Kind.RETURNED, gradient, null, edge));
      if (!reached.add(edge.from())) {
        made.add(new Made(Kind.SUMMED, gradient, null, edge));
      }
    }
    return timed();
  }

  /// The operands that got something before this step.
  private Set<Integer> alreadyReached() {
    Set<Integer> reached = new HashSet<>();
    graph.output().ifPresent(output -> reached.add(output.index()));
    for (GraphNode earlier : graph.backward()) {
      if (earlier.index() == node.index()) {
        break;
      }
      earlier.operands().forEach(edge -> reached.add(edge.from()));
    }
    return reached;
  }

  private void name(BoundOperation.Named inner) {
    if (outside && operation.opened(inner.reference()).isPresent()) {
      return;
    }
    unfold(inner.expression(), null);
    made.add(new Made(Kind.PART, inner.expression(), inner.reference(), null));
  }

  /// The parts that are themselves computed, innermost first; each once in a step.
  private void unfold(Expression whole, @Nullable Edge edge) {
    if (outside) {
      return;
    }
    for (Expression part : whole.parts()) {
      unfold(part, edge);
      if (isComputed(part) && part.work() <= MOST_WORK && parts.add(part)) {
        made.add(new Made(Kind.PART, part, null, edge));
      }
    }
  }

  /// Whether it is more than a look at a matrix that has a name.
  static boolean isComputed(Expression part) {
    return switch (part) {
      case Reference _, Constant _ -> false;
      case Transposed(Expression operand) -> isComputed(operand);
      default -> true;
    };
  }

  private List<Substep> timed() {
    List<Substep> timed = new ArrayList<>();
    double travelling = outside ? TRAVELLING_OUTSIDE : TRAVELLING;
    timed.add(
        new Substep(
            Kind.TRAVEL,
            null,
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            0,
            travelling));
    int count = made.size();
    List<Optional<Sweep>> sweeps =
        made.stream()
            .map(one -> outside ? Optional.of(sweep(one, count)) : Optional.<Sweep>empty())
            .toList();
    double all = sweeps.stream().mapToDouble(Substeps::weight).sum();
    double over = 0;
    for (int k = 0; k < count; k++) {
      Made one = made.get(k);
      over += weight(sweeps.get(k));
      timed.add(
          new Substep(
              one.kind,
              one.expression,
              Optional.ofNullable(one.reference),
              Optional.ofNullable(one.edge),
              outside ? 0 : units(one),
              sweeps.get(k),
              timed.getLast().to(),
              k == count - 1 ? 1 : travelling + (1 - travelling) * over / all));
    }
    return List.copyOf(timed);
  }

  /// Each part of what is made has the same time, where one looks inside each matrix.
  private static double weight(Optional<Sweep> sweep) {
    return sweep.map(Sweep::units).orElse(1);
  }

  private static Sweep sweep(Made one, int count) {
    int most = Math.max(LEAST_PARTS, MOST_PARTS / count);
    long terms = one.kind == Kind.SUMMED ? 1 : Reach.terms(one.expression);
    return Sweep.of(one.expression.shape(), terms, most);
  }

  private int units(Made one) {
    long units =
        one.kind == Kind.ROW_ADDS
            ? rowAdds(operation, one.expression).orElseThrow().right().shape().rows().value()
            : one.expression.shape().cells();
    return units > 1 && units <= Substep.MOST_UNITS ? (int) units : 0;
  }
}
