package studio.backprop.scenario;

import java.util.List;
import java.util.Optional;

/// A question whose answer is worked out from the scenario, or, for a choice, given with it.
public sealed interface Question {

  /// What helps who does not know the answer.
  Optional<String> hint();

  /// What is asked about; empty for a choice.
  default Optional<Target> target() {
    return switch (this) {
      case OfShape asked -> Optional.of(asked.of);
      case OfCell asked -> Optional.of(asked.of);
      case OfProduct asked -> Optional.of(asked.of);
      case OfAxis asked -> Optional.of(asked.of);
      case Choice _ -> Optional.empty();
    };
  }

  /// The same with something that helps.
  default Question hinting(String help) {
    Optional<String> hint = Optional.of(help);
    return switch (this) {
      case OfShape(var of, _) -> new OfShape(of, hint);
      case OfCell(var of, var tolerance, _) -> new OfCell(of, tolerance, hint);
      case OfProduct(var of, var via, _) -> new OfProduct(of, via, hint);
      case OfAxis(var of, _) -> new OfAxis(of, hint);
      case Choice(var prompt, var choices, int correct, var because, _) ->
          new Choice(prompt, choices, correct, because, hint);
    };
  }

  /// What shape does a matrix have?
  record OfShape(Target.OfMatrix of, Optional<String> hint) implements Question {}

  /// What number stands in a cell?
  ///
  /// @param tolerance how far off an answer may be
  record OfCell(Target.OfCell of, Optional<Double> tolerance, Optional<String> hint)
      implements Question {}

  /// Which product, with which transpose, makes a matrix?
  ///
  /// @param via the node along whose edge the gradient comes back, where there are several
  record OfProduct(Target.OfMatrix of, Optional<String> via, Optional<String> hint)
      implements Question {

    /// What is asked for as it is written: `gradient X via S`.
    public String written() {
      return via.map(node -> String.join(" ", of.toString(), "via", node)).orElseGet(of::toString);
    }
  }

  /// Along which axis are the copies added up?
  record OfAxis(Target.OfMatrix of, Optional<String> hint) implements Question {}

  /// One of several answers.
  ///
  /// @param correct the position of the right one
  /// @param because what each choice would mean, or empty
  record Choice(
      String prompt, List<String> choices, int correct, List<String> because, Optional<String> hint)
      implements Question {
    public Choice {
      choices = List.copyOf(choices);
      because = List.copyOf(because);
    }
  }
}
