package studio.backprop.expression;

/// One factor of a term.
public sealed interface Factor {

  /// Its number.
  double value();

  /// A cell of a matrix that a reference stands for; rows and columns from 0.
  record Cell(Reference reference, int row, int column, double value) implements Factor {}

  /// A number that is no cell, with the expression that gives it: `1/n`, `σ′(x[0,1])`.
  record Named(String expression, double value) implements Factor {}

  /// One cell of an expression as a number that names itself.
  static Factor named(Expression expression, int row, int column, Values values) {
    Written cell =
        expression.writeCell(
            PlainNotation.OF_PORTS, Index.at(row), Index.at(column), new Indices());
    return new Named(cell.text(), values.of(expression).get(row, column));
  }
}
