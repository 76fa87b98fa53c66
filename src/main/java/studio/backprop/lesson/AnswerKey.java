package studio.backprop.lesson;

import java.util.List;
import studio.backprop.graph.CellName;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Shape;

/// The one right answer to a question.
public sealed interface AnswerKey {
  /// Up to here whole numbers are written without a point.
  double LARGEST_WHOLE = 1e15;

  /// As a person would answer: `3×4`, `0.37`, `X.T @ grad(S)`, `0`.
  String text();

  /// A shape, in sizes and symbols.
  record OfShape(Target.OfMatrix of, Shape shape) implements AnswerKey {
    @Override
    public String text() {
      return shape.sizes();
    }
  }

  /// A number, and how far off an answer may be.
  record OfNumber(CellName of, double number, Tolerance tolerance) implements AnswerKey {
    @Override
    public String text() {
      return number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE
          ? Long.toString((long) number)
          : Double.toString(number);
    }
  }

  /// A formula for a whole matrix.
  ///
  /// @param program the formula as a program has it
  record OfProduct(Target.OfMatrix of, Computed computed, String program) implements AnswerKey {
    @Override
    public String text() {
      return program;
    }
  }

  /// Along what the copies are added up, as NumPy counts axes.
  record OfAxis(Target.OfMatrix of, Axes axis) implements AnswerKey {
    @Override
    public String text() {
      return AxisText.of(axis);
    }
  }

  /// The number of a choice, from 0.
  record OfChoice(Question.Choice question) implements AnswerKey {
    @Override
    public String text() {
      return Integer.toString(question.correct());
    }

    /// What each choice would mean, if that is said.
    List<String> because() {
      return question.because();
    }
  }
}
