package studio.backprop.operation;

import static studio.backprop.operation.Operation.operation;

import java.util.List;

/// Products of matrices.
final class Products {

  /// S = X·W + b, one example a row; in column form S = W·X + b, one example a column.
  private static final Operation LINEAR =
      operation("linear")
          .ports("X", "W", "b?")
          .choice("form", "XW+b", "WX+b")
          .means("every example in {X} meets every column of weights in {W}")
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
          .means("every row of {A} meets every column of {B}")
          .declaredAs(o -> {
            var A = o.port("A", "n", "k");
            var B = o.port("B", "k", "m");
            var G = o.value(A.times(B));
            o.gradient("A", G.times(B.transposed()));
            o.gradient("B", A.transposed().times(G));
          });

  static final List<Operation> OPERATIONS = List.of(LINEAR, MATMUL);

  private Products() {}

  private static void linearInRows(Declaration o) {
    var X = o.port("X", "n", "d");
    var W = o.port("W", "d", "c");
    var b = o.optional("b", "1", "c");
    var G = o.value(X.times(W).plusEachRow(b));
    o.gradient("X", G.times(W.transposed()));
    o.gradient("W", X.transposed().times(G));
    o.gradient("b", G.sumOfRows());
  }

  private static void linearInColumns(Declaration o) {
    var X = o.port("X", "d", "n");
    var W = o.port("W", "c", "d");
    var b = o.optional("b", "c", "1");
    var G = o.value(W.times(X).plusEachColumn(b));
    o.gradient("X", W.transposed().times(G));
    o.gradient("W", G.times(X.transposed()));
    o.gradient("b", G.sumOfColumns());
  }
}
