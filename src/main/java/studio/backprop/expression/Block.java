package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// A block of consecutive rows or columns, the adjoint of [Joined].
public record Block(Joined.Axis axis, long offset, Size extent, Expression operand)
    implements Expression {

  @Override
  public Shape shape() {
    return axis == Joined.Axis.STACKED
        ? new Shape(extent, operand.shape().columns())
        : new Shape(operand.shape().rows(), extent);
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public Matrix value(Values values) {
    Matrix whole = values.of(operand);
    int down = axis == Joined.Axis.STACKED ? (int) offset : 0;
    int right = axis == Joined.Axis.STACKED ? 0 : (int) offset;
    Shape shape = shape();
    return Matrix.generate(
        (int) shape.rows().value(),
        (int) shape.columns().value(),
        (i, j) -> whole.get(i + down, j + right));
  }

  @Override
  public Written write(Notation notation) {
    String noun = axis == Joined.Axis.STACKED ? "rows" : "columns";
    long last = offset + extent.value() - 1;
    Symbol block = Symbol.word(noun + " " + offset + " to " + last + " of ");
    return notation.call(block, operand.write(notation));
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    return axis == Joined.Axis.STACKED
        ? operand.writeCell(notation, row.plus((int) offset), column, indices)
        : operand.writeCell(notation, row, column.plus((int) offset), indices);
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    return axis == Joined.Axis.STACKED
        ? operand.terms(row + (int) offset, column, values)
        : operand.terms(row, column + (int) offset, values);
  }
}
