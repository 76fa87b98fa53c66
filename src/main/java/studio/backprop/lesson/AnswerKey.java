package studio.backprop.lesson;

import java.math.BigDecimal;
import java.math.MathContext;
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

  /// What follows these digits of a number is due to how it was computed.
  MathContext DIGITS = new MathContext(12);

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
      double rounded =
          Double.isFinite(number) ? new BigDecimal(number).round(DIGITS).doubleValue() : number;
      return rounded == Math.rint(rounded) && Math.abs(rounded) < LARGEST_WHOLE
          ? Long.toString((long) rounded)
          : Double.toString(rounded);
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
