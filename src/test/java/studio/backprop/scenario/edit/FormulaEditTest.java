package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.OperationNode;
import studio.backprop.samples.Said;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Scenarios;

/// What is typed instead of drawn.
class FormulaEditTest {
  private final Scenario network =
      Scenarios.read(
          """
          {"format":"backprop-scenario","version":1,"title":"network",
          "dims":{"n":2,"d":3},
          "nodes":[
          {"id":"X","op":"input","shape":["n","d"],"value":[[1,0,2],[0,1,-0.5]]},
          {"id":"U","op":"parameter","shape":["d",1],"value":[[1],[2],[3]]},
          {"id":"k","op":"parameter","shape":[1,1],"value":[[2]]},
          {"id":"S","op":"linear","inputs":{"X":"X","W":"U","b":"k"},"label":"s"},
          {"id":"A","op":"tanh","inputs":{"X":"S"}},
          {"id":"L","op":"mean","inputs":{"X":"A"}}],
          "output":"L",
          "lesson":[
          {"at":"forward S","say":"","mistake":"S.W:sign"},
          {"at":"end","say":"","mistake":"S.b:sign","ask":{"kind":"product","of":"gradient U via S"}}]}
          """);

  @Test
  void any_operation_becomes_a_formula_that_keeps_the_wires_it_names_and_finds_nodes() {
    Assembled typed = done(new Edit.SetFormula("S", "X @ W * k"));

    OperationNode S = (OperationNode) Nodes.of(typed.scenario()).find("S").orElseThrow();
    assertThat(S.op()).isEqualTo("formula");
    assertThat(S.inputs()).isEqualTo(Map.of("X", "X", "W", "U", "k", "k"));
    assertThat(S.appearance().label()).contains("s");
    assertThat(typed.assembly().problems()).isEmpty();
    assertThat(typed.scenario().lesson().get(0).mistake()).isPresent();
    assertThat(typed.scenario().lesson().get(1).mistake()).isEmpty();
    assertThat(typed.scenario().lesson().get(1).ask()).isPresent();
  }

  @Test
  void a_name_that_is_no_node_or_would_close_a_circle_stays_open() {
    Assembled typed = done(new Edit.SetFormula("S", "X @ V + A + S"));

    assertThat(inputs(typed)).isEqualTo(Map.of("X", "X"));
    assertThat(typed.assembly().problems())
        .map(Said::of)
        .hasSize(3)
        .anyMatch(sentence -> sentence.contains("V"));
    assertThat(Dependents.of(network, "S")).containsExactlyInAnyOrder("S", "A", "L");
  }

  @Test
  void a_text_that_cannot_be_read_is_kept_with_all_wires_and_said() {
    Assembled typed = done(new Edit.SetFormula("S", "X @ (W"));

    assertThat(inputs(typed)).isEqualTo(Map.of("X", "X", "W", "U", "b", "k"));
    assertThat(typed.assembly().problems())
        .map(Said::of)
        .singleElement()
        .asString()
        .contains("line 1, column 7");
    assertThat(inputs(done(new Edit.SetFormula("S", "X @ (W)"), typed)))
        .isEqualTo(Map.of("X", "X", "W", "U"));
  }

  @Test
  void a_leaf_computes_nothing() {
    assertThat(new Edit.SetFormula("X", "2 * U").applyTo(Assembled.of(network)))
        .isEqualTo(new Outcome.Refused(new Refusal.NoOperation("X", "input")));
  }

  private static Map<String, String> inputs(Assembled typed) {
    return ((OperationNode) Nodes.of(typed.scenario()).find("S").orElseThrow()).inputs();
  }

  private Assembled done(Edit edit) {
    return done(edit, Assembled.of(network));
  }

  private static Assembled done(Edit edit, Assembled before) {
    return switch (edit.applyTo(before)) {
      case Outcome.Done(Assembled after) -> after;
      case Outcome.Refused(Refusal refusal) -> throw new AssertionError(Said.of(refusal));
    };
  }
}
