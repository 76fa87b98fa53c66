package studio.backprop.matrix;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/// An immutable matrix of doubles, row-major, rows × columns.
///
/// Every operation answers with a new matrix. Shapes that do not fit are a programming error here
/// and throw [IllegalArgumentException]: the expressions above check them first and say so in the
/// learner's words.
public final class Matrix {
  /// How many rows and columns are turned at a time: as many as are at hand.
  private static final int TILE = 32;

  private final int rows;
  private final int columns;
  private final double[] cells;
  private @Nullable Matrix overview;

  /// Takes the array as it is; the caller gives it away.
  Matrix(int rows, int columns, double[] cells) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
  }

  /// The matrix with these rows, which must all be of one length.
  public static Matrix of(double[]... values) {
    int columns = values.length == 0 ? 0 : values[0].length;
    double[] cells = new double[values.length * columns];
    for (int i = 0; i < values.length; i++) {
      if (values[i].length != columns) {
        throw new IllegalArgumentException(
            "row %d has %d cells, row 0 has %d".formatted(i, values[i].length, columns));
      }
      System.arraycopy(values[i], 0, cells, i * columns, columns);
    }
    return new Matrix(values.length, columns, cells);
  }

  /// The 1×1 matrix of one number.
  public static Matrix scalar(double value) {
    return new Matrix(1, 1, new double[] {value});
  }

  /// A matrix of zeros.
  public static Matrix zeros(int rows, int columns) {
    return new Matrix(rows, columns, new double[rows * columns]);
  }

  /// A matrix with the same number in every cell.
  public static Matrix filled(int rows, int columns, double value) {
    double[] cells = new double[rows * columns];
    Arrays.fill(cells, value);
    return new Matrix(rows, columns, cells);
  }

  /// A matrix whose cells are worked out one by one, in row-major order.
  public static Matrix generate(int rows, int columns, CellRule rule) {
    double[] cells = new double[rows * columns];
    for (int i = 0, at = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        cells[at++] = rule.at(i, j);
      }
    }
    return new Matrix(rows, columns, cells);
  }

  /// A matrix of the given cells in row-major order; the array is copied.
  public static Matrix rowMajor(int rows, int columns, double[] cells) {
    if (cells.length != rows * columns) {
      throw new IllegalArgumentException(
          "%d cells do not fill %d×%d".formatted(cells.length, rows, columns));
    }
    return new Matrix(rows, columns, cells.clone());
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /// The number of cells.
  public int size() {
    return cells.length;
  }

  /// Whether another has as many rows and columns.
  public boolean sameSize(Matrix other) {
    return rows == other.rows && columns == other.columns;
  }

  public double get(int row, int column) {
    if (column < 0 || column >= columns) {
      throw new IndexOutOfBoundsException(
          "cell [%d,%d] of a %d×%d matrix".formatted(row, column, rows, columns));
    }
    return cells[row * columns + column];
  }

  /// The cell at a row-major index.
  public double get(int index) {
    return cells[index];
  }

  /// A copy of the cells, row-major.
  public double[] toArray() {
    return cells.clone();
  }

  /// The same matrix but for one cell.
  public Matrix with(int row, int column, double value) {
    double[] copy = cells.clone();
    copy[row * columns + column] = value;
    return new Matrix(rows, columns, copy);
  }

  /// The matrix product, (n×k)·(k×m) → n×m.
  public Matrix times(Matrix other) {
    requireFit(columns == other.rows, "·", other);
    Matrix product = zeros(rows, other.columns);
    Products.times(dense(), other.dense(), product.dense());
    return product;
  }

  /// This matrix transposed, times the other: (k×n)ᵀ·(k×m) → n×m, with no transpose stored.
  public Matrix transposedTimes(Matrix other) {
    requireFit(rows == other.rows, "ᵀ·", other);
    Matrix product = zeros(columns, other.columns);
    Products.transposedTimes(dense(), other.dense(), product.dense());
    return product;
  }

  /// This matrix times the other transposed: (n×k)·(m×k)ᵀ → n×m, with no transpose stored.
  public Matrix timesTransposed(Matrix other) {
    requireFit(columns == other.columns, "·ᵀ", other);
    Matrix product = zeros(rows, other.rows);
    Products.timesTransposed(dense(), other.dense(), product.dense());
    return product;
  }

  public Matrix transposed() {
    double[] turned = new double[cells.length];
    for (int top = 0; top < rows; top += TILE) {
      for (int left = 0; left < columns; left += TILE) {
        turn(top, left, turned);
      }
    }
    return new Matrix(columns, rows, turned);
  }

  private void turn(int top, int left, double[] turned) {
    int bottom = Math.min(rows, top + TILE);
    int right = Math.min(columns, left + TILE);
    for (int i = top; i < bottom; i++) {
      for (int j = left; j < right; j++) {
        turned[j * rows + i] = cells[i * columns + j];
      }
    }
  }

  public Matrix plus(Matrix other) {
    requireSameShape("+", other);
    double[] sum = new double[cells.length];
    for (int k = 0; k < sum.length; k++) {
      sum[k] = cells[k] + other.cells[k];
    }
    return new Matrix(rows, columns, sum);
  }

  public Matrix minus(Matrix other) {
    requireSameShape("−", other);
    double[] difference = new double[cells.length];
    for (int k = 0; k < difference.length; k++) {
      difference[k] = cells[k] - other.cells[k];
    }
    return new Matrix(rows, columns, difference);
  }

  /// The elementwise product, ⊙.
  public Matrix hadamard(Matrix other) {
    requireSameShape("⊙", other);
    double[] product = new double[cells.length];
    for (int k = 0; k < product.length; k++) {
      product[k] = cells[k] * other.cells[k];
    }
    return new Matrix(rows, columns, product);
  }

  public Matrix scaled(double factor) {
    double[] scaled = new double[cells.length];
    for (int k = 0; k < scaled.length; k++) {
      scaled[k] = factor * cells[k];
    }
    return new Matrix(rows, columns, scaled);
  }

  /// The same function of every cell.
  public Matrix map(DoubleUnaryOperator function) {
    double[] mapped = new double[cells.length];
    for (int k = 0; k < mapped.length; k++) {
      mapped[k] = function.applyAsDouble(cells[k]);
    }
    return new Matrix(rows, columns, mapped);
  }

  /// The same function of every pair of cells.
  public Matrix zip(Matrix other, DoubleBinaryOperator function) {
    requireSameShape("and", other);
    double[] zipped = new double[cells.length];
    for (int k = 0; k < zipped.length; k++) {
      zipped[k] = function.applyAsDouble(cells[k], other.cells[k]);
    }
    return new Matrix(rows, columns, zipped);
  }

  /// The column sums, n×c → 1×c.
  public Matrix sumOfRows() {
    double[] sums = new double[columns];
    for (int i = 0, at = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        sums[j] += cells[at++];
      }
    }
    return new Matrix(1, columns, sums);
  }

  /// The row sums, n×c → n×1.
  public Matrix sumOfColumns() {
    double[] sums = new double[rows];
    for (int i = 0, at = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        sums[i] += cells[at++];
      }
    }
    return new Matrix(rows, 1, sums);
  }

  /// The sum of all cells.
  public double sum() {
    double sum = 0;
    for (double cell : cells) {
      sum += cell;
    }
    return sum;
  }

  /// The same cells in the same row-major order under another shape, as NumPy's `reshape`.
  public Matrix reshaped(int toRows, int toColumns) {
    requireFit(rows * columns == toRows * toColumns, "→", toRows, toColumns);
    return new Matrix(toRows, toColumns, cells);
  }

  /// The largest magnitude of a cell; NaN where a cell is NaN.
  public double largestMagnitude() {
    double largest = 0;
    for (double cell : cells) {
      largest = Math.max(largest, Math.abs(cell));
    }
    return largest;
  }

  /// Itself or, where it has more rows or columns than that, a matrix each of whose cells is the
  /// one of the largest magnitude of a block, or one that is not finite. It is worked out once for
  /// one size, by whoever asks first.
  public Matrix overview(int most) {
    int down = Math.min(rows, most);
    int across = Math.min(columns, most);
    if (down == rows && across == columns) {
      return this;
    }
    Matrix known = overview;
    if (known == null || known.rows != down || known.columns != across) {
      known = new Matrix(down, across, new Overview(cells, rows, columns).strongest(down, across));
      overview = known;
    }
    return known;
  }

  /// Whether every cell is the same double, bit for bit.
  @Override
  public boolean equals(Object other) {
    return other instanceof Matrix m && sameSize(m) && Arrays.equals(cells, m.cells);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * rows + columns) + Arrays.hashCode(cells);
  }

  @Override
  public String toString() {
    return rows + "×" + columns + " " + Arrays.toString(cells);
  }

  private DMatrixRMaj dense() {
    return DMatrixRMaj.wrap(rows, columns, cells);
  }

  private void requireSameShape(String sign, Matrix other) {
    requireFit(sameSize(other), sign, other);
  }

  private void requireFit(boolean fits, String sign, Matrix other) {
    requireFit(fits, sign, other.rows, other.columns);
  }

  private void requireFit(boolean fits, String sign, int otherRows, int otherColumns) {
    if (!fits) {
      throw new IllegalArgumentException(
          "%d×%d %s %d×%d".formatted(rows, columns, sign, otherRows, otherColumns));
    }
  }

  /// What stands in one cell.
  @FunctionalInterface
  public interface CellRule {
    double at(int row, int column);
  }
}
