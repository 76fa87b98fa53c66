package studio.backprop.matrix;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// Products of matrices, each into a matrix of zeros: in blocks where there is much to do, which is
/// where that is faster, and else by EJML. Either way a cell is the sum of its terms from the first
/// to the last, to the last bit; only the sign of a zero may differ.
final class Products {
  /// As many multiplications as are done before blocks are filled.
  private static final long SMALL = 16_384;

  /// A side below this makes a product thin: a few multiplications for each cell that is read or
  /// filled, so that copying these costs as much.
  private static final int THIN = 4;

  /// Below this many columns a block would be too narrow for its inner loop, the one along a row.
  private static final int NARROW = 64;

  private Products() {}

  /// A·B.
  static void times(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj product) {
    if (isSmall(a.numRows, a.numCols, b.numCols)) {
      CommonOps_DDRM.mult(a, b, product);
    } else {
      inBlocks(Factor.of(a), Factor.of(b), Factor.of(product));
    }
  }

  /// Aᵀ·B.
  static void transposedTimes(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj product) {
    if (isSmall(a.numCols, a.numRows, b.numCols)) {
      CommonOps_DDRM.multTransA(a, b, product);
    } else {
      inBlocks(Factor.of(a).transposed(), Factor.of(b), Factor.of(product));
    }
  }

  /// A·Bᵀ.
  static void timesTransposed(DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj product) {
    if (isSmall(a.numRows, a.numCols, b.numRows)) {
      CommonOps_DDRM.multTransB(a, b, product);
    } else {
      inBlocks(Factor.of(a), Factor.of(b).transposed(), Factor.of(product));
    }
  }

  private static boolean isSmall(int rows, int inner, int columns) {
    return (long) rows * inner * columns <= SMALL
        || Math.min(inner, Math.min(rows, columns)) < THIN;
  }

  private static void inBlocks(Factor a, Factor b, Factor product) {
    if (b.columns() < NARROW && b.columns() < a.rows()) {
      new BlockProduct(b.transposed(), a.transposed(), product.transposed()).add();
    } else {
      new BlockProduct(a, b, product).add();
    }
  }
}
