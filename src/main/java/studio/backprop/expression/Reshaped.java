package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// The same cells in the same row-major order under another shape, as NumPy's `reshape`.
public record Reshaped(Expression operand, Shape shape) implements OfOne {

  public Reshaped {
    if (operand.shape().cells() != shape.cells()) {
      throw new IllegalArgumentException(operand.shape() + " reshaped to " + shape);
    }
  }

  @Override
  public Matrix value(Values values) {
    return values.of(operand).reshaped((int) shape.rows().value(), (int) shape.columns().value());
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    long width = operand.shape().columns().value();
    Index flat = Index.rowMajor(row, shape.columns().value(), column);
    return operand.cell(flat.dividedBy(width), flat.modulo(width), letters);
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Reshaped(parts.getFirst(), shape);
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.RESHAPE, arriving.reshapedTo(operand.shape()));
  }
}
