package studio.backprop.view.graph.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.matrix.Matrix;

class TintTest {

  @Test
  void the_colour_map_is_symmetric_about_zero() {
    Tint tint =
        Tint.of(Matrix.of(new double[] {-2, 1, 0.001, 0, Double.NaN, Double.NEGATIVE_INFINITY}));

    assertThat(tint.step(2)).isEqualTo(Tint.STEPS);
    assertThat(tint.step(-2)).isEqualTo(-Tint.STEPS);
    assertThat(tint.step(0.001)).isEqualTo(1);
    assertThat(tint.step(0)).isZero();
    assertThat(tint.step(Double.NaN)).isZero();
  }
}
