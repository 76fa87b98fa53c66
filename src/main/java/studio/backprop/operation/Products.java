package studio.backprop.operation;

import static studio.backprop.operation.OperationBuilder.operation;

import studio.backprop.expression.Expression;
import studio.backprop.expression.LogDeterminant;
import studio.backprop.expression.Quotient;
import studio.backprop.scalar.Functions;

/// Products of matrices.
final class Products {
  /// S = X·W + b, one example a row; in column form S = W·X + b, one example a column.
  private static final Operation LINEAR =
      operation("linear")
          .ports("X", "W", "b?")
          .writtenAs("X @ W + b")
          .choice("form", "XW+b", "WX+b")
          .declaredAs(o -> {
            if (o.is("form", "XW+b")) {
              linearInRows(o);
            } else {
              linearInColumns(o);
            }
          });

  private static final Operation MATMUL =
      operation("matmul")
          .ports("A", "B")
          .writtenAs("A @ B")
          .declaredAs(o -> {
            var A = o.port("A", "n", "k");
            var B = o.port("B", "k", "m");
            o.value(A.times(B));
          });

  /// XXᵀ, every row against every row. X stands on both sides, so that (G + Gᵀ)X comes back.
  private static final Operation GRAM =
      operation("gram")
          .ports("X")
          .declaredAs(o -> {
            var X = o.port("X", "n", "d");
            o.value(X.times(X.transposed()));
          });

  /// log |det X|, whose gradient is (X⁻¹)ᵀ.
  private static final Operation LOG_DET =
      operation("log-det")
          .ports("X")
          .declaredAs(o -> o.value(new LogDeterminant(o.port("X", "k", "k"))));

  /// Each row's cosine, a·b / (‖a‖‖b‖).
  private static final Operation COSINE_SIMILARITY =
      operation("cosine-similarity")
          .ports("A", "B")
          .declaredAs(o -> {
            var A = o.port("A", "n", "d");
            var B = o.port("B", "n", "d");
            var lengths = length(A).hadamard(length(B));
            var G = o.value(new Quotient(A.hadamard(B).sumOfColumns(), lengths));
            o.gradient("A", turned(G, o.output(), A, B, lengths));
            o.gradient("B", turned(G, o.output(), B, A, lengths));
          });

  static final Family FAMILY =
      Family.of("products", "S", LINEAR, MATMUL, GRAM, LOG_DET, COSINE_SIMILARITY);

  private Products() {}

  /// Each row's length, n×d → n×1.
  private static Expression length(Expression X) {
    return X.squared().sumOfColumns().map(Functions.ROOT);
  }

  /// G ⊙ (b / (‖a‖‖b‖) − y · a / ‖a‖²): what turning a towards b would do to their cosine y.
  private static Expression turned(
      Expression G, Expression y, Expression A, Expression B, Expression lengths) {
    var shape = A.shape();
    var towards = new Quotient(B, lengths.broadcastTo(shape));
    var along = new Quotient(A, A.squared().sumOfColumns().broadcastTo(shape));
    return G.broadcastTo(shape).hadamard(towards.minus(y.broadcastTo(shape).hadamard(along)));
  }

  private static void linearInRows(Declaration o) {
    var X = o.port("X", "n", "d");
    var W = o.port("W", "d", "c");
    var b = o.optional("b", "1", "c");
    o.value(X.times(W).plusBroadcast(b));
  }

  private static void linearInColumns(Declaration o) {
    var X = o.port("X", "d", "n");
    var W = o.port("W", "c", "d");
    var b = o.optional("b", "c", "1");
    o.value(W.times(X).plusBroadcast(b));
  }
}
