package studio.backprop.operation;

import static studio.backprop.operation.Operation.operation;

import java.util.List;
import studio.backprop.expression.Coefficient;
import studio.backprop.expression.Expression;

/// Losses: 1×1, a mean or a sum over the rows.
final class Losses {

  /// J = 1/n · Σ (p − y)²; back comes 2/n · (p − y).
  private static final Operation MSE =
      operation("mse")
          .ports("P", "Y")
          .choice("reduction", "mean", "sum")
          .means("how far {P} is from {Y}, squared")
          .declaredAs(o -> {
            var P = o.port("P", "n", "c");
            var Y = o.port("Y", "n", "c");
            var G = o.value(reduced(o, 1, P, P.minus(Y).squared().sumOfAll()));
            o.gradient("P", reduced(o, 2, P, P.minus(Y)).scaledBy(G));
            o.gradient("Y", reduced(o, -2, P, P.minus(Y)).scaledBy(G));
          });

  /// J = −1/n · Σ y log softmax(x), by log-sum-exp; back comes (ŷ − y)/n.
  ///
  /// Where the rows of Y are not known to add up to 1, ŷ is weighted by their sum, which is then
  /// not 1.
  private static final Operation SOFTMAX_CROSS_ENTROPY =
      operation("softmax-cross-entropy")
          .ports("X", "Y")
          .choice("reduction", "mean", "sum")
          .means("how surprised the softmax of {X} is by {Y}")
          .declaredAs(o -> {
            var X = o.port("X", "n", "c");
            var Y = o.port("Y", "n", "c");
            var Yhat = o.inner("Yhat", X.softmax());
            var G = o.value(reduced(o, -1, X, Y.hadamard(X.logSoftmax()).sumOfAll()));
            var expected =
                o.rowsAddUpToOne("Y")
                    ? Yhat
                    : Yhat.hadamard(Y.sumOfColumns().broadcastTo(Y.shape()));
            o.gradient("X", reduced(o, 1, X, expected.minus(Y)).scaledBy(G));
            o.gradient("Y", reduced(o, -1, X, X.logSoftmax()).scaledBy(G));
          });

  static final List<Operation> OPERATIONS = List.of(MSE, SOFTMAX_CROSS_ENTROPY);

  private Losses() {}

  /// `factor` times an expression, over the number of rows where the reduction is the mean.
  private static Expression reduced(Declaration o, double factor, Expression rows, Expression of) {
    if (o.is("reduction", "mean")) {
      return of.scaled(Coefficient.over(factor, rows.shape().rows()));
    }
    return factor == 1 ? of : of.scaled(Coefficient.of(factor));
  }
}
