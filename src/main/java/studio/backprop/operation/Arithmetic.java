package studio.backprop.operation;

import static studio.backprop.operation.Operation.operation;

import java.util.List;

/// Sums and products cell by cell.
final class Arithmetic {

  /// Z = X + Y + b. A Y of size 1 along an axis is copied along it, and its gradient summed along
  /// it.
  private static final Operation ADD =
      operation("add")
          .ports("X", "Y", "b?")
          .means("cell by cell, {X} and {Y} are added")
          .declaredAs(o -> {
            var X = o.port("X", "n", "c");
            var Y = o.broadcast("Y", "X");
            var b = o.optional("b", "1", "c");
            var G = o.value(X.plus(Y.broadcastTo(X.shape())).plusEachRow(b));
            o.gradient("X", G);
            o.gradient("Y", G.summedTo(Y.shape()));
            o.gradient("b", G.sumOfRows());
          });

  static final List<Operation> OPERATIONS = List.of(ADD);

  private Arithmetic() {}
}
