package studio.backprop.playback;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.Trace;

/// Something inside a step that one can stop at: a matrix comes into being.
///
/// @param kind what it is to the operation
/// @param made the expression whose matrix is made; none while matrices travel, or parameters move
/// @param reference the name that the operation's declaration gives it
/// @param edge the wire that it goes back along
/// @param units how many parts it is seen to be made of, one after another: cells, or rows that are
///   added; 0 where it comes as a whole
/// @param sweep in which parts it is seen to be made from outside; none where one looks inside
/// @param from the share of the step that is over when it begins
/// @param to the share of the step that is over when it is whole
public record Substep(
    Kind kind,
    @Nullable Expression made,
    Optional<Reference> reference,
    Optional<Edge> edge,
    int units,
    Optional<Sweep> sweep,
    double from,
    double to) {
  private static final double ROUNDING = 1e-9;

  /// More cells than these are not counted one by one.
  static final int MOST_UNITS = 400;

  /// What is made.
  public enum Kind {
    /// Nothing yet: values travel to the operation, gradients to its operands.
    TRAVEL,
    /// A matrix on the way: `X·W`, the one-hot Z, a bias copied to every row.
    PART,
    /// The operation's value.
    VALUE,
    /// What goes back to an operand.
    RETURNED,
    /// What goes back to a table of which words have picked rows: a row is added for each word.
    ROW_ADDS,
    /// What came back along several wires, added up.
    SUMMED,
    /// By how much a parameter moves.
    CHANGE,
    /// Where it has moved to.
    UPDATED;

    /// Whether what is made stands on a card then.
    boolean isOnCard() {
      return this != TRAVEL && this != PART && this != CHANGE;
    }

    /// Whether a parameter moves, and no operation makes anything.
    boolean isUpdate() {
      return this == CHANGE || this == UPDATED;
    }
  }

  /// One in which a parameter moves.
  static Substep moving(Kind kind, int units, Optional<Sweep> sweep, double from, double to) {
    return new Substep(kind, null, Optional.empty(), Optional.empty(), units, sweep, from, to);
  }

  /// What is made; asked of what operations make.
  public Expression expression() {
    if (made == null) {
      throw new IllegalStateException("no operation makes anything while it is " + kind);
    }
    return made;
  }

  /// The one that is under way when `progress` of the step is over.
  static Substep at(List<Substep> substeps, double progress) {
    return substeps.stream()
        .filter(substep -> progress <= substep.to + ROUNDING)
        .findFirst()
        .orElseThrow();
  }

  /// What goes back is seen where it arrives, all else at its operation.
  GraphNode at(Graph graph, Step step) {
    return switch (kind) {
      case RETURNED, ROW_ADDS, SUMMED -> graph.node(edge.orElseThrow().from());
      case TRAVEL, PART, VALUE, CHANGE, UPDATED -> step.node();
    };
  }

  /// How many units are there when `progress` of the step is over.
  int reached(double progress) {
    return Math.clamp((long) Math.floor(share(progress) * (units + 1) + 1e-6), 0, units);
  }

  /// How far it is when `progress` of the step is over, 0 to 1.
  double share(double progress) {
    return Math.clamp((progress - from) / (to - from), 0, 1);
  }

  /// What is not there yet of what is made, seen from outside, when `progress` of the step is over.
  Missing missing(double progress, Matrix of) {
    return Missing.after(sweep.orElseThrow().reached(share(progress)), of);
  }

  /// The matrix that is made.
  ///
  /// @param inside what an expression without a name is, within the step's operation
  Matrix whole(Trace trace, Step step, Function<Expression, Matrix> inside) {
    return switch (kind) {
      case VALUE -> trace.value(step.node());
      case RETURNED, ROW_ADDS -> trace.returned(edge.orElseThrow()).orElseThrow();
      case SUMMED -> trace.sum(edge.orElseThrow()).after();
      case CHANGE -> trace.update(step.node()).orElseThrow().change();
      case UPDATED -> trace.update(step.node()).orElseThrow().after();
      case PART, TRAVEL ->
          reference
              .map(name -> trace.inner(step.node(), name))
              .orElseGet(() -> inside.apply(expression()));
    };
  }

  boolean hasBegun(double progress) {
    return progress > from + ROUNDING;
  }

  /// Whether all of it is there.
  boolean isWhole(double progress) {
    return progress >= to - ROUNDING;
  }

  /// The share of the step that is over when so many units are there.
  double at(int unit) {
    return unit > units ? to : from + (to - from) * unit / (units + 1);
  }

  /// Whether its units are stops of a grain, or its end alone.
  boolean stopsAtUnits(Grain grain) {
    return grain == Grain.CELL || (grain == Grain.INSIDE && kind == Kind.ROW_ADDS);
  }
}
