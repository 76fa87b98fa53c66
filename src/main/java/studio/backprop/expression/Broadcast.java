package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Broadcasts;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Shape;

/// A matrix copied along each axis on which it has size 1, until it has the wanted shape.
///
/// It is written as what is copied: X·W + b, as textbooks and NumPy do.
public record Broadcast(Expression operand, Shape shape) implements OfOne {

  public Broadcast {
    Shape own = operand.shape();
    boolean rowsFit = own.rows().value() == 1 || own.rows().value() == shape.rows().value();
    boolean columnsFit =
        own.columns().value() == 1 || own.columns().value() == shape.columns().value();
    if (!rowsFit || !columnsFit) {
      throw new IllegalArgumentException(own + " copied to " + shape);
    }
  }

  /// Whether one row is copied down, and nothing else.
  public boolean isOneRow() {
    Shape own = operand.shape();
    return own.rows().value() == 1 && own.columns().value() == shape.columns().value();
  }

  @Override
  public Matrix value(Values values) {
    return Broadcasts.broadcast(
        values.of(operand), (int) shape.rows().value(), (int) shape.columns().value());
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return operand.cell(
        rowIsCopied() ? Index.at(0) : row, columnIsCopied() ? Index.at(0) : column, letters);
  }

  /// Along what it is copied: rows down, columns along, or one number to everywhere.
  public Axes along() {
    return rowIsCopied() == columnIsCopied() ? Axes.ALL : rowIsCopied() ? Axes.ROWS : Axes.COLUMNS;
  }

  private boolean rowIsCopied() {
    return operand.shape().rows().isCopiedTo(shape.rows());
  }

  private boolean columnIsCopied() {
    return operand.shape().columns().isCopiedTo(shape.columns());
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Broadcast(parts.getFirst(), shape);
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.COPY, arriving.summedTo(operand.shape()));
  }
}
