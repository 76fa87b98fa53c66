package studio.backprop.scenario;

import java.util.List;
import java.util.Optional;

/// A question whose answer is worked out from the scenario, or, for a choice, given with it.
public sealed interface Question {

  /// What shape does a gradient have?
  record OfShape(String of) implements Question {}

  /// What number stands in a cell?
  record OfCell(String of, Optional<Double> tolerance) implements Question {}

  /// Which product, with which transpose, makes a gradient?
  record OfProduct(String of) implements Question {}

  /// One of several answers.
  ///
  /// @param correct the position of the right one
  /// @param because what each choice would mean, or empty
  record Choice(String prompt, List<String> choices, int correct, List<String> because)
      implements Question {
    public Choice {
      choices = List.copyOf(choices);
      because = List.copyOf(because);
    }
  }
}
