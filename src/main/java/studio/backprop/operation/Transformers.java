package studio.backprop.operation;

import static studio.backprop.operation.OperationBuilder.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Extents;
import studio.backprop.expression.MaskedSoftmax;
import studio.backprop.expression.Quotient;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.shape.Size;

/// What a transformer is made of besides products.
final class Transformers {
  private static final double EPSILON = 1e-5;

  /// Each row less its mean, over its standard deviation, times g, plus b. See Ba, Kiros and
  /// Hinton, Layer Normalization, 2016.
  private static final Operation LAYER_NORM =
      operation("layer-norm")
          .ports("X", "g?", "b?")
          .number("epsilon", EPSILON, 0, Double.POSITIVE_INFINITY)
          .declaredAs(o -> {
            var X = o.port("X", "n", "d");
            var g = o.optional("g", "1", "d");
            var b = o.optional("b", "1", "d");
            var C = o.inner("C", X.minus(meanOfRow(X).broadcastTo(X.shape())));
            var N = o.inner("N", overLength(o, C));
            o.value(timesEachRow(N, g).plusBroadcast(b));
          });

  /// Each row over the root of the mean of its squares, times g. See Zhang and Sennrich, Root Mean
  /// Square Layer Normalization, 2019.
  private static final Operation RMS_NORM =
      operation("rms-norm")
          .ports("X", "g?")
          .number("epsilon", EPSILON, 0, Double.POSITIVE_INFINITY)
          .declaredAs(o -> {
            var X = o.port("X", "n", "d");
            var g = o.optional("g", "1", "d");
            var N = o.inner("N", overLength(o, X));
            o.value(timesEachRow(N, g));
          });

  /// The cells that a mask of zeros and ones keeps, larger by as much as is left out on average.
  private static final Operation DROPOUT =
      operation("dropout")
          .ports("X", "M")
          .number("rate", 0.5, 0, 1)
          .declaredAs(o -> {
            var X = o.port("X", "n", "c");
            var M = o.port("M", "n", "c");
            o.mask("M", false);
            var kept = Scalar.constant(1).minus(Scalar.constant(o.number("rate")));
            o.value(X.hadamard(M).scaled(Scalar.constant(1).over(kept)));
          });

  /// softmax(QKᵀ/√d)·V: each query looks at the keys that are like it, and gets the mean of their
  /// values. See Vaswani et al., Attention Is All You Need, 2017.
  private static final Operation ATTENTION =
      operation("attention")
          .ports("Q", "K", "V", "M?")
          .declaredAs(o -> {
            var Q = o.port("Q", "n", "d");
            var K = o.port("K", "m", "d");
            var V = o.port("V", "m", "e");
            var M = o.optional("M", "n", "m");
            var width = new Scalar.Applied(Basic.SQRT, List.of(Extents.of(Q.shape().columns())));
            var scores = Q.times(K.transposed()).scaled(Scalar.constant(1).over(width));
            if (M != null) {
              o.mask("M", true);
            }
            var A = o.inner("A", M == null ? scores.softmax() : new MaskedSoftmax(scores, M));
            o.value(A.times(V));
          });

  static final Family FAMILY =
      Family.of("transformers", "H", LAYER_NORM, RMS_NORM, DROPOUT, ATTENTION);

  private Transformers() {}

  private static Expression meanOfRow(Expression X) {
    Size columns = X.shape().columns();
    return X.sumOfColumns().scaled(Extents.over(1, columns));
  }

  /// Each row over √(mean of its squares + ε).
  private static Expression overLength(Declaration o, Expression X) {
    Scalar above = ScalarFunction.X.plus(o.coefficient("epsilon", "ε"));
    ScalarFunction root = ScalarFunction.plain(new Scalar.Applied(Basic.SQRT, List.of(above)));
    Expression length = o.inner("s", meanOfRow(X.squared()).map(root));
    return new Quotient(X, length.broadcastTo(X.shape()));
  }

  private static Expression timesEachRow(Expression N, @Nullable Expression g) {
    return g == null ? N : N.hadamard(g.broadcastTo(N.shape()));
  }
}
