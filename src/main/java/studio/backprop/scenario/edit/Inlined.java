package studio.backprop.scenario.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.operation.BoundOperation;

/// What an operation computes, with expressions in the place of its operands and with nothing
/// inside it that has a name.
final class Inlined {
  private final Map<Expression, Expression> known = new HashMap<>();

  private Inlined() {}

  /// @param operands what stands in the place of each operand, of its shape
  static Expression of(BoundOperation operation, List<Expression> operands) {
    Inlined inlined = new Inlined();
    for (int k = 0; k < operands.size(); k++) {
      inlined.known.put(operation.operands().get(k), operands.get(k));
    }
    for (BoundOperation.Named inner : operation.inner()) {
      inlined.known.put(inner.reference(), inlined.written(inner.expression()));
    }
    return inlined.written(operation.value());
  }

  private Expression written(Expression expression) {
    return expression.replaced(part -> Optional.ofNullable(known.get(part)));
  }
}
