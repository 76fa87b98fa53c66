package studio.backprop.view.graph.hand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScrubTest {

  @Test
  void a_drag_steps_by_a_tenth_of_the_magnitude_onto_round_numbers() {
    assertThat(Scrub.from(0.5, false).at(12, false)).isEqualTo(0.53);
    assertThat(Scrub.from(0.5, false).at(12, true)).isEqualTo(0.503);
    assertThat(Scrub.from(0, false).at(-8, false)).isEqualTo(-0.02);
    assertThat(Scrub.from(37, false).at(4, false)).isEqualTo(38);
    assertThat(Scrub.from(3, true).at(4, true)).isEqualTo(4);
    assertThat(Scrub.from(0.123456, false).at(1, false)).isEqualTo(0.123456);
  }
}
