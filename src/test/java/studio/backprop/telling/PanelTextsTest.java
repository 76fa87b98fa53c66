package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Phase;
import studio.backprop.samples.CloseLook;
import studio.backprop.writing.style.Style;

class PanelTextsTest {
  private static String sign(String scenario, Phase phase, String node, int digits) {
    CloseLook look = CloseLook.at(scenario);
    Closeup closeup =
        look.frames(Grain.CELL, phase, node).stream()
            .flatMap(frame -> frame.closeup().stream())
            .filter(one -> one.panels().size() > 2)
            .findFirst()
            .orElseThrow();
    return new PanelTexts(look.graph())
        .sign(closeup, closeup.panels().getLast(), Style.USUAL.withDigits(digits).numbers());
  }

  @Test
  void whole_numbers_make_what_is_shown() {
    assertThat(sign("bias-column-sum", Phase.FORWARD, "Y", 2)).isEqualTo("=");
  }

  @Test
  void rounded_numbers_make_about_what_is_shown() {
    assertThat(sign("attention-head", Phase.FORWARD, "H", 2)).isEqualTo("≈");
  }
}
