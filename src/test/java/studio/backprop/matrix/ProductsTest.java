package studio.backprop.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Large products are made a band after another.
class ProductsTest {
  private static final Matrix A = random(301, 257, 1);
  private static final Matrix B = random(257, 199, 2);

  @Test
  void a_large_product_is_that_of_ejml_to_the_last_bit() {
    DMatrixRMaj a = dense(A);
    DMatrixRMaj b = dense(B);

    assertThat(A.times(B).toArray()).isEqualTo(CommonOps_DDRM.mult(a, b, null).data);
    assertThat(A.timesTransposed(B.transposed()).toArray())
        .isEqualTo(CommonOps_DDRM.multTransB(a, dense(B.transposed()), null).data);
    assertThat(A.transposed().transposedTimes(B).toArray())
        .isEqualTo(CommonOps_DDRM.multTransA(dense(A.transposed()), b, null).data);
  }

  static Stream<Supplier<Matrix>> products() {
    return Stream.of(
        () -> A.times(B),
        () -> A.timesTransposed(B.transposed()),
        () -> A.transposed().transposedTimes(B));
  }

  @ParameterizedTest
  @MethodSource("products")
  void a_large_product_ends_where_its_thread_is_interrupted(Supplier<Matrix> product) {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(product::get).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static Matrix random(int rows, int columns, long seed) {
    Random random = new Random(seed);
    return Matrix.generate(rows, columns, (_, _) -> random.nextGaussian());
  }

  private static DMatrixRMaj dense(Matrix matrix) {
    return DMatrixRMaj.wrap(matrix.rows(), matrix.columns(), matrix.toArray());
  }
}
