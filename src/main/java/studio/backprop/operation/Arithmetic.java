package studio.backprop.operation;

import static studio.backprop.operation.OperationBuilder.operation;

/// Sums and products cell by cell.
final class Arithmetic {

  /// Z = X + Y + b. A Y of size 1 along an axis is copied along it, and its gradient summed along
  /// it.
  private static final Operation ADD =
      operation("add")
          .ports("X", "Y", "b?")
          .writtenAs("X + Y")
          .declaredAs(o -> {
            var X = o.port("X", "n", "c");
            var Y = o.broadcast("Y", "X");
            var b = o.optional("b", "1", "c");
            o.value(X.plus(Y.broadcastTo(X.shape())).plusBroadcast(b));
          });

  private static final Operation SUBTRACT =
      operation("subtract")
          .ports("X", "Y")
          .writtenAs("X - Y")
          .declaredAs(o -> {
            var X = o.port("X");
            var Y = o.broadcast("Y", "X");
            o.value(X.minus(Y.broadcastTo(X.shape())));
          });

  private static final Operation MULTIPLY =
      operation("multiply")
          .ports("X", "Y")
          .writtenAs("X * Y")
          .declaredAs(o -> {
            var X = o.port("X");
            var Y = o.broadcast("Y", "X");
            o.value(X.hadamard(Y.broadcastTo(X.shape())));
          });

  private static final Operation SCALE =
      operation("scale")
          .ports("X")
          .number("factor", null)
          .writtenAs("factor*X")
          .declaredAs(o -> o.value(o.port("X").scaled(o.coefficient("factor"))));

  static final Family FAMILY = Family.of("arithmetic", "Z", ADD, SUBTRACT, MULTIPLY, SCALE);

  private Arithmetic() {}
}
