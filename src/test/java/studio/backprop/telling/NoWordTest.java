package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Run;
import studio.backprop.scenario.file.Scenarios;
import studio.backprop.writing.style.Style;

/// Word indices that are computed may be none: that is told where they are looked up.
class NoWordTest {
  private static final String HALVED =
      """
      {"format":"backprop-scenario","version":1,"title":"","dims":{},"nodes":[
       {"id":"X","op":"input","shape":[1,2],"value":[[2,3]]},
       {"id":"A","op":"scale","inputs":{"X":"X"},"options":{"factor":FACTOR}},
       {"id":"T","op":"parameter","shape":[3,1],"value":[[1],[2],[3]]},
       {"id":"E","op":"embedding","inputs":{"X":"A","T":"T"}},
       {"id":"L","op":"sum","inputs":{"X":"E"}}],
       "output":"L"}
      """;

  @Test
  void a_computed_number_that_is_no_row_is_named_with_its_cell() {
    assertThat(told("0.5", 2))
        .startsWith(
            "A[0,1] = 1.5 is no row of the table of E, which go from 0 to 2: its row is NaN.");
    assertThat(told("0.5", 3)).doesNotContain("no row");
  }

  @Test
  void rows_that_there_are_need_no_word() {
    assertThat(told("0", 2)).doesNotContain("no row");
  }

  private static String told(String factor, int step) {
    Run run = Run.of(Scenarios.read(HALVED.replace("FACTOR", factor)));
    return new Narration(run.graph(), Style.USUAL)
        .of(Frames.at(run.trace(), run.timeline(), step), run.trace())
        .sentence();
  }
}
