package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.expression.Block;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Difference;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Gathered;
import studio.backprop.expression.GroupCopy;
import studio.backprop.expression.GroupSum;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.Joined;
import studio.backprop.expression.LastOnes;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.OneHot;
import studio.backprop.expression.Pending;
import studio.backprop.expression.Product;
import studio.backprop.expression.Quotient;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reshaped;
import studio.backprop.expression.RowMax;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.ScaledBy;
import studio.backprop.expression.Scattered;
import studio.backprop.expression.Squared;
import studio.backprop.expression.Sum;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Total;
import studio.backprop.expression.Transposed;
import studio.backprop.expression.Whole;
import studio.backprop.expression.Winners;
import studio.backprop.language.Texts;
import studio.backprop.scalar.Scalar;

/// Matrices on the way inside an operation, each told by what its expression does with its parts.
final class PartPhrases {
  private final Vocabulary words;

  PartPhrases(Vocabulary words) {
    this.words = words;
  }

  List<String> of(Fact.Made made) {
    Expression expression = made.expression();
    String operation = words.name(made.inside());
    String sizes = expression.shape().sizes();
    Expression named = made.reference().map(Expression.class::cast).orElse(expression);
    String name = words.symbols(made.inside(), named);
    List<Object> things =
        new ArrayList<>(List.of(operation, name, sizes, expression.shape().cells()));
    for (int k = 0; k < 2; k++) {
      List<Expression> parts = expression.parts();
      Expression part = parts.isEmpty() ? expression : parts.get(Math.min(k, parts.size() - 1));
      things.add(
          isFactor(expression, k)
              ? words.factor(made.inside(), part)
              : words.symbols(made.inside(), part));
      things.add(part.shape().sizes());
    }
    things.add(expression.shape().rows().value());
    things.add(expression.shape().columns().value());
    return List.of(
        words.say("made." + kind(expression), things.toArray()),
        words.say("made.plain", operation, name, sizes),
        words.say("made.short", operation, sizes));
  }

  /// Whether a sum that stands there needs brackets.
  private static boolean isFactor(Expression whole, int part) {
    return switch (whole) {
      case Hadamard _, Quotient _, Squared _, Scaled _, Transposed _ -> true;
      case Difference _ -> part > 0;
      default -> false;
    };
  }

  private static String kind(Expression expression) {
    return switch (expression) {
      case OneHot _ -> "one-hot";
      case Product _ -> "product";
      case Broadcast copy -> "copied." + Texts.key(copy.along());
      case Reshaped _ -> "laid-out";
      case Sum _ -> "sum";
      case Difference _ -> "difference";
      case Hadamard _ -> "cellwise";
      case Quotient _ -> "quotient";
      case Squared _ -> "squared";
      case Scaled(Scalar.Constant factor, _) when factor.isMinusOne() -> "negative";
      case Scaled _, ScaledBy _ -> "scaled";
      case Mapped mapped -> mapped.operands().size() == 1 ? "function" : "function-of-two";
      case SumAlong sum -> "added." + Texts.key(sum.axis());
      case Transposed _ -> "transposed";
      case GroupSum _ -> "group-sum";
      case GroupCopy _ -> "group-copy";
      case Gathered _ -> "gathered";
      case Scattered _ -> "scattered";
      case RowMax _ -> "row-max";
      case Winners _ -> "winners";
      case Total _ -> "total";
      case Reference _, Whole _, Constant _, Joined _, Block _, LastOnes _, Pending _ -> "plain";
    };
  }
}
