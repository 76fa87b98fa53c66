package studio.backprop.expression;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Condition;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Matrices side by side, or stacked: what `concat` computes.
///
/// @param axis which adds up: the rows of matrices that are stacked, the columns of those side by
///   side
public record Joined(Axis axis, List<Expression> parts) implements Expression {

  public Joined {
    parts = List.copyOf(parts);
  }

  @Override
  public Shape shape() {
    Shape first = parts.getFirst().shape();
    Size sum = first.along(axis);
    for (Expression part : parts.subList(1, parts.size())) {
      sum = sum.plus(part.shape().along(axis));
    }
    return first.with(axis, sum);
  }

  @Override
  public Matrix value(Values values) {
    Shape whole = shape();
    int width = (int) whole.columns().value();
    double[] cells = new double[(int) whole.cells()];
    int offset = 0;
    for (Expression part : parts) {
      Matrix block = values.of(part);
      int step = axis.of(block.size(), block.columns());
      for (int i = 0; i < block.rows(); i++) {
        for (int j = 0; j < block.columns(); j++) {
          cells[offset + i * width + j] = block.get(i, j);
        }
      }
      offset += step;
    }
    return Matrix.rowMajor((int) whole.rows().value(), width, cells);
  }

  /// The part in whose stretch the row, or the column, lies.
  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    Index along = axis.of(row, column);
    List<Scalar> terms = new ArrayList<>();
    long offset = 0;
    for (Expression part : parts) {
      long extent = part.shape().along(axis).value();
      Index at = along.plus(-offset);
      if (!(at instanceof Index.At(long fixed)) || (fixed >= 0 && fixed < extent)) {
        Scalar cell =
            axis == Axis.ROWS ? part.cell(at, column, letters) : part.cell(row, at, letters);
        terms.add(
            at.isFixed()
                ? cell
                : new Scalar.Where(List.of(new Condition.Within(at, 0, extent)), cell));
      }
      offset += extent;
    }
    return terms.size() == 1 ? terms.getFirst() : new Scalar.Sum(terms);
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Joined(axis, parts);
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(
        MatrixRule.JOIN,
        new Block(axis, offset(part), parts.get(part).shape().along(axis), arriving));
  }

  /// The rows, or columns, that stand before a part.
  private long offset(int part) {
    return parts.subList(0, part).stream()
        .mapToLong(before -> before.shape().along(axis).value())
        .sum();
  }
}
