package studio.backprop.operation;

import static studio.backprop.operation.OperationBuilder.operation;
import static studio.backprop.scalar.Functions.apply;
import static studio.backprop.scalar.ScalarFunction.X;
import static studio.backprop.scalar.ScalarFunction.Y;

import java.util.List;
import java.util.function.UnaryOperator;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Extents;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.Total;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.scalar.Sign;

/// Losses: 1×1, a mean or a sum over the rows.
final class Losses {
  /// y/p, the derivative of y·log p by p, which is 0 where y is 0.
  private static final ScalarFunction SHARE =
      ScalarFunction.named(Sign.word("share"), X.over(Y))
          .evaluatedBy((y, p) -> y == 0 ? 0 : y / p)
          .writtenOut();

  /// y·log p, with 0·log 0 = 0.
  private static final ScalarFunction TIMES_LOG =
      ScalarFunction.named(Sign.word("xlogy"), X.times(apply(Basic.LOG, Y)))
          .evaluatedBy((y, p) -> y == 0 ? 0 : y * Math.log(p))
          .slopeBySecond(SHARE)
          .writtenOut();

  /// J = 1/n · Σ (p − y)²; back comes 2/n · (p − y).
  private static final Operation MSE =
      operation("mse")
          .ports("P", "Y")
          .prediction("P")
          .choice("reduction", "mean", "sum")
          .declaredAs(o -> {
            var P = o.port("P", "n", "c");
            var Y = o.port("Y", "n", "c");
            o.value(reduced(o, 1, P, P.minus(Y).squared().sumOfAll()));
          });

  /// J = −1/n · Σ y log softmax(x), by log-sum-exp; back comes (ŷ − y)/n.
  ///
  /// Where the rows of Y are not known to add up to 1, ŷ is weighted by their sum, which is then
  /// not 1.
  private static final Operation SOFTMAX_CROSS_ENTROPY =
      operation("softmax-cross-entropy")
          .ports("X", "Y")
          .prediction("X")
          .targets("Y", Targets.CLASSES)
          .choice("reduction", "mean", "sum")
          .declaredAs(o -> {
            var X = o.port("X", "n", "c");
            var Y = o.port("Y", "n", "c");
            o.inner("Yhat", X.softmax());
            o.value(reduced(o, -1, X, Y.hadamard(X.logSoftmax()).sumOfAll()));
          });

  /// J = −1/n · Σ y log p, with 0·log 0 = 0; back comes −1/n · y/p.
  private static final Operation CROSS_ENTROPY =
      operation("cross-entropy")
          .ports("P", "Y")
          .prediction("P")
          .targets("Y", Targets.CLASSES)
          .choice("reduction", "mean", "sum")
          .declaredAs(o -> {
            var P = o.port("P", "n", "c");
            var Y = o.port("Y", "n", "c");
            o.value(reduced(o, -1, P, new Mapped(TIMES_LOG, List.of(Y, P)).sumOfAll()));
          });

  /// J = 1/n · Σ softplus(x) − x ⊙ y, which is −1/n · Σ y log σ(x) + (1 − y) log(1 − σ(x)) without
  /// its overflow; back comes (σ(x) − y)/n.
  private static final Operation SIGMOID_CROSS_ENTROPY =
      operation("sigmoid-cross-entropy")
          .ports("X", "Y")
          .prediction("X")
          .targets("Y", Targets.YES_OR_NO)
          .choice("reduction", "mean", "sum")
          .declaredAs(o -> {
            var X = o.port("X", "n", "c");
            var Y = o.port("Y", "n", "c");
            o.value(reduced(o, 1, X, X.map(Functions.SOFTPLUS).minus(X.hadamard(Y)).sumOfAll()));
          });

  /// J = 1/n · Σ max(0, margin − s + s_c); a row at or below 0 passes nothing back.
  private static final Operation HINGE =
      operation("hinge")
          .ports("S", "C")
          .prediction("S")
          .number("margin", 1.0)
          .choice("reduction", "mean", "sum")
          .declaredAs(o -> {
            var S = o.port("S", "n", "1");
            var C = o.port("C", "n", "1");
            var shortfall = new Constant(o.number("margin"), S.shape()).minus(S).plus(C);
            o.value(reduced(o, 1, S, shortfall.map(Functions.POSITIVE_PART).sumOfAll()));
          });

  /// λ · Σ x² over all operands; back comes 2λx.
  private static final Operation L2_PENALTY =
      operation("l2-penalty")
          .ports("X*")
          .number("lambda", null)
          .declaredAs(o -> {
            var lambda = o.coefficient("lambda", "λ");
            o.value(total(o, Expression::squared).scaled(lambda));
          });

  /// λ · Σ |x| over all operands; back comes λ sign(x), 0 where x is 0.
  private static final Operation L1_PENALTY =
      operation("l1-penalty")
          .ports("X*")
          .number("lambda", null)
          .declaredAs(o -> {
            var lambda = o.coefficient("lambda", "λ");
            o.value(total(o, X -> X.map(Functions.ABS)).scaled(lambda));
          });

  static final Family FAMILY =
      Family.of(
          "losses",
          "L",
          MSE,
          SOFTMAX_CROSS_ENTROPY,
          CROSS_ENTROPY,
          SIGMOID_CROSS_ENTROPY,
          HINGE,
          L2_PENALTY,
          L1_PENALTY);

  static final List<Operation> OF_LAYERS =
      List.of(SOFTMAX_CROSS_ENTROPY, SIGMOID_CROSS_ENTROPY, MSE);

  private Losses() {}

  /// The sum of a function of all cells of all operands.
  private static Expression total(Declaration o, UnaryOperator<Expression> of) {
    return new Total(o.many().stream().map(X -> of.apply(X).sumOfAll()).toList());
  }

  /// `factor` times an expression, over the number of rows where the reduction is the mean.
  private static Expression reduced(Declaration o, double factor, Expression rows, Expression of) {
    if (o.is("reduction", "mean")) {
      return of.scaled(Extents.over(factor, rows.shape().rows()));
    }
    return factor == 1 ? of : of.scaled(Scalar.constant(factor));
  }
}
