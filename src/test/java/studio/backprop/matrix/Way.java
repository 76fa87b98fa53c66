package studio.backprop.matrix;

import java.util.function.DoubleSupplier;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// The ways to multiply, with EJML's beside ours.
enum Way {
  TIMES,
  TRANSPOSED_TIMES,
  TIMES_TRANSPOSED;

  /// A left factor for a product of these sizes, turned where this way turns it back.
  Matrix left(ProductsTest.Sizes sizes, DoubleSupplier cell) {
    return this == TRANSPOSED_TIMES
        ? filled(sizes.inner(), sizes.rows(), cell)
        : filled(sizes.rows(), sizes.inner(), cell);
  }

  Matrix right(ProductsTest.Sizes sizes, DoubleSupplier cell) {
    return this == TIMES_TRANSPOSED
        ? filled(sizes.columns(), sizes.inner(), cell)
        : filled(sizes.inner(), sizes.columns(), cell);
  }

  Matrix product(Matrix left, Matrix right) {
    return switch (this) {
      case TIMES -> left.times(right);
      case TRANSPOSED_TIMES -> left.transposedTimes(right);
      case TIMES_TRANSPOSED -> left.timesTransposed(right);
    };
  }

  Matrix ofEjml(Matrix left, Matrix right) {
    DMatrixRMaj a = dense(left);
    DMatrixRMaj b = dense(right);
    DMatrixRMaj product =
        switch (this) {
          case TIMES -> CommonOps_DDRM.mult(a, b, null);
          case TRANSPOSED_TIMES -> CommonOps_DDRM.multTransA(a, b, null);
          case TIMES_TRANSPOSED -> CommonOps_DDRM.multTransB(a, b, null);
        };
    return Matrix.rowMajor(product.numRows, product.numCols, product.data);
  }

  static DMatrixRMaj dense(Matrix matrix) {
    return DMatrixRMaj.wrap(matrix.rows(), matrix.columns(), matrix.toArray());
  }

  private static Matrix filled(int rows, int columns, DoubleSupplier cell) {
    return Matrix.generate(rows, columns, (_, _) -> cell.getAsDouble());
  }
}
