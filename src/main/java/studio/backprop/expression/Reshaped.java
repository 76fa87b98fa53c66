package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// The same cells in the same row-major order under another shape, as NumPy's `reshape`.
public record Reshaped(Expression operand, Shape shape) implements Expression {

  private static final Symbol RESHAPE = Symbol.word("reshape");

  public Reshaped {
    if (operand.shape().cells() != shape.cells()) {
      throw new IllegalArgumentException(operand.shape() + " reshaped to " + shape);
    }
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(operand).reshaped((int) shape.rows().value(), (int) shape.columns().value());
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(RESHAPE, operand.write(notation));
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    if (!row.isConstant() || !column.isConstant()) {
      return notation.cellOf(write(notation), row, column);
    }
    int flat = flat(row.constant(), column.constant());
    return operand.writeCell(
        notation, Index.at(flat / innerColumns()), Index.at(flat % innerColumns()), indices);
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    int flat = flat(row, column);
    return operand.terms(flat / innerColumns(), flat % innerColumns(), values);
  }

  private int flat(int row, int column) {
    return row * (int) shape.columns().value() + column;
  }

  private int innerColumns() {
    return (int) operand.shape().columns().value();
  }
}
