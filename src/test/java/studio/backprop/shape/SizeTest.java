package studio.backprop.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizeTest {
  private static final Size N = Size.named("n", 4);
  private static final Size C = Size.named("c", 3);
  private static final Size TWO = Size.of(2);

  @Test
  void a_product_is_written_in_the_order_in_which_it_came_about() {
    assertThat(C.times(N).symbol()).isEqualTo("c·n");
    assertThat(C.times(N).bracketed()).isEqualTo("(c·n)");
    assertThat(C.times(TWO).times(N).value()).isEqualTo(24);
  }

  @Test
  void numbers_multiply_and_a_one_disappears() {
    assertThat(TWO.times(Size.of(3))).isEqualTo(Size.of(6));
    assertThat(Size.of(1).times(N)).isEqualTo(N);
    assertThat(N.times(Size.of(1))).isEqualTo(N);
  }

  @Test
  void summands_that_are_alike_are_one() {
    assertThat(N.plus(N).symbol()).isEqualTo("2·n");
    assertThat(N.plus(N).plus(C).plus(N).symbol()).isEqualTo("3·n+c");
    assertThat(TWO.plus(Size.of(3))).isEqualTo(Size.of(5));
  }

  @Test
  void doubling_without_end_does_not_make_it_longer() {
    Size size = N.plus(C);
    for (int k = 0; k < 20; k++) {
      size = size.plus(size);
    }
    assertThat(size.symbol()).isEqualTo("1048576·n+1048576·c");
    assertThat(size.value()).isEqualTo(7L << 20);
  }

  @Test
  void a_sum_stands_in_brackets_in_a_product() {
    assertThat(N.plus(C).times(TWO).symbol()).isEqualTo("(n+c)·2");
  }

  @Test
  void a_long_size_keeps_its_symbols() {
    Size size = Size.named("alpha_0", 1);
    for (int k = 1; k < 12; k++) {
      size = size.plus(Size.named("alpha_" + k, 1));
    }
    assertThat(size.symbols()).hasSize(12);
    assertThat(size.symbol()).startsWith("alpha_0+alpha_1+").endsWith("+alpha_11");
  }

  @Test
  void a_symbol_that_happens_to_be_one_is_not_the_number_one() {
    assertThat(Size.named("n", 1).isOne()).isFalse();
    assertThat(Size.of(1).isOne()).isTrue();
  }

  @Test
  void the_order_of_factors_does_not_make_another_size() {
    assertThat(N.times(C).isSameAs(C.times(N))).isTrue();
    assertThat(N.isSameAs(Size.of(4))).isFalse();
    assertThat(N.plus(C).times(TWO).isSameAs(TWO.times(C.plus(N)))).isTrue();
  }

  @Test
  void a_product_too_large_for_a_long_stops_there() {
    Size large = Size.of(Long.MAX_VALUE);
    assertThat(large.times(N).value()).isEqualTo(Long.MAX_VALUE);
    assertThat(large.plus(large).value()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void an_axis_runs_along_every_symbol_that_its_size_is_made_of() {
    assertThat(N.times(C).runsAlong("n")).isTrue();
    assertThat(N.plus(TWO).runsAlong("n")).isTrue();
    assertThat(C.times(TWO).runsAlong("n")).isFalse();
    assertThat(new Shape(N, C).axisAlong("n")).hasValue(Axis.ROWS);
    assertThat(new Shape(C, N.times(C)).axisAlong("n")).hasValue(Axis.COLUMNS);
    assertThat(new Shape(N, N).axisAlong("n")).isEmpty();
    assertThat(new Shape(N, N).runsAlong("n")).isTrue();
    assertThat(new Shape(C, C).axisAlong("n")).isEmpty();
  }
}
