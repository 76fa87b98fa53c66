package studio.backprop.view.graph.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void whatever_is_not_zero_has_some_colour() {
    Tint tint = new Tint(2);
    assertThat(tint.strength(0)).isZero();
    assertThat(tint.strength(Double.NaN)).isZero();
    assertThat(tint.strength(1e-9)).isGreaterThan(Tint.FAINTEST);
    assertThat(tint.strength(-2)).isEqualTo(1);
    assertThat(tint.strength(0.5)).isEqualTo(tint.strength(-0.5)).isLessThan(tint.strength(1));
  }

  /// A cell takes its colour from the style sheet, a heat map from here.
  @ParameterizedTest
  @ValueSource(strings = {"negative", "positive"})
  void cells_and_heat_maps_have_the_same_colours(String side) throws IOException {
    String sheet = Files.readString(Path.of("resources/css/graph.css"));
    for (int step = 1; step <= Tint.STEPS; step++) {
      double share = (double) step / Tint.STEPS;
      long grey = Math.round(255 * new Tint(1).strength(share * share));
      assertThat(sheet)
          .contains(
              ".cell:%s-%d { -cell-fill: ladder(#%3$02x%3$02x%3$02x,".formatted(side, step, grey));
    }
  }
}
