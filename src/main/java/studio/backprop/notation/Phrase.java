package studio.backprop.notation;

import java.util.List;
import studio.backprop.notation.Syntax.Binary;
import studio.backprop.notation.Syntax.Sign;
import studio.backprop.shape.Shape;

/// A part of an expression, written, and the shape that a reader finds it to be of: smaller than
/// the part's own where it is copied without a word, as NumPy does.
record Phrase(Syntax syntax, Shape shape) {

  /// @throws NoWordException where it is not finite
  static Phrase number(double value) {
    if (!Double.isFinite(value)) {
      throw new NoWordException();
    }
    Phrase size =
        new Phrase(new Syntax.Literal(Math.abs(value), SourcePosition.START), Shape.SCALAR);
    return value < 0 ? size.negated() : size;
  }

  /// A function of matrices, and then of what is given by name.
  static Phrase call(String function, Shape shape, List<Syntax> of, Syntax.Named... byName) {
    return new Phrase(new Syntax.Call(function, of, List.of(byName), SourcePosition.START), shape);
  }

  /// A function of each cell.
  Phrase under(String function) {
    return call(function, shape, List.of(syntax));
  }

  Phrase transposed() {
    return new Phrase(new Syntax.Transposed(syntax, SourcePosition.START), shape.transposed());
  }

  Phrase power(int exponent) {
    return new Phrase(new Syntax.Power(syntax, exponent, SourcePosition.START), shape);
  }

  /// −(A·B) is (−A)·B to the last digit; −(−A) is A.
  Phrase negated() {
    return new Phrase(negated(syntax), shape);
  }

  private static Syntax negated(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Negated(Syntax operand, _) -> operand;
      case Binary(Sign sign, Syntax left, Syntax right, _) when sign.multiplies() ->
          new Binary(sign, negated(left), right, SourcePosition.START);
      default -> new Syntax.Negated(syntax, SourcePosition.START);
    };
  }

  boolean isZero() {
    return syntax instanceof Syntax.Literal(double value, _) && value == 0;
  }

  Phrase plus(Phrase right) {
    return between(Sign.PLUS, right);
  }

  Phrase minus(Phrase right) {
    return between(Sign.MINUS, right);
  }

  Phrase times(Phrase right) {
    return between(Sign.TIMES, right);
  }

  Phrase over(Phrase right) {
    return new Phrase(
        new Binary(Sign.OVER, syntax, right.syntax, SourcePosition.START),
        common(shape, right.shape));
  }

  /// The product of two matrices that are of their full shapes.
  Phrase product(Phrase right) {
    return new Phrase(
        new Binary(Sign.PRODUCT, syntax, right.syntax, SourcePosition.START),
        new Shape(shape.rows(), right.shape.columns()));
  }

  private Phrase between(Sign sign, Phrase right) {
    return new Phrase(joined(syntax, sign, right.syntax), common(shape, right.shape));
  }

  /// `a + (b - c)` is `a + b - c`, `a * (b / c)` is `a * b / c`, and `a + -b` is `a - b`.
  private static Syntax joined(Syntax left, Sign sign, Syntax right) {
    if (right instanceof Binary(Sign inner, Syntax first, Syntax second, _)
        && sign != Sign.MINUS
        && inner != Sign.PRODUCT
        && inner.multiplies() == sign.multiplies()) {
      return new Binary(inner, joined(left, sign, first), second, SourcePosition.START);
    }
    if (!sign.multiplies() && isNegative(right)) {
      Sign opposite = sign == Sign.PLUS ? Sign.MINUS : Sign.PLUS;
      return new Binary(opposite, left, negated(right), SourcePosition.START);
    }
    return new Binary(sign, left, right, SourcePosition.START);
  }

  private static boolean isNegative(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Negated _ -> true;
      case Binary(Sign sign, Syntax left, _, _) -> sign.multiplies() && isNegative(left);
      default -> false;
    };
  }

  private static Shape common(Shape left, Shape right) {
    return Copying.common(left, right)
        .orElseThrow(() -> new IllegalStateException(left + " beside " + right));
  }
}
