package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// A function of every cell: σ(X).
public record Mapped(Elementwise function, Expression operand) implements Expression {

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
    return values.of(operand).map(function.rule());
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(function.symbol(), operand.write(notation));
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    return notation.call(function.symbol(), operand.writeCell(notation, row, column, indices));
  }
}
