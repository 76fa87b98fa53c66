package studio.backprop.matrix;

import org.assertj.core.api.AbstractAssert;

/// Says of two matrices that differ where, by how much, and how much would have been allowed.
public final class MatrixAssert extends AbstractAssert<MatrixAssert, Matrix> {
  private MatrixAssert(Matrix actual) {
    super(actual, MatrixAssert.class);
  }

  public static MatrixAssert assertThat(Matrix actual) {
    return new MatrixAssert(actual);
  }

  /// Every cell within `tolerance` of the other's, relative to the larger magnitude where that
  /// exceeds 1.
  public MatrixAssert isCloseTo(Matrix expected, double tolerance) {
    isNotNull();
    if (actual.rows() != expected.rows() || actual.columns() != expected.columns()) {
      failWithMessage(
          "expected %d×%d but it is %d×%d",
          expected.rows(), expected.columns(), actual.rows(), actual.columns());
    }
    for (int i = 0; i < expected.rows(); i++) {
      for (int j = 0; j < expected.columns(); j++) {
        double error = error(actual.get(i, j), expected.get(i, j));
        if (!(error <= tolerance)) {
          failWithMessage(
              "cell [%d,%d] is %s, expected %s: off by %s, allowed %s",
              i, j, actual.get(i, j), expected.get(i, j), error, tolerance);
        }
      }
    }
    return this;
  }

  /// |a − b| / max(1, |a|, |b|); 0 for the same double, so that NaN equals NaN and ∞ equals ∞.
  public static double error(double a, double b) {
    return Double.compare(a, b) == 0
        ? 0
        : Math.abs(a - b) / Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }
}
