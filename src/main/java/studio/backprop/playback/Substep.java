package studio.backprop.playback;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Edge;
import studio.backprop.shape.Shape;

/// Something inside a step that one can stop at: a matrix comes into being.
///
/// @param kind what it is to the operation
/// @param made the expression whose matrix is made; none while matrices travel
/// @param reference the name that the operation's declaration gives it
/// @param edge the wire that it goes back along
/// @param units how many parts it is seen to be made of, one after another: cells, or rows that are
///   added; 0 where it comes as a whole
/// @param from the share of the step that is over when it begins
/// @param to the share of the step that is over when it is whole
public record Substep(
    Kind kind,
    @Nullable Expression made,
    Optional<Reference> reference,
    Optional<Edge> edge,
    int units,
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
    SUMMED
  }

  /// What is made; asked of everything but travel.
  public Expression expression() {
    if (made == null) {
      throw new IllegalStateException("nothing is made while matrices travel");
    }
    return made;
  }

  Shape shape() {
    return expression().shape();
  }

  /// How many units are there when `progress` of the step is over.
  int reached(double progress) {
    double share = (progress - from) / (to - from);
    return Math.clamp((long) Math.floor(share * (units + 1) + 1e-6), 0, units);
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
