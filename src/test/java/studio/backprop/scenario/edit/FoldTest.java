package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.language.Language;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.CaseTable;
import studio.backprop.operation.OperationCase;
import studio.backprop.operation.OptionValue;
import studio.backprop.samples.Leaves;
import studio.backprop.samples.Said;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Scenarios;
import studio.backprop.scenario.library.Library;
import studio.backprop.telling.EditPhrases;

/// A part of a graph as one formula.
class FoldTest {
  private final Scenario network =
      Scenarios.read(
          """
          {"format":"backprop-scenario","version":1,"title":"network",
          "dims":{"n":2,"d":3},
          "nodes":[
          {"id":"X","op":"input","shape":["n","d"],"value":[[1,0,2],[0,1,-0.5]]},
          {"id":"U","op":"parameter","shape":["d",1],"value":[[1],[2],[3]]},
          {"id":"k","op":"parameter","shape":[1,1],"value":[[2]]},
          {"id":"M","op":"input","shape":["n",1],"value":[[1],[0]]},
          {"id":"S","op":"linear","inputs":{"X":"X","W":"U","b":"k"}},
          {"id":"A","op":"tanh","inputs":{"X":"S"},"label":"a","position":{"x":3,"y":4}},
          {"id":"D","op":"dropout","inputs":{"X":"A","M":"M"}},
          {"id":"C","op":"concat","inputs":{"X1":"D","X2":"D"}},
          {"id":"L","op":"mean","inputs":{"X":"C"}},
          {"id":"Q","op":"square","inputs":{"X":"S"}}],
          "output":"L",
          "lesson":[
          {"at":"forward S","say":"the sum","point":["S","A"]},
          {"at":"end","say":"","ask":{"kind":"product","of":"gradient U via S"}}]}
          """);

  static Stream<OperationCase> cases() {
    return CaseTable.accepted();
  }

