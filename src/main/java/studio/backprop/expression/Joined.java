package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Matrices side by side, or stacked: what `concat` computes.
public record Joined(Axis axis, List<Expression> parts) implements Expression {

  private static final Symbol CONCAT = Symbol.word("concat");

  /// Which way they are joined.
  public enum Axis {
    /// One under the other: the rows add up.
    STACKED,
    /// One beside the other: the columns add up.
    SIDE_BY_SIDE;

    /// The number of rows or columns that adds up along this axis.
    public Size extent(Shape shape) {
      return this == STACKED ? shape.rows() : shape.columns();
    }
  }

  public Joined {
    parts = List.copyOf(parts);
  }

  @Override
  public Shape shape() {
    Shape first = parts.getFirst().shape();
    Size sum = axis.extent(first);
    for (Expression part : parts.subList(1, parts.size())) {
      sum = sum.plus(axis.extent(part.shape()));
    }
    return axis == Axis.STACKED ? new Shape(sum, first.columns()) : new Shape(first.rows(), sum);
  }

  @Override
  public Matrix value(Values values) {
    Shape whole = shape();
    int width = (int) whole.columns().value();
    double[] cells = new double[(int) whole.cells()];
    int offset = 0;
    for (Expression part : parts) {
      Matrix block = values.of(part);
      int step = axis == Axis.STACKED ? block.size() : block.columns();
      for (int i = 0; i < block.rows(); i++) {
        for (int j = 0; j < block.columns(); j++) {
          cells[offset + i * width + j] = block.get(i, j);
        }
      }
      offset += step;
    }
    return Matrix.rowMajor((int) whole.rows().value(), width, cells);
  }

  @Override
  public Written write(Notation notation) {
    Written first = parts.getFirst().write(notation);
    StringBuilder list = new StringBuilder(first.text());
    for (Expression part : parts.subList(1, parts.size())) {
      list.append(", ").append(part.write(notation).text());
    }
    return notation.call(CONCAT, Written.atom(list.toString()));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    int before = axis == Axis.STACKED ? row : column;
    for (Expression part : parts) {
      int extent = (int) axis.extent(part.shape()).value();
      if (before < extent) {
        return axis == Axis.STACKED
            ? part.terms(before, column, values)
            : part.terms(row, before, values);
      }
      before -= extent;
    }
    throw new IndexOutOfBoundsException("cell [%d,%d] of %s".formatted(row, column, shape()));
  }
}
