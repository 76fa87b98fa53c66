package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// Cells picked from a matrix and laid out anew, 0 where nothing is picked: the patches of a
/// convolution.
///
/// @param pick which cell of the operand stands in each cell
/// @param shape the new layout
public record Gathered(Symbol name, Pick pick, Shape shape, Expression operand)
    implements Expression {

  /// Where the cell of a layout comes from.
  @FunctionalInterface
  public interface Pick {
    /// The row-major index of the operand's cell, −1 where there is none.
    int from(int row, int column);
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public Matrix value(Values values) {
    Matrix source = values.of(operand);
    return Matrix.generate(
        (int) shape.rows().value(),
        (int) shape.columns().value(),
        (i, j) -> {
          int from = pick.from(i, j);
          return from < 0 ? 0 : source.get(from);
        });
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(name, operand.write(notation));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    int from = pick.from(row, column);
    int width = (int) operand.shape().columns().value();
    return from < 0 ? List.of() : operand.terms(from / width, from % width, values);
  }
}
