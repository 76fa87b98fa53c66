package studio.backprop.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.derivation.Composition;
import studio.backprop.expression.derivation.Derivation;

/// Makes of a declaration what a node runs: what it computes, and the gradients that follow, as
/// they hold for the numbers that are known.
final class Binder {
  private final Operation operation;
  private final Operands operands;
  private final List<BoundOperation.WordIndices> indices = new ArrayList<>();
  private final List<BoundOperation.Mask> masks = new ArrayList<>();
  private final Map<String, Expression> courseForms = new HashMap<>();

  Binder(Operation operation, Operands operands) {
    this.operation = operation;
    this.operands = operands;
  }

  void wordIndices(String port, long words) {
    indices.add(new BoundOperation.WordIndices(operands.position(port), words));
  }

  void mask(String port, boolean everyRow) {
    masks.add(new BoundOperation.Mask(operands.position(port), everyRow));
  }

  /// Keeps a form of what comes back to a port.
  void courseForm(String port, Expression form) {
    courseForms.put(port, form);
  }

  BoundOperation bound(Computation computation, Gradients gradients) {
    Composition composition = computation.composed();
    Map<Reference, Derivation> derived = gradients.of(composition, operands.references());
    List<BoundOperation.Named> innerGradients =
        composition.reached().stream()
            .map(inner ->
                new BoundOperation.Named(
                    inner.gradient(), holding(derived.get(inner.name())).gradient()))
            .toList();
    List<Derivation> derivations =
        operands.references().stream()
            .map(operand -> inCourseForm(operand, holding(derived.get(operand))))
            .toList();
    return new BoundOperation(
        operation,
        operands.references(),
        composition.output(),
        composition.upstream(),
        computation.inner(),
        composition.value(),
        innerGradients,
        derivations.stream().map(Derivation::gradient).toList(),
        derivations,
        indices,
        masks,
        computation.slots());
  }

  private Derivation inCourseForm(Reference operand, Derivation derivation) {
    Expression form = courseForms.get(operand.name());
    return form == null ? derivation : derivation.inCourseForm(form);
  }

  /// The form that holds: an `input` whose rows add up to one may be taken for such.
  private Derivation holding(@Nullable Derivation derivation) {
    return Objects.requireNonNull(derivation).where(operands::rowsAddUpToOne);
  }
}
