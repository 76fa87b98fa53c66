package studio.backprop.samples;

import java.util.Optional;
import studio.backprop.trace.Descent;
import studio.backprop.trace.UpdateRule;

/// How a descent goes.
public final class Plans {
  private Plans() {}

  /// θ ← θ − A·∂L/∂θ over the whole batch.
  public static Descent.Plan plain(double rate) {
    return new Descent.Plan(new UpdateRule.Sgd(), rate, Optional.empty());
  }
}
