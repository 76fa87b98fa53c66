package studio.backprop.operation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.expression.Reference;
import studio.backprop.expression.derivation.Composition;
import studio.backprop.expression.derivation.Derivation;
import studio.backprop.expression.derivation.Deriver;

/// The gradients of an operation, derived once for each way in which it is wired, set and sized,
/// and kept: other numbers derive nothing.
final class Gradients {
  private static final int KEPT = 256;

  /// @param operands what is wired, also where only its sizes are asked for
  private record Wired(Composition composition, List<Reference> operands) {}

  private final Map<Wired, Map<Reference, Derivation>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wired, Map<Reference, Derivation>> eldest) {
          return size() > KEPT;
        }
      };

  /// How the gradients of the named matrices inside that the value depends on, and of the operands,
  /// are found.
  synchronized Map<Reference, Derivation> of(Composition composition, List<Reference> operands) {
    Wired wired = new Wired(composition, List.copyOf(operands));
    Map<Reference, Derivation> derivations = known.get(wired);
    if (derivations == null) {
      derivations = derived(composition, operands);
      known.put(wired, derivations);
    }
    return derivations;
  }

  private static Map<Reference, Derivation> derived(
      Composition composition, List<Reference> operands) {
    Deriver deriver = new Deriver(composition);
    Map<Reference, Derivation> derivations = new HashMap<>();
    composition.reached().forEach(inner -> derivations.put(inner.name(), deriver.of(inner.name())));
    operands.forEach(operand -> derivations.put(operand, deriver.of(operand)));
    return Map.copyOf(derivations);
  }
}
