package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// The sum of several matrices of one shape.
public record Total(List<Expression> parts) implements Expression {

  public Total {
    parts = List.copyOf(parts);
  }

  @Override
  public Shape shape() {
    return parts.getFirst().shape();
  }

  @Override
  public Matrix value(Values values) {
    Matrix sum = values.of(parts.getFirst());
    for (Expression part : parts.subList(1, parts.size())) {
      sum = sum.plus(values.of(part));
    }
    return sum;
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return new Scalar.Sum(parts.stream().map(part -> part.cell(row, column, letters)).toList());
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Total(parts);
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.SUM, arriving);
  }
}
