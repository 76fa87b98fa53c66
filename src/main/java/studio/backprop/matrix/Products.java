package studio.backprop.matrix;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.jspecify.annotations.Nullable;

/// Products of EJML, a band after another where there is much to do: between two of them the work
/// heeds an [Interruption]. The numbers are those of the whole product, to the last bit.
final class Products {
  /// The multiplications of one band: some milliseconds.
  private static final long BAND = 4_000_000;

  private Products() {}

  /// A·B. A band is some rows of A.
  static void times(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj product) {
    ofRows(a, b, product, CommonOps_DDRM::mult);
  }

  /// A·Bᵀ, likewise.
  static void timesTransposed(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj product) {
    ofRows(a, b, product, CommonOps_DDRM::multTransB);
  }

  private interface Multiplication {
    DMatrixRMaj of(DMatrixRMaj a, DMatrixRMaj b, @Nullable DMatrixRMaj product);
  }

  private static void ofRows(
      DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj product, Multiplication multiply) {
    inBands(
        a.numRows,
        (long) a.numCols * product.numCols,
        (from, to) -> into(product, from, multiply.of(rows(a, from, to), b, null)),
        () -> multiply.of(a, b, product));
  }

  /// Aᵀ·B. A band is some rows of both, whose products add up.
  static void transposedTimes(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj product) {
    inBands(
        a.numRows,
        (long) a.numCols * b.numCols,
        (from, to) -> CommonOps_DDRM.multAddTransA(rows(a, from, to), rows(b, from, to), product),
        () -> CommonOps_DDRM.multTransA(a, b, product));
  }

  private interface Band {
    void multiply(int from, int to);
  }

  private static void inBands(int rows, long each, Band band, Runnable whole) {
    if (rows * each <= BAND) {
      whole.run();
      return;
    }
    int high = (int) Math.max(1, BAND / Math.max(1, each));
    for (int from = 0; from < rows; from += high) {
      Interruption.heed();
      band.multiply(from, Math.min(rows, from + high));
    }
  }

  private static DMatrixRMaj rows(DMatrixRMaj of, int from, int to) {
    double[] cells = Arrays.copyOfRange(of.data, from * of.numCols, to * of.numCols);
    return DMatrixRMaj.wrap(to - from, of.numCols, cells);
  }

  private static void into(DMatrixRMaj whole, int from, DMatrixRMaj band) {
    System.arraycopy(band.data, 0, whole.data, from * whole.numCols, band.numRows * band.numCols);
  }
}
