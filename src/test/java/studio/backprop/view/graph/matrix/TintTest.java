package studio.backprop.view.graph.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TintTest {

  @Test
  void the_colour_map_is_symmetric_about_zero() {
    Tint tint = new Tint(2);
    assertThat(tint.step(2)).isEqualTo(Tint.STEPS);
    assertThat(tint.step(-2)).isEqualTo(-Tint.STEPS);
    assertThat(tint.step(3)).isEqualTo(Tint.STEPS);
    assertThat(tint.share(-0.5)).isEqualTo(-0.5);
    assertThat(tint.step(0.001)).isEqualTo(1);
    assertThat(tint.step(0)).isZero();
    assertThat(tint.step(Double.NaN)).isZero();
  }
}
