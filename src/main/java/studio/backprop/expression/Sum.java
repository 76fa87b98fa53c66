package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Broadcasts;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;

/// A + B, of one shape.
public record Sum(Expression left, Expression right) implements Pairwise {

  public Sum {
    Pairwise.requireOneShape(left, right);
  }

  @Override
  public Matrix value(Values values) {
    if (right instanceof Broadcast copied && copied.isOneRow()) {
      return Broadcasts.plusEachRow(values.of(left), values.of(copied.operand()));
    }
    return values.of(left).plus(values.of(right));
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return left.cell(row, column, letters).plus(right.cell(row, column, letters));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Sum(parts.getFirst(), parts.getLast());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.SUM, arriving);
  }
}
