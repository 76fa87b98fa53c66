package studio.backprop.scenario.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.Reference;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Whole;
import studio.backprop.operation.BoundOperation;
import studio.backprop.shape.Cost;

/// How long a formula is at least, found without writing it: what is used twice is written twice.
///
/// @param characters a bound of its characters from below
/// @param functions how many functions stand one in the other
record Extent(long characters, int functions) {
  private static final int BRACKETS = 2;

  /// Of a name.
  static Extent of(String name) {
    return new Extent(name.length(), 0);
  }

  /// Of what an operation computes.
  ///
  /// @param operands those of what stands in the place of each operand
  static Extent of(BoundOperation operation, List<Extent> operands) {
    Map<Reference, Extent> known = new HashMap<>();
    for (int k = 0; k < operands.size(); k++) {
      known.put(operation.operands().get(k), operands.get(k));
    }
    for (BoundOperation.Named inner : operation.inner()) {
      known.put(inner.reference(), of(inner.expression(), known));
    }
    return of(operation.value(), known);
  }

  private static Extent of(Expression expression, Map<Reference, Extent> known) {
    if (expression instanceof Reference reference) {
      return known.getOrDefault(reference, of(reference.name()));
    }
    boolean isFunction =
        expression instanceof Mapped
            || expression instanceof SumAlong
            || expression instanceof Whole;
    long characters = expression instanceof Broadcast ? 0 : isFunction ? 1 + BRACKETS : 1;
    int functions = 0;
    for (Expression part : expression.parts()) {
      Extent inside = of(part, known);
      characters = Cost.sum(characters, inside.characters());
      functions = Math.max(functions, inside.functions());
    }
    return new Extent(characters, isFunction ? functions + 1 : functions);
  }
}
