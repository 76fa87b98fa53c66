package studio.backprop.scenario;

import java.util.Locale;
import java.util.Optional;

/// What training starts from where nobody says otherwise, as far as the scenario says it.
///
/// @param rate by what a step is scaled
/// @param steps how many there are
/// @param rows how many examples a step takes
/// @param optimizer the rule that makes a step of the gradients
public record Training(
    Optional<Double> rate,
    Optional<Integer> steps,
    Optional<Integer> rows,
    Optional<Optimizer> optimizer) {

  /// Nothing is said.
  public static final Training UNSAID =
      new Training(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// A rule that makes a step of the gradients.
  public enum Optimizer {
    SGD,
    MOMENTUM,
    ADAM;

    /// The rule of that name, empty where there is none.
    public static Optional<Optimizer> named(String name) {
      for (Optimizer optimizer : values()) {
        if (optimizer.toString().equals(name)) {
          return Optional.of(optimizer);
        }
      }
      return Optional.empty();
    }

    /// The name in files and on the command line.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
