package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.playback.Run;
import studio.backprop.playback.Step;
import studio.backprop.scenario.library.Library;
import studio.backprop.writing.style.MathText;

/// A node that is called what it computes: that nothing is said to be itself.
class NameThatSaysItTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          max-margin       | UT  | Uᵀ: rows of U become columns. | Uᵀ[0,j] = U[j,0]
          coin-tosses | q | 1−p: cell by cell, p is taken from 1. | 1−p = 1 − p
          every-activation | exp | exp(X): eˣ of every cell of X. | exp(X)[0,j] = exp(X[0,j])
          """)
  void a_name_that_says_what_is_computed_is_said_once(
      String scenario, String node, String sentence, String formula) {
    Run run = Run.of(Library.entry(scenario).scenario());
    Step step =
        run.timeline().steps().stream()
            .filter(one -> one.node().id().equals(node))
            .findFirst()
            .orElseThrow();
    Narration narration = new Narration(run.graph());

    assertThat(narration.of(step).sentence()).isEqualTo(sentence);
    assertThat(narration.formulas(step)).extracting(MathText::plain).containsExactly(formula);
  }
}
