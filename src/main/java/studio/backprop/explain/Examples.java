package studio.backprop.explain;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.CellName;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// The examples of a batch, one by one: what each adds to a gradient.
///
/// The scenario declares along which symbol examples lie. A gradient is a sum over them where what
/// arrives from above has an axis along that symbol, and what it goes to has none: each example of
/// the one brings its share of the other.
public final class Examples {
  private final Pullback pullback;
  private final String batch;
  private final Axis axis;
  private final int count;
  private final int inner;

  private Examples(Pullback pullback, String batch, Axis axis, int count, int inner) {
    this.pullback = pullback;
    this.batch = batch;
    this.axis = axis;
    this.count = count;
    this.inner = inner;
  }

  /// Empty where the gradient is no sum over the examples.
  static Optional<Examples> of(Pullback pullback, String batch) {
    if (pullback.expression().shape().runsAlong(batch)) {
      return Optional.empty();
    }
    Shape above = pullback.operation().upstream().shape();
    return of(pullback, batch, Axis.ROWS, above.rows())
        .or(() -> of(pullback, batch, Axis.COLUMNS, above.columns()));
  }

  /// In a product such as `n·c` an example is a stretch of c.
  private static Optional<Examples> of(Pullback pullback, String batch, Axis axis, Size along) {
    List<Size> factors = along.factors();
    for (int k = 0; k < factors.size(); k++) {
      if (factors.get(k) instanceof Size.Symbol(String name, long count) && name.equals(batch)) {
        long inner =
            factors.subList(k + 1, factors.size()).stream()
                .mapToLong(Size::value)
                .reduce(1, (a, b) -> a * b);
        return Optional.of(new Examples(pullback, batch, axis, (int) count, (int) inner));
      }
    }
    return Optional.empty();
  }

  /// The symbol that they lie along.
  public String batch() {
    return batch;
  }

  public int count() {
    return count;
  }

  /// Whether they are rows or columns of what arrives.
  public Axis axis() {
    return axis;
  }

  /// The example that a cell of what arrives belongs to.
  public int of(CellName cell) {
    return axis.of(cell.row(), cell.column()) / inner % count;
  }

  /// What one example adds.
  public Matrix contribution(int example) {
    return between(example, example);
  }

  /// What the examples up to one add together: with the last one the whole gradient.
  public Matrix upTo(int example) {
    return between(0, example);
  }

  /// A gradient is linear in what arrives from above.
  private Matrix between(int from, int to) {
    Matrix arrived = pullback.upstream();
    return pullback.of(
        Matrix.generate(
            arrived.rows(),
            arrived.columns(),
            (i, j) -> {
              int example = axis.of(i, j) / inner % count;
              return example >= from && example <= to ? arrived.get(i, j) : 0;
            }));
  }

  /// What each example adds to one cell, without a product of whole matrices.
  public double[] shares(int row, int column) {
    double[] shares = new double[count];
    for (LocalDerivative one : LocalDerivatives.chain(pullback, row, column).summands()) {
      shares[of(one.upstream().name())] += one.value();
    }
    return shares;
  }
}
