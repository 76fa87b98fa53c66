package studio.backprop.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import studio.backprop.expression.Reference;
import studio.backprop.expression.derivation.Composition;
import studio.backprop.expression.derivation.Derivation;
import studio.backprop.expression.derivation.Deriver;

/// The gradients of an operation, derived once for each way in which it is wired, set and sized,
/// and kept: other numbers derive nothing.
final class Gradients {
  private static final int KEPT = 256;

  private final Map<Key, Derivation> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Derivation> eldest) {
          return size() > KEPT;
        }
      };

  private record Key(Composition composition, Reference of) {}

  /// How the gradient of an operand, or of a named matrix inside, is found.
  synchronized Derivation of(Composition composition, Reference of) {
    Key key = new Key(composition, of);
    Derivation derivation = known.get(key);
    if (derivation == null) {
      derivation = new Deriver(composition).of(of);
      known.put(key, derivation);
    }
    return derivation;
  }
}
