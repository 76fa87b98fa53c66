package studio.backprop.graph.mistake;

import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.backprop.expression.Block;
import studio.backprop.expression.Difference;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Extents;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.ScaledBy;
import studio.backprop.expression.Sum;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Transposed;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Size;

/// What goes back to an operand that was copied: what its copies get, added up.
public final class Copies {
  private Copies() {}

  /// The gradient with the first of what should be added up for each sum; empty where nothing is
  /// added up.
  static Optional<Expression> first(Expression gradient) {
    return instead(gradient, Copies::first);
  }

  /// The gradient with the mean for each sum; empty where nothing is added up.
  static Optional<Expression> mean(Expression gradient) {
    return instead(gradient, sum -> sum.scaled(Extents.over(1, sum.added())));
  }

  /// How many are added up for a cell; empty where nothing is.
  public static Optional<Size> count(Expression gradient) {
    return sum(gradient).map(SumAlong::added);
  }

  /// Along what copies are added up; empty where nothing is.
  public static Optional<Axes> axis(Expression gradient) {
    return sum(gradient)
        .map(sum ->
            axis(sum.operand()).filter(inner -> inner != sum.axis()).isPresent()
                ? Axes.ALL
                : sum.axis());
  }

  /// What is added up, in its own shape; empty where nothing is.
  public static Optional<Expression> whole(Expression gradient) {
    return sum(gradient).map(SumAlong::operand);
  }

  private static Optional<SumAlong> sum(Expression gradient) {
    return switch (gradient) {
      case SumAlong sum -> Optional.of(sum);
      case Scaled _, ScaledBy _, Transposed _ -> sum(gradient.parts().getLast());
      case Sum(Expression left, Expression right) -> sum(left).or(() -> sum(right));
      case Difference(Expression left, Expression right) -> sum(left).or(() -> sum(right));
      default -> Optional.empty();
    };
  }

  private static Expression first(SumAlong sum) {
    return switch (sum.axis()) {
      case ROWS -> firstOf(Axis.ROWS, sum.operand());
      case COLUMNS -> firstOf(Axis.COLUMNS, sum.operand());
      case ALL -> firstOf(Axis.COLUMNS, firstOf(Axis.ROWS, sum.operand()));
    };
  }

  private static Expression firstOf(Axis axis, Expression whole) {
    return new Block(axis, 0, Size.of(1), whole);
  }

  private static Optional<Expression> instead(Expression gradient, Rule rule) {
    return count(gradient).map(_ -> within(gradient, rule));
  }

  /// Sums stand behind numbers, under a transpose, and beside each other.
  private static Expression within(Expression gradient, Rule rule) {
    UnaryOperator<Expression> inside = part -> within(part, rule);
    return switch (gradient) {
      case SumAlong sum -> rule.of(sum);
      case Scaled _, Transposed _, Sum _, Difference _ ->
          gradient.with(gradient.parts().stream().map(inside).toList());
      case ScaledBy(Expression number, Expression of) -> inside.apply(of).scaledBy(number);
      default -> gradient;
    };
  }

  private interface Rule {
    Expression of(SumAlong sum);
  }
}