  static Stream<Library.Entry> library() {
    return Library.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void an_operation_and_what_it_opens_into_fold_into_the_same_numbers(OperationCase row) {
    Assembled before = Assembled.of(row.scenario());
    holds(before, Set.of("out"));
    if (new Edit.OpenUp("out").applyTo(before) instanceof Outcome.Done(Assembled opened)) {
      Set<String> parts =
          opened.scenario().nodes().stream()
              .map(Node::id)
              .filter(id -> before.graph().find(id).isEmpty() || id.equals("out"))
              .collect(Collectors.toSet());
      Assembled folded = done(new Edit.Fold(parts), opened);
      SameNumbers.hold(before, folded);
      assertThat(folded.scenario().nodes()).hasSameSizeAs(before.scenario().nodes());
    }
  }

  @ParameterizedTest
  @MethodSource("library")
  void so_does_every_part_of_the_library_that_has_one_result(Library.Entry entry) {
    Assembled before = Assembled.of(entry.scenario());
    for (GraphNode result : before.graph().forward()) {
      for (int most : List.of(2, 4, 100)) {
        holds(before, part(before.graph(), result, most));
      }
    }
  }

  private static void holds(Assembled before, Set<String> part) {
    switch (new Edit.Fold(part).applyTo(before)) {
      case Outcome.Done(Assembled after) -> SameNumbers.hold(before, after);
      case Outcome.Refused(Refusal refusal) ->
          assertThat(refusal)
              .isInstanceOfAny(
                  Refusal.NoWords.class,
                  Refusal.MaskLost.class,
                  Refusal.FormulaTooLong.class,
                  Refusal.FormulaTooDeep.class);
    }
  }

  /// A node and what is used by nothing but it, as far as that goes.
  private static Set<String> part(Graph graph, GraphNode result, int most) {
    Set<Integer> part = new HashSet<>(Set.of(result.index()));
    for (int k = result.index(); k >= 0 && part.size() < most; k--) {
      GraphNode node = graph.node(k);
      List<Edge> uses = graph.uses(node);
      if (!node.isLeaf()
          && !uses.isEmpty()
          && !graph.isOutput(node)
          && uses.stream().allMatch(edge -> part.contains(edge.to()))) {
        part.add(k);
      }
    }
    return part.stream().map(k -> graph.node(k).id()).collect(Collectors.toSet());
  }

  @Test
  void the_result_keeps_its_id_and_looks_and_what_comes_from_outside_is_a_port() {
    Scenario before = done(new Edit.Delete(Set.of("Q")), Assembled.of(network)).scenario();
    Assembled folded = done(new Edit.Fold(Set.of("S", "A", "U")), Assembled.of(before));

    OperationNode A = (OperationNode) Nodes.of(folded.scenario()).find("A").orElseThrow();
    assertThat(A.options()).isEqualTo(Map.of("value", OptionValue.of("tanh(X @ U + k)")));
    assertThat(A.inputs()).isEqualTo(Map.of("X", "X", "U", "U", "k", "k"));
    assertThat(A.appearance()).isEqualTo(Nodes.of(before).find("A").orElseThrow().appearance());
    assertThat(Nodes.of(folded.scenario()).has("U")).isTrue();
    assertThat(folded.scenario().lesson().get(0).at().toString()).isEqualTo("start");
    assertThat(folded.scenario().lesson().get(0).point())
        .map(Object::toString)
        .containsExactly("A");
  }

  @Test
  void the_commands_are_called_by_what_they_do() {
    Edit.Fold fold = new Edit.Fold(Set.of("C", "L", "U"));
    EditPhrases phrases = new EditPhrases(Language.ENGLISH);
    assertThat(phrases.name(fold, network.withNodes(Nodes.of(network).named(Set.of("L", "U")))))
        .isEqualTo("Fold 2 nodes into L");
    assertThat(phrases.name(new Edit.OpenUp("A"))).isEqualTo("Open up A");
  }

  @Test
  void what_is_no_one_formula_says_why() {
    assertThat(refusal("S", "A"))
        .isEqualTo("S, A are all results of the part; choose a part that has one");
    assertThat(refusal("A", "Q"))
        .isEqualTo("A, Q are all results of the part; choose a part that has one");
    assertThat(refusal("X", "U"))
        .isEqualTo("there is no operation among these nodes; choose what computes something");
    assertThat(refusal("A", "D")).startsWith("M says which cells of D count");
    assertThat(refusal("C", "L")).startsWith("C is concat, which cannot be written as a formula");
    assertThat(refusal("Z")).isEqualTo("there is no node \"Z\"; name one of the nodes");
  }

  @Test
  void what_doubles_with_each_node_is_refused_before_it_is_written() {
    assertThat(Said.of(refusal(chain("add", 40))))
        .isEqualTo("the formula of 40 nodes would have more than 2,000 characters; choose fewer");
  }

  @Test
  void so_is_what_stands_too_deep_one_in_the_other() {
    assertThat(Said.of(refusal(chain("tanh", 70))))
        .isEqualTo(
            "the formula of 70 nodes would have more than 64 brackets one in the other; choose"
                + " fewer");
    assertThat(refusal(chain("tanh", 3000))).isInstanceOf(Refusal.FormulaTooDeep.class);
  }

  /// Each node computed of the one before it.
  private Scenario chain(String op, int nodes) {
    List<Node> all = new ArrayList<>();
    all.add(Leaves.input("a0", "1", "1", Matrix.scalar(0.1)));
    for (int k = 1; k <= nodes; k++) {
      String last = "a" + (k - 1);
      all.add(
          new OperationNode(
              "a" + k, op, op.equals("add") ? Map.of("X", last, "Y", last) : Map.of("X", last)));
    }
    return network
        .withNodes(all)
        .withOutput(Optional.empty(), Optional.empty())
        .withLesson(List.of());
  }

  private static Refusal refusal(Scenario scenario) {
    Set<String> all = scenario.nodes().stream().map(Node::id).collect(Collectors.toSet());
    return refusal(new Edit.Fold(all), scenario);
  }

  private String refusal(String... ids) {
    return Said.of(refusal(new Edit.Fold(Set.of(ids)), network));
  }

  private static Refusal refusal(Edit edit, Scenario scenario) {
    return switch (edit.applyTo(Assembled.of(scenario))) {
      case Outcome.Done _ -> throw new AssertionError("not refused: " + edit);
      case Outcome.Refused(Refusal refusal) -> refusal;
    };
  }

  private static Assembled done(Edit edit, Assembled before) {
    return switch (edit.applyTo(before)) {
      case Outcome.Done(Assembled after) -> after;
      case Outcome.Refused(Refusal refusal) -> throw new AssertionError(Said.of(refusal));
    };
  }
}
