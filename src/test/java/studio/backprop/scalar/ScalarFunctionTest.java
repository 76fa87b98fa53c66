package studio.backprop.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static studio.backprop.scalar.Scalar.constant;
import static studio.backprop.scalar.ScalarFunction.X;
import static studio.backprop.scalar.ScalarFunction.Y;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScalarFunctionTest {
  private static final double[] PLACES = {-2.3, -0.7, 0.4, 1.9};
  private static final double STEP = 1e-6;

  private static Scalar apply(Basic function, Scalar... of) {
    return new Scalar.Applied(function, List.of(of));
  }

  static Stream<Scalar> trees() {
    Scalar e = apply(Basic.EXP, X);
    return Stream.of(
        constant(3).times(X).plus(constant(1)),
        constant(1).over(constant(1).plus(apply(Basic.EXP, X.negated()))),
        new Scalar.Power(X, 3),
        X.squared().minus(X).times(e),
        apply(Basic.LOG, constant(1).plus(e)),
        apply(Basic.SQRT, constant(1).plus(X.squared())),
        apply(Basic.MAX, constant(0), X),
        apply(Basic.MIN, constant(0), X),
        apply(Basic.MAX, X, constant(0.5)),
        apply(Basic.ABS, X),
        new Scalar.Applied(
            ScalarFunction.named(Sign.word("cube"), new Scalar.Power(X, 3)), List.of(e)));
  }

  @ParameterizedTest
  @MethodSource("trees")
  void the_derivative_of_a_tree_is_its_centred_difference(Scalar tree) {
    ScalarFunction f = ScalarFunction.plain(tree);
    for (double x : PLACES) {
      double difference = (f.at(x + STEP) - f.at(x - STEP)) / (2 * STEP);
      assertThat(f.slope().at(x)).isCloseTo(difference, within(1e-7 * Math.max(1, difference)));
    }
  }

  @Test
  void at_a_kink_the_derivative_is_the_one_from_the_left() {
    assertThat(ScalarFunction.plain(apply(Basic.MAX, constant(0), X)).slope().at(0)).isZero();
    assertThat(ScalarFunction.plain(apply(Basic.MIN, constant(0), X)).slope().at(0)).isOne();
  }

  @Test
  void a_declared_slope_is_preferred_and_keeps_its_name_and_kinks() {
    ScalarFunction f =
        ScalarFunction.named(Sign.word("relu"), apply(Basic.MAX, constant(0), X))
            .kinkAt(0)
            .slope(apply(Basic.STEP, X));
    assertThat(f.slope().definition()).isEqualTo(apply(Basic.STEP, X));
    assertThat(f.slope().sign().name()).isEqualTo("relu′");
    assertThat(f.slope().kinks()).containsExactly(0.0);
  }

  @Test
  void a_function_of_two_numbers_takes_both() {
    assertThat(ScalarFunction.plain(X.times(Y).minus(Y)).at(3, 5)).isEqualTo(10);
  }

  @Test
  void what_is_not_a_number_stays_so_under_max_and_min() {
    assertThat(Basic.MAX.at(0, Double.NaN)).isNaN();
    assertThat(Basic.MIN.at(0, Double.NaN)).isNaN();
  }

  @Test
  void the_first_of_equal_ones_is_the_largest() {
    assertThat(Basic.MAX.at(1, 5, 5)).isEqualTo(5);
    assertThat(Basic.IS_LARGEST.at(5, 1, 5)).isOne();
    assertThat(Basic.IS_LARGEST.at(4, 1, 5)).isZero();
  }

  @Test
  void a_tree_with_cells_in_it_is_no_function_of_numbers() {
    Scalar cells = new Scalar.Over(new Index.Letter("k", 3), X);
    assertThatThrownBy(() -> Compiled.of(cells)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void indices_come_out_as_numbers_and_simplify_where_they_can() {
    Index.Letter k = new Index.Letter("k", 3);
    Letters.Values letters = new Letters.Values();
    letters.set(k, 2);
    Index flat = k.times(4).plus(1);
    assertThat(flat.value(letters)).isEqualTo(9);
    assertThat(flat.dividedBy(4).value(letters)).isEqualTo(2);
    assertThat(flat.modulo(4).value(letters)).isEqualTo(1);
    assertThat(Index.at(7).dividedBy(2)).isEqualTo(Index.at(3));
    assertThat(k.dividedBy(3)).isEqualTo(Index.at(0));
    assertThat(k.modulo(5)).isEqualTo(k);
    assertThat(k.plus(0)).isEqualTo(k);
  }
}
