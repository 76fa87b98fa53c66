package studio.backprop.operation;

import static studio.backprop.operation.Operation.operation;

import java.util.List;

/// Sums along an axis; what was added up is copied back.
final class Sums {

  private static final Operation SUM =
      operation("sum")
          .ports("X")
          .choice("axis", "all", 0.0, 1.0)
          .means("the cells of {X} are added up")
          .declaredAs(o -> {
            var X = o.port("X");
            var G =
                o.value(
                    o.is("axis", "all")
                        ? X.sumOfAll()
                        : o.is("axis", 0.0) ? X.sumOfRows() : X.sumOfColumns());
            o.gradient("X", G.broadcastTo(X.shape()));
          });

  static final List<Operation> OPERATIONS = List.of(SUM);

  private Sums() {}
}
