package studio.backprop.writing;

import java.util.function.Function;
import studio.backprop.expression.Coefficient;
import studio.backprop.expression.Index;
import studio.backprop.expression.InfixNotation;
import studio.backprop.expression.PlainNotation;
import studio.backprop.expression.Reference;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Symbol;
import studio.backprop.expression.Written;
import studio.backprop.expression.Written.Binding;

/// Formulas read aloud: `Xᵀ times the gradient of S`.
final class WordNotation extends InfixNotation {
  private static final Signs SIGNS =
      new Signs(" times ", " times, cell by cell, ", " plus ", " minus ");

  WordNotation(Function<Reference, String> names) {
    super(names, SIGNS);
  }

  @Override
  public Written cell(Reference reference, Index row, Index column) {
    return cellOf(name(reference), row, column);
  }

  @Override
  public Written cellOf(Written matrix, Index row, Index column) {
    return Written.atom(
        "cell " + row.text() + ", " + column.text() + " of " + within(matrix, Binding.ATOM));
  }

  @Override
  public Written sumOver(Index index, Written body) {
    return Written.atom("the sum over " + index.text() + " of " + body.text());
  }

  @Override
  public Written quotient(Written above, Written below) {
    return joined(above, " divided, cell by cell, by ", below, Binding.PRODUCT);
  }

  @Override
  public Written inverse(Written matrix) {
    return Written.atom("the inverse of " + within(matrix, Binding.ATOM));
  }

  @Override
  public Written number(double value) {
    return PlainNotation.OF_PORTS.number(value);
  }

  @Override
  public Written transposed(Written matrix) {
    boolean phrase = matrix.text().indexOf(' ') >= 0;
    return phrase
        ? Written.atom(matrix.text() + " transposed")
        : Written.transposed(matrix.text(), "ᵀ");
  }

  @Override
  public Written squared(Written matrix) {
    return Written.atom(within(matrix, Binding.ATOM) + " squared");
  }

  @Override
  public Written scaled(Coefficient coefficient, Written matrix) {
    String factor = within(matrix, Binding.PRODUCT);
    return new Written(
        coefficient.plain().equals("−1")
            ? "minus " + factor
            : coefficient.plain() + " times " + factor,
        Binding.PRODUCT);
  }

  @Override
  public Written call(Symbol function, Written argument) {
    return Written.atom(function.plain() + " of " + within(argument, Binding.PRODUCT));
  }

  @Override
  public Written total(SumAlong.Axis axis, Written matrix) {
    String sum =
        switch (axis) {
          case ROWS -> "the column sums of ";
          case COLUMNS -> "the row sums of ";
          case ALL -> "the sum of all cells of ";
        };
    return Written.atom(sum + within(matrix, Binding.PRODUCT));
  }

  @Override
  public String bracketed(String text) {
    return "(" + text + ")";
  }
}
