package studio.backprop.operation;

import static studio.backprop.operation.OperationBuilder.operation;

import java.util.List;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Whole;

/// Operations that are written by whoever uses them.
final class Typed {
  /// More signs than this are told in steps.
  private static final int LONG = 30;

  /// What it says, in the notation of programs; everything else follows from it.
  private static final Operation FORMULA =
      operation("formula")
          .formula("value")
          .declaredAs(o -> {
            Expression whole = o.formula("value");
            o.value(new Steps(o).inside(whole));
          });

  static final Family FAMILY = Family.of("typed", "F", FORMULA);

  private Typed() {}

  /// Gives names to what a long formula is made of, so that its gradients, which hold a part as
  /// often as it is used on the way, do not outgrow it.
  private static final class Steps {
    private final Declaration declaration;
    private int named;

    private Steps(Declaration declaration) {
      this.declaration = declaration;
    }

    /// The same with names inside where it is long, or one whole row is worked out of another.
    private Expression inside(Expression whole) {
      if (whole.parts().isEmpty()) {
        return whole;
      }
      List<Expression> parts = whole.parts().stream().map(this::inside).toList();
      Expression now = whole.with(parts);
      boolean isRowOfRow =
          now instanceof Whole
              && parts.stream().flatMap(Expression::all).anyMatch(Whole.class::isInstance);
      return now.all().count() > LONG || isRowOfRow
          ? whole.with(parts.stream().map(this::name).toList())
          : now;
    }

    private Expression name(Expression part) {
      return part.parts().isEmpty() ? part : declaration.inner("H" + ++named, part);
    }
  }
}
