package studio.backprop.lesson;

import java.math.BigDecimal;
import java.util.Optional;
import studio.backprop.notation.Fault;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.SyntaxText;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Shape;

/// What a person answered.
public sealed interface Answer {

  /// `3×4`, or in symbols `d×h`.
  record OfShape(Shape shape) implements Answer {}

  /// A number.
  ///
  /// @param written the same as it is written, unless that is a fraction
  record OfNumber(double number, Optional<BigDecimal> written) implements Answer {}

  /// A formula, of which it is not yet known what it comes to.
  record OfProduct(Syntax syntax) implements Answer {
    /// As it may be typed.
    public String text() {
      return SyntaxText.of(syntax);
    }
  }

  record OfAxis(Axes axis) implements Answer {}

  record OfChoice(int number) implements Answer {}

  /// Why a text is no answer to a question.
  sealed interface Unreadable {

    /// It is no shape in these symbols.
    record NoShape(String text, String symbols) implements Unreadable {}

    record NoNumber(String text) implements Unreadable {}

    /// It cannot be read as a formula, or names what is not there.
    record NoFormula(Fault fault) implements Unreadable {}

    record NoAxis(String text) implements Unreadable {}

    /// There are so many choices, counted from 0.
    record NoChoice(String text, int count) implements Unreadable {}
  }
}
