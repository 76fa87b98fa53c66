package studio.backprop.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The inverse and the determinant of a large matrix are worked out a pivot after another.
class EliminationTest {
  private static final int SIZE = 203;
  private static final Matrix X = random();

  private static Matrix random() {
    Random random = new Random(3);
    return Matrix.generate(SIZE, SIZE, (_, _) -> random.nextGaussian());
  }

  private static DMatrixRMaj dense(Matrix matrix) {
    return DMatrixRMaj.wrap(matrix.rows(), matrix.columns(), matrix.toArray());
  }

  @Test
  void a_large_inverse_and_determinant_are_those_of_ejml() {
    DMatrixRMaj inverse = new DMatrixRMaj(SIZE, SIZE);
    CommonOps_DDRM.invert(dense(X), inverse);
    var lu = DecompositionFactory_DDRM.lu(SIZE, SIZE);
    lu.decompose(dense(X));
    double logarithm = 0;
    for (int k = 0; k < SIZE; k++) {
      logarithm += Math.log(Math.abs(lu.getUpper(null).get(k, k)));
    }

    MatrixAssert.assertThat(Inverses.inverse(X))
        .isCloseTo(Matrix.rowMajor(SIZE, SIZE, inverse.data), 1e-8);
    MatrixAssert.assertThat(X.times(Inverses.inverse(X)))
        .isCloseTo(Matrix.generate(SIZE, SIZE, (i, j) -> i == j ? 1 : 0), 1e-9);
    assertThat(Inverses.logAbsoluteDeterminant(X)).isCloseTo(logarithm, within(1e-9));
  }

  @Test
  void a_large_singular_matrix_has_no_inverse_and_no_logarithm() {
    Matrix singular = Matrix.generate(SIZE, SIZE, (i, j) -> j == 7 ? 0 : X.get(i, j));

    assertThat(Inverses.inverse(singular).toArray()).containsOnly(Double.NaN);
    assertThat(Inverses.logAbsoluteDeterminant(singular)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  static Stream<Supplier<Object>> works() {
    return Stream.of(() -> Inverses.inverse(X), () -> Inverses.logAbsoluteDeterminant(X));
  }

  @ParameterizedTest
  @MethodSource("works")
  void what_takes_a_large_matrix_apart_ends_where_its_thread_is_interrupted(Supplier<Object> work) {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(work::get).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
