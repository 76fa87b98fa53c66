package studio.backprop.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The three products, in blocks or not, against EJML's plain product.
class ProductsTest {
  private static final int[] SIDES = {0, 1, 2, 3, 4, 5, 8, 15, 16, 31, 63, 64, 65, 67, 130};

  record Sizes(int rows, int inner, int columns) {}

  /// Every side that matters as each of the three, the others by chance; and what is wider or
  /// higher than a block, narrow, and odd.
  static Stream<Sizes> sizes() {
    Random random = new Random(14);
    Stream<Sizes> one =
        IntStream.of(SIDES)
            .boxed()
            .flatMap(side ->
                Stream.of(
                    new Sizes(side, any(random), any(random)),
                    new Sizes(any(random), side, any(random)),
                    new Sizes(any(random), any(random), side)));
    return Stream.concat(
        one,
        Stream.of(
            new Sizes(301, 257, 199),
            new Sizes(9, 70, 513),
            new Sizes(5, 66, 1031),
            new Sizes(1031, 66, 5),
            new Sizes(600, 129, 63),
            new Sizes(128, 128, 128)));
  }

  private static int any(Random random) {
    return SIDES[random.nextInt(SIDES.length)];
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_product_is_that_of_ejml_to_the_last_bit(Sizes sizes) {
    Random random = new Random(1);
    hold(sizes, random::nextGaussian);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void nan_and_infinity_spread_as_in_that_of_ejml(Sizes sizes) {
    Random random = new Random(2);
    double[] seldom = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    hold(sizes, () -> random.nextInt(40) == 0 ? seldom[random.nextInt(3)] : random.nextInt(-3, 4));
  }

  @Test
  void what_is_infinite_stays_in_its_row() {
    Matrix left = Matrix.filled(33, 33, 1).with(32, 32, Double.POSITIVE_INFINITY);
    Matrix product = left.times(Matrix.filled(33, 33, 1));

    assertThat(product)
        .isEqualTo(Matrix.generate(33, 33, (i, _) -> i == 32 ? Double.POSITIVE_INFINITY : 33));
  }

  private static void hold(Sizes sizes, DoubleSupplier cell) {
    for (Way way : Way.values()) {
      Matrix left = way.left(sizes, cell);
      Matrix right = way.right(sizes, cell);
      MatrixAssert.assertThat(way.product(left, right))
          .as(way.name())
          .isCloseTo(way.ofEjml(left, right), 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_large_product_ends_where_its_thread_is_interrupted(Way way) {
    Sizes sizes = new Sizes(301, 257, 199);
    Matrix left = way.left(sizes, () -> 1);
    Matrix right = way.right(sizes, () -> 1);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> way.product(left, right)).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
