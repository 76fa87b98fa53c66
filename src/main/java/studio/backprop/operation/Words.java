package studio.backprop.operation;

import static studio.backprop.operation.OperationBuilder.operation;

import studio.backprop.expression.Expression;
import studio.backprop.expression.Extents;
import studio.backprop.expression.GroupSum;
import studio.backprop.expression.OneHot;
import studio.backprop.shape.Shape;

/// Tables of word vectors.
final class Words {

  /// Each word index picks its row of the table: Z one-hot, R = Z·T, then R laid side by side,
  /// averaged or added up over the c words of a row.
  ///
  /// The gradient of X is formal, reshape(sum(gradient Z, axis 1)), as the derivation writes it: an
  /// index cannot be trained.
  private static final Operation EMBEDDING =
      operation("embedding")
          .ports("X", "T")
          .choice("combine", "concat", "mean", "sum")
          .declaredAs(o -> {
            var X = o.port("X", "n", "c");
            var T = o.port("T", "w", "d");
            o.wordIndices("X", T.shape().rows());
            var Z = o.inner("Z", new OneHot(X, T.shape().rows()));
            var R = o.inner("R", Z.times(T));
            o.value(combined(o, X.shape(), R));
          });

  static final Family FAMILY = Family.of("words", "E", EMBEDDING);

  private Words() {}

  private static Expression combined(Declaration o, Shape words, Expression R) {
    if (o.is("combine", "concat")) {
      var side = words.columns().times(R.shape().columns());
      return R.reshapedTo(new Shape(words.rows(), side));
    }
    var sum = new GroupSum(words.rows(), words.columns(), R);
    return o.is("combine", "sum") ? sum : sum.scaled(Extents.over(1, words.columns()));
  }
}
