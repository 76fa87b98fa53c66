package studio.backprop.operation;

import static studio.backprop.operation.OperationBuilder.operation;

import studio.backprop.expression.Expression;
import studio.backprop.expression.Extents;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Sums along an axis; what was added up is copied back.
final class Sums {

  private static final Operation SUM =
      operation("sum")
          .ports("X")
          .choice("axis", "all", "0", "1")
          .declaredAs(o -> {
            var X = o.port("X");
            o.value(
                o.is("axis", "all")
                    ? X.sumOfAll()
                    : o.is("axis", "0") ? X.sumOfRows() : X.sumOfColumns());
          });

  private static final Operation MEAN =
      operation("mean")
          .ports("X")
          .choice("axis", "all", "0", "1")
          .declaredAs(o -> {
            var X = o.port("X");
            var each = Extents.over(1, averaged(o, X.shape()));
            o.value(along(o, X).scaled(each));
          });

  static final Family FAMILY = Family.of("sums", "M", SUM, MEAN);

  private Sums() {}

  private static Expression along(Declaration o, Expression X) {
    if (o.is("axis", "all")) {
      return X.sumOfAll();
    }
    return o.is("axis", "0") ? X.sumOfRows() : X.sumOfColumns();
  }

  /// How many cells make one of the mean.
  private static Size averaged(Declaration o, Shape shape) {
    if (o.is("axis", "all")) {
      return shape.rows().times(shape.columns());
    }
    return o.is("axis", "0") ? shape.rows() : shape.columns();
  }
}
