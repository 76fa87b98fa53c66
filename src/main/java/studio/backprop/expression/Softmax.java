package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// Each row's softmax: eˣ over the row's sum of eˣ, shifted by the row's maximum so that nothing
/// overflows.
record Softmax(Expression operand) implements Expression {

  private static final Symbol SOFTMAX = Symbol.word("softmax");

  @Override
  public Shape shape() {
    return operand.shape();
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public Matrix value(Values values) {
    return Rows.each(values.of(operand), Rows::softmax);
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(SOFTMAX, operand.write(notation));
  }
}
