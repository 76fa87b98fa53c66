package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Phase;
import studio.backprop.playback.Step;
import studio.backprop.samples.CloseLook;
import studio.backprop.scenario.library.Library;

class CloseupNarrationTest {

  @Test
  void a_bias_is_copied_forward_and_gets_the_column_sums_backward() {
    CloseLook look = CloseLook.at("bias-column-sum");

    assertThat(look.told(Grain.INSIDE, Phase.FORWARD, "Y"))
        .containsSubsequence(
            "Inside Y: X · W is 3×2 times 2×2, which gives 3×2.",
            "b is copied to each of the 3 rows.")
        .last()
        .asString()
        .startsWith("Y = X · W + b: ");
    assertThat(look.told(Grain.INSIDE, Phase.BACKWARD, "Y"))
        .last()
        .isEqualTo("Back through the copy: b gets the column sums of the gradient of Y.");
  }

  @Test
  void rows_of_a_table_receive_a_row_for_each_word_or_nothing() {
    CloseLook look = CloseLook.at("word-table");

    assertThat(look.told(Grain.INSIDE, Phase.FORWARD, "E"))
        .contains("Z has one row a word, 6×5: zeros, with a single 1 at the word’s own column.");
    assertThat(look.told(Grain.INSIDE, Phase.BACKWARD, "E"))
        .contains(
            "Word 1 of 6: row 0 (the) of T receives row 0 of the gradient, for the first time.",
            "Word 4 of 6: row 0 (the) of T receives row 3 of the gradient, for the second time.",
            "In the gradient of T, row 0 (the) receives 2 words; row 2 (sat) receives 2 words; rows"
                + " 1 (cat) and 3 (dog) receive one word; row 4 (ran) receives nothing.");
  }

  @Test
  void where_paths_meet_their_sum_is_told_and_each_cell_of_it() {
    CloseLook look = CloseLook.at("value-used-twice");

    assertThat(look.told(Grain.CELL, Phase.BACKWARD, "A"))
        .anySatisfy(said ->
            assertThat(said)
                .matches("2 paths meet at X: .* plus what comes from A\\. Cell \\[0,0]: .* = .*"));
  }

  @Test
  void at_a_kink_it_is_told_which_side_was_taken_and_what_is_dead() {
    CloseLook look = CloseLook.at("dead-and-saturated");

    assertThat(look.told(Grain.INSIDE, Phase.FORWARD, "R"))
        .last()
        .asString()
        .contains("kink at 0", "dead");
    assertThat(look.told(Grain.INSIDE, Phase.FORWARD, "P")).last().asString().contains("saturated");
  }

  @Test
  void a_cell_is_told_as_the_sum_that_it_is() {
    CloseLook look = CloseLook.at("linear-by-hand");

    assertThat(look.told(Grain.CELL, Phase.FORWARD, "Y"))
        .anySatisfy(said -> assertThat(said).matches(".*Cell \\[0,1]: .*·.* \\+ .*·.* = .*\\."));
  }

  @Test
  void every_stop_of_every_scenario_is_told_and_written() {
    for (Library.Entry entry : Library.entries()) {
      CloseLook look = CloseLook.at(entry.name());
      Narration narration = new Narration(look.graph());
      for (Step step : look.timeline().steps()) {
        for (Frame frame : look.frames(Grain.INSIDE, step.phase(), step.node().id())) {
          Narration.Told told = narration.of(frame, look.trace());
          assertThat(told.sentence()).endsWith(".").doesNotContain("{", "null");
          assertThat(told.formulas()).isNotEmpty();
        }
      }
    }
  }
}
