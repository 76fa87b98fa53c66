package studio.backprop.view.graph.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Colours of a heat map: by sign and size, and others for zero and for what is no number.
class HeatColoursTest {
  private static final int WHITE = 0xffffffff;
  private static final int RED = 0xffff0000;
  private static final int BLUE = 0xff0000ff;
  private static final int BLACK = 0xff000000;

  private static int of(double value, double largest) {
    return new HeatColours(new Tint(largest), Color.BLUE, Color.WHITE, Color.RED, Color.BLACK)
        .of(value);
  }

  @Test
  void the_largest_has_all_of_its_colour_and_what_is_larger_too() {
    assertThat(of(4, 4)).isEqualTo(RED);
    assertThat(of(-4, 4)).isEqualTo(BLUE);
    assertThat(of(1e300, 4)).isEqualTo(RED);
    assertThat(of(-1e-300, 0)).isEqualTo(BLUE);
  }

  @Test
  void zero_and_what_is_no_number_have_one_of_their_own() {
    assertThat(of(0, 4)).isEqualTo(WHITE);
    assertThat(of(-0.0, 0)).isEqualTo(WHITE);
    assertThat(of(Double.NaN, 4)).isEqualTo(BLACK);
    assertThat(of(Double.NEGATIVE_INFINITY, 4)).isEqualTo(BLACK);
  }

  @Test
  void a_quarter_of_the_largest_is_half_as_strong() {
    int strength = (int) Math.round(255 * (1 - new Tint(4).strength(1)));

    assertThat(of(1, 4)).isEqualTo(RED | strength << 8 | strength);
  }

  @Test
  void the_smallest_numbers_differ_by_their_signs() {
    HeatColours colours =
        new HeatColours(new Tint(4), Color.BLUE, Color.WHITE, Color.RED, Color.BLACK);
    int above = colours.of(Double.MIN_VALUE);

    assertThat(above & BLUE).isNotEqualTo(WHITE);
    assertThat(colours.of(-Double.MIN_VALUE)).isNotEqualTo(above);
  }
}
