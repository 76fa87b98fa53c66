package studio.backprop.playback;

import studio.backprop.scenario.Training;
import studio.backprop.trace.UpdateRule;

/// The rule by which an optimizer makes a step where nobody sets its numbers otherwise.
public final class UsualRule {
  private UsualRule() {}

  /// The rule of an optimizer that a document names.
  public static UpdateRule of(Training.Optimizer optimizer) {
    return switch (optimizer) {
      case SGD -> new UpdateRule.Sgd();
      case MOMENTUM -> UpdateRule.Momentum.USUAL;
      case ADAM -> UpdateRule.Adam.USUAL;
    };
  }
}
