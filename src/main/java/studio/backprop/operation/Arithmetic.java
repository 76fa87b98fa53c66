package studio.backprop.operation;

import static studio.backprop.operation.OperationBuilder.operation;

/// Sums and products cell by cell.
final class Arithmetic {

  /// Z = X + Y + b. A Y of size 1 along an axis is copied along it, and its gradient summed along
  /// it.
  private static final Operation ADD =
      operation("add")
          .ports("X", "Y", "b?")
          .declaredAs(o -> {
            var X = o.port("X", "n", "c");
            var Y = o.broadcast("Y", "X");
            var b = o.optional("b", "1", "c");
            var G = o.value(X.plus(Y.broadcastTo(X.shape())).plusEachRow(b));
            o.gradient("X", G);
            o.gradient("Y", G.summedTo(Y.shape()));
            o.gradient("b", G.sumOfRows());
          });

  private static final Operation SUBTRACT =
      operation("subtract")
          .ports("X", "Y")
          .declaredAs(o -> {
            var X = o.port("X");
            var Y = o.broadcast("Y", "X");
            var G = o.value(X.minus(Y.broadcastTo(X.shape())));
            o.gradient("X", G);
            o.gradient("Y", G.summedTo(Y.shape()).negated());
          });

  private static final Operation MULTIPLY =
      operation("multiply")
          .ports("X", "Y")
          .declaredAs(o -> {
            var X = o.port("X");
            var Y = o.broadcast("Y", "X");
            var copied = Y.broadcastTo(X.shape());
            var G = o.value(X.hadamard(copied));
            o.gradient("X", G.hadamard(copied));
            o.gradient("Y", G.hadamard(X).summedTo(Y.shape()));
          });

  private static final Operation SCALE =
      operation("scale")
          .ports("X")
          .number("factor", null)
          .declaredAs(o -> {
            var factor = o.coefficient("factor");
            var G = o.value(o.port("X").scaled(factor));
            o.gradient("X", G.scaled(factor));
          });

  static final Family FAMILY = Family.of("arithmetic", ADD, SUBTRACT, MULTIPLY, SCALE);

  private Arithmetic() {}
}
