package studio.backprop.operation;

import static studio.backprop.operation.OperationBuilder.operation;

import studio.backprop.expression.Joined;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;

/// The same cells in another arrangement; what comes back is arranged the other way round.
final class Arrangements {

  private static final Operation CONCAT =
      operation("concat")
          .ports("X*")
          .choice("axis", "1", "0")
          .declaredAs(o -> {
            var axis = o.is("axis", "1") ? Axis.COLUMNS : Axis.ROWS;
            var parts =
                axis == Axis.ROWS ? o.many(ShapeRules.ANY, "c") : o.many("n", ShapeRules.ANY);
            o.value(new Joined(axis, parts));
          });

  /// Row-major, as NumPy.
  private static final Operation RESHAPE =
      operation("reshape")
          .ports("X")
          .extent("rows")
          .extent("columns")
          .declaredAs(o -> {
            var X = o.port("X");
            var shape = new Shape(o.extent("rows"), o.extent("columns"));
            o.require(
                X.shape().cells() == shape.cells(), new ShapeClash.OtherCount(o.side("X"), shape));
            o.value(X.reshapedTo(shape));
          });

  private static final Operation TRANSPOSE =
      operation("transpose")
          .ports("X")
          .writtenAs("X.T")
          .declaredAs(o -> o.value(o.port("X").transposed()));

  static final Family FAMILY = Family.of("arrangements", "R", CONCAT, RESHAPE, TRANSPOSE);

  private Arrangements() {}
}
