package studio.backprop.matrix;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/// Inverses and determinants of square matrices: EJML's, and of large ones those of [Elimination].
public final class Inverses {
  private Inverses() {}

  /// X⁻¹, or a matrix of NaN where X is singular.
  public static Matrix inverse(Matrix matrix) {
    int side = side(matrix);
    if (side > Elimination.AT_ONCE) {
      return new Matrix(side, side, Elimination.of(matrix.toArray(), side).inverse());
    }
    DMatrixRMaj inverse = new DMatrixRMaj(side, side);
    return CommonOps_DDRM.invert(copy(matrix), inverse)
        ? new Matrix(side, side, inverse.data)
        : Matrix.filled(side, side, Double.NaN);
  }

  /// log |det X|, −∞ where X is singular; by the pivots of an LU decomposition, so that it does not
  /// overflow.
  public static double logAbsoluteDeterminant(Matrix matrix) {
    int side = side(matrix);
    if (side > Elimination.AT_ONCE) {
      return Elimination.of(matrix.toArray(), side).logAbsoluteDeterminant();
    }
    var lu = DecompositionFactory_DDRM.lu(side, side);
    lu.decompose(copy(matrix));
    DMatrixRMaj upper = lu.getUpper(null);
    double sum = 0;
    for (int k = 0; k < side; k++) {
      sum += Math.log(Math.abs(upper.get(k, k)));
    }
    return sum;
  }

  private static int side(Matrix matrix) {
    if (matrix.rows() != matrix.columns()) {
      throw new IllegalArgumentException(
          "%d×%d is not square".formatted(matrix.rows(), matrix.columns()));
    }
    return matrix.rows();
  }

  private static DMatrixRMaj copy(Matrix matrix) {
    return DMatrixRMaj.wrap(matrix.rows(), matrix.columns(), matrix.toArray());
  }
}
