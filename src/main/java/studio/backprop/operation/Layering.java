package studio.backprop.operation;

import java.util.List;
import java.util.Optional;

/// The operations of which a network in layers is made. Which of them a course begins with no
/// expression tells, so it is declared; the usual one comes first.
///
/// @param activations what a hidden layer may apply
/// @param losses what may compare what the last layer gives with the targets
public record Layering(List<Operation> activations, List<Operation> losses) {
  static final Layering STANDARD = new Layering(Activations.OF_LAYERS, Losses.OF_LAYERS);

  public Layering {
    activations = List.copyOf(activations);
    losses = List.copyOf(losses);
  }

  /// The loss to which a row of targets says one of several classes.
  public Operation ofClasses() {
    return losses.stream().filter(Layering::isOfClasses).findFirst().orElseThrow();
  }

  /// The loss to which targets are numbers.
  public Operation ofNumbers() {
    return losses.stream().filter(loss -> kind(loss).isEmpty()).findFirst().orElseThrow();
  }

  /// Whether a row of targets says one of several classes to a loss.
  public static boolean isOfClasses(Operation loss) {
    return kind(loss).filter(Targets.CLASSES::equals).isPresent();
  }

  private static Optional<Targets> kind(Operation loss) {
    return loss.ports().stream().flatMap(port -> loss.targets(port.name()).stream()).findFirst();
  }
}
