package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.CaseTable;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.OperationCase;
import studio.backprop.samples.Said;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Scenarios;
import studio.backprop.scenario.library.Library;

/// An operation, and the smaller ones that it is made of.
class OpenUpTest {
  /// What is made of nothing smaller, or of what no formula has a word for.
  private static final Set<String> WHOLE =
      Set.of(
          "average-pool",
          "concat",
          "conv2d",
          "dropout",
          "embedding",
          "exp",
          "identity",
          "log",
          "log-det",
          "matmul",
          "max-pool",
          "multiply",
          "relu",
          "reshape",
          "scale",
          "subtract",
          "sum",
          "transpose");

  static Stream<OperationCase> cases() {
    return CaseTable.accepted();
  }

  static Stream<Library.Entry> library() {
    return Library.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_operation_that_has_parts_is_the_same_made_of_them(OperationCase row) {
    Assembled before = Assembled.of(row.scenario());

    if (new Edit.OpenUp("out").applyTo(before) instanceof Outcome.Done(Assembled after)) {
      SameNumbers.hold(before, after);
    }
  }

  @Test
  void only_what_has_no_parts_or_no_words_is_refused() {
    Set<String> opened = new TreeSet<>();
    CaseTable.accepted()
        .filter(row ->
            new Edit.OpenUp("out").applyTo(Assembled.of(row.scenario())) instanceof Outcome.Done)
        .forEach(row -> opened.add(row.op()));

    assertThat(Catalogue.standard().names())
        .filteredOn(op -> !opened.contains(op))
        .containsExactlyInAnyOrderElementsOf(WHOLE);
  }

  @ParameterizedTest
  @MethodSource("library")
  void so_is_every_operation_of_the_library(Library.Entry entry) {
    Assembled before = Assembled.of(entry.scenario());
    for (Node node : entry.scenario().nodes()) {
      Outcome outcome = new Edit.OpenUp(node.id()).applyTo(before);
      if (outcome instanceof Outcome.Done(Assembled after)) {
        SameNumbers.hold(before, after);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A    | A_1 = scale S; A_2 = exp A_1; A_3 = 1 + A_2; A = 1 / A_3
          S    | S_1 = matmul X U; S = add S_1 k
          L    | L_1 = subtract A Y; L_2 = square L_1; L = mean L_2
          P    | P_1 = exp S; P_2 = sum P_1; P = P_1 / P_2
          """)
  void it_opens_into_what_a_person_would_draw(String id, String expected) {
    Scenario opened = done(new Edit.OpenUp(id)).scenario();

    assertThat(
            opened.nodes().stream()
                .filter(node -> node.id().equals(id) || node.id().startsWith(id + "_"))
                .map(node -> drawn((OperationNode) node))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
    assertThat(Nodes.of(opened).find(id).orElseThrow().appearance())
        .isEqualTo(Nodes.of(network).find(id).orElseThrow().appearance());
  }

  @Test
  void what_is_smallest_says_so() {
    assertThat(refusal("X"))
        .isEqualTo("X is a leaf, input: it computes nothing and has no ports; choose an operation");
    assertThat(refusal("R"))
        .isEqualTo("R is relu, which is made of nothing smaller; choose another node");
    assertThat(refusal("C"))
        .isEqualTo("C is concat, which cannot be written as a formula; choose another node");
    assertThat(refusal("D"))
        .isEqualTo(
            "M says which cells of D count, and in a formula it would be a number like any other;"
                + " leave D as it is");
    Assembled halfBuilt = done(new Edit.AddOperation("H", "tanh", Optional.empty()));
    assertThat(refusal("H", halfBuilt))
        .isEqualTo("H cannot run yet, so it is not known what it computes; mend it first");
  }

  private final Scenario network =
      Scenarios.read(
          """
          {"format":"backprop-scenario","version":1,"title":"network",
          "dims":{"n":2,"d":3},
          "nodes":[
          {"id":"X","op":"input","shape":["n","d"],"value":[[1,0,2],[0,1,-0.5]]},
          {"id":"U","op":"parameter","shape":["d",1],"value":[[1],[2],[3]]},
          {"id":"k","op":"parameter","shape":[1,1],"value":[[2]]},
          {"id":"Y","op":"input","shape":["n",1],"value":[[1],[0]]},
          {"id":"M","op":"input","shape":["n",1],"value":[[1],[0]]},
          {"id":"S","op":"linear","inputs":{"X":"X","W":"U","b":"k"},"label":"s"},
          {"id":"R","op":"relu","inputs":{"X":"S"}},
          {"id":"P","op":"softmax","inputs":{"X":"S"}},
          {"id":"C","op":"concat","inputs":{"X1":"S","X2":"R"}},
          {"id":"D","op":"dropout","inputs":{"X":"S","M":"M"}},
          {"id":"A","op":"sigmoid","inputs":{"X":"S"},"position":{"x":3,"y":4}},
          {"id":"L","op":"mse","inputs":{"P":"A","Y":"Y"}}],
          "output":"L"}
          """);

  private static String drawn(OperationNode node) {
    return node.id()
        + " = "
        + (node.op().equals("formula")
            ? Objects.requireNonNull(node.options().get("value")).typed()
            : node.op() + " " + String.join(" ", node.inputs().values()));
  }

  private Assembled done(Edit edit) {
    return switch (edit.applyTo(Assembled.of(network))) {
      case Outcome.Done(Assembled after) -> after;
      case Outcome.Refused(Refusal refusal) -> throw new AssertionError(Said.of(refusal));
    };
  }

  private String refusal(String id) {
    return refusal(id, Assembled.of(network));
  }

  private static String refusal(String id, Assembled in) {
    return switch (new Edit.OpenUp(id).applyTo(in)) {
      case Outcome.Done _ -> "opened";
      case Outcome.Refused(Refusal refusal) -> Said.of(refusal);
    };
  }
}
