package studio.backprop.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.writing.formula.Formula;

/// References that stand in an expression for what is written in a way of its own.
final class StandIns {
  private final Map<Reference, Formula> written = new HashMap<>();

  /// What to put in the place of a part.
  ///
  /// @param as how it is written
  Reference of(Expression part, Formula as) {
    Reference standIn = new Reference(Role.OPERAND, "", -1 - written.size(), part.shape());
    written.put(standIn, as);
    return standIn;
  }

  /// How what a reference stands for is written, where it is one of these.
  Optional<Formula> find(Reference reference) {
    return Optional.ofNullable(written.get(reference));
  }
}
