package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.language.Language;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Scenarios;
import studio.backprop.telling.TrialPhrases;

/// What is said of a formula while it is typed, and what stands there to begin with.
class FormulaTrialTest {
  private static final String NETWORK =
      """
      {"format":"backprop-scenario","version":1,"title":"network",
      "dims":{"n":2,"d":3},
      "nodes":[
      {"id":"X","op":"input","shape":["n","d"],"value":[[1,0,2],[0,1,-0.5]]},
      {"id":"U","op":"parameter","shape":["d",1],"value":[[1],[2],[3]]},
      {"id":"k","op":"parameter","shape":[1,1],"value":[[2]]},
      {"id":"S","op":"linear","inputs":{"X":"X","W":"U","b":"k"}},
      {"id":"A","op":"tanh","inputs":{"X":"S"}},
      {"id":"B","op":"matmul","inputs":{"A":"A","B":"k"}},
      {"id":"L","op":"mean","inputs":{"X":"B"}}],
      "output":"L"}
      """;

  private final Assembled network = Assembled.of(Scenarios.read(NETWORK));

  @Test
  void one_that_can_be_computed_has_a_shape() {
    assertThat(said("S", "tanh(X @ U + k)")).isEqualTo("n×1 = 2×1");
    assertThat(said("S", "X @ W")).isEqualTo("n×1 = 2×1");
    assertThat(trial(network, "S", "X @ W").isRight()).isTrue();
  }

  @Test
  void one_that_fits_and_leaves_another_that_does_not_says_so() {
    assertThat(said("S", "X")).startsWith("n×d = 2×3; then B: matmul: ");
    assertThat(trial(network, "S", "X").isRight()).isTrue();
  }

  @Test
  void what_is_wrong_has_its_place() {
    assertThat(said("S", "X @ ")).startsWith("column 5: the expression ends here; write a name");
    assertThat(said("S", "X @ X")).startsWith("column 3: X @ X");
    assertThat(said("S", "X @ Q")).isEqualTo("column 5: there is no Q; there are X, W, b, U, k");
    assertThat(said("S", "X + A")).isEqualTo("column 5: A is computed with S; name what is not");
    assertThat(trial(network, "S", "X @ X").isRight()).isFalse();
    assertThat(trial(network, "S", "X @ Q").isRight()).isFalse();
    assertThat(trial(network, "S", "X + A").isRight()).isFalse();
  }

  @Test
  void what_it_names_may_be_unfinished() {
    Outcome.Done cut = (Outcome.Done) new Edit.Disconnect("S", "W").applyTo(network);
    Assembled half = cut.after();

    assertThat(new TrialPhrases(Language.ENGLISH).sentence(trial(half, "B", "A * k")))
        .isEqualTo("something that it names cannot run yet, so its shape is not known");
    assertThat(trial(half, "B", "A * k").isRight()).isTrue();
  }

  @Test
  void a_leaf_has_no_formula() {
    assertThat(said("X", "U")).startsWith("X is a leaf, input: ");
  }

  @Test
  void an_operation_begins_with_what_it_computes_and_that_is_the_same() {
    assertThat(FormulaText.of(network, "S")).contains("X @ U + k");
    assertThat(FormulaText.of(network, "A")).contains("tanh(S)");
    assertThat(FormulaText.of(network, "X")).isEmpty();
    for (String id : new String[] {"S", "A", "B", "L"}) {
      String text = FormulaText.of(network, id).orElseThrow();
      Outcome.Done typed = (Outcome.Done) new Edit.SetFormula(id, text).applyTo(network);
      SameNumbers.hold(network, typed.after());
    }
  }

  @Test
  void a_node_that_is_named_like_the_port_of_another_goes_by_its_port() {
    assertThat(FormulaText.of(crossed(), "B")).contains("K @ B");
  }

  /// `B` is a product of which `K` is the left and `A` the right side.
  private Assembled crossed() {
    Scenario scenario =
        Scenarios.read(
            NETWORK
                .replace("{\"A\":\"A\",\"B\":\"k\"}", "{\"A\":\"K\",\"B\":\"A\"}")
                .replace(
                    "{\"id\":\"k\"",
                    "{\"id\":\"K\",\"op\":\"input\",\"shape\":[1,\"n\"],\"value\":[[1,2]]},{\"id\":\"k\""));
    return Assembled.of(scenario);
  }

  private String said(String id, String text) {
    return new TrialPhrases(Language.ENGLISH).sentence(trial(network, id, text));
  }

  @Test
  void what_there_is_no_time_for_is_right_as_far_as_it_can_be_read() {
    assertThat(FormulaTrial.of(network, "S", "X @ X", _ -> Optional.empty()))
        .isEqualTo(new FormulaTrial.Untried());
    assertThat(FormulaTrial.of(network, "S", "X @ Q", _ -> Optional.empty()).isRight()).isFalse();
  }

  private static FormulaTrial trial(Assembled before, String id, String text) {
    return FormulaTrial.of(before, id, text, edit -> Optional.of(edit.applyTo(before)));
  }
}
