package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.OptionValue;
import studio.backprop.samples.Said;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.scenario.file.Scenarios;
import studio.backprop.shape.WrittenSize;

/// Edits that build a graph.
class StructureEditTest {
  private static final String NETWORK =
      """
      {"format":"backprop-scenario","version":1,"title":"network",
      "description":"look at gradient W[0,0] and value W.Z[1,0], not at W",
      "dims":{"n":2,"d":3},
      "nodes":[
      {"id":"X","op":"input","shape":["n","d"],"value":[[1,0,2],[0,1,-0.5]]},
      {"id":"W","op":"parameter","shape":["d",1],"value":[[1],[2],[3]],"label":"w"},
      {"id":"S","op":"linear","inputs":{"X":"X","W":"W"}},
      {"id":"A","op":"leaky-relu","inputs":{"X":"S"},"options":{"slope":0.2}},
      {"id":"P","op":"l2-penalty","inputs":{"X1":"W","X2":"A","X3":"X"},"options":{"lambda":0.1}},
      {"id":"M","op":"mean","inputs":{"X":"A"}},
      {"id":"L","op":"add","inputs":{"X":"M","Y":"P"}}],
      "output":"L","batch":"n",
      "lesson":[
      {"at":"start","say":"begin"},
      {"at":"forward W","say":"W, and value W[0, 0] in it","point":["W","value W[1,0]","A"],
       "set":{"W[0,0]":3},"mistake":"P.X3:sign"},
      {"at":"end","say":"","ask":{"kind":"product","of":"gradient W via S"}}]}
      """;

  private final Scenario network = Scenarios.read(NETWORK);

  @Test
  void a_node_that_goes_takes_its_wires_along_and_what_a_lesson_points_at() {
    Scenario changed = done(new Edit.Delete(Set.of("W")));

    assertThat(operation(changed, "S").inputs()).containsOnly(Map.entry("X", "X"));
    assertThat(operation(changed, "P").inputs()).isEqualTo(Map.of("X1", "A", "X2", "X"));
    assertThat(changed.lesson().get(1).at().toString()).isEqualTo("start");
    assertThat(changed.lesson().get(1).say()).startsWith("W, and");
    assertThat(changed.lesson().get(1).point()).map(Object::toString).containsExactly("A");
    assertThat(changed.lesson().get(1).set().isEmpty()).isTrue();
    assertThat(changed.lesson().get(1).mistake().map(Object::toString)).contains("P.X2:sign");
    assertThat(changed.lesson().get(2).ask()).isEmpty();
  }

  @Test
  void without_its_output_a_graph_has_none() {
    assertThat(done(new Edit.Delete(Set.of("L"))).output()).isEmpty();
    assertThat(refusal(new Edit.Delete(Set.of("Q"))))
        .isEqualTo("there is no node \"Q\"; name one of the nodes");
  }

  @Test
  void copies_are_numbered_on_and_wired_among_themselves_and_to_what_the_originals_are() {
    Scenario changed = done(new Edit.Duplicate(Set.of("S", "A", "W")));

    assertThat(changed.nodes()).extracting(Node::id).endsWith("W2", "S2", "A2");
    assertThat(operation(changed, "S2").inputs()).isEqualTo(Map.of("X", "X", "W", "W2"));
    assertThat(operation(changed, "A2").inputs()).isEqualTo(Map.of("X", "S2"));
    assertThat(node(changed, "W2").appearance().label()).isEmpty();
  }

  @Test
  void a_wire_that_would_close_a_circle_is_refused_and_one_that_does_not_fit_is_not() {
    assertThat(refusal(new Edit.Connect("S", "X", "A"))).contains("A → S → A");
    assertThat(refusal(new Edit.Connect("S", "Q", "X"))).contains("no port Q");
    assertThat(refusal(new Edit.Connect("W", "X", "X"))).startsWith("W is a leaf");
    assertThat(operation(done(new Edit.Connect("S", "W", "X")), "S").inputs())
        .containsEntry("W", "X");
    assertThat(operation(done(new Edit.Disconnect("S", "W")), "S").inputs()).containsOnlyKeys("X");
  }

  @Test
  void another_id_is_carried_to_wires_to_the_lesson_and_to_cells_in_texts() {
    Scenario changed = done(new Edit.RenameNode("W", "V"));

    assertThat(operation(changed, "S").inputs()).containsEntry("W", "V");
    assertThat(changed.description())
        .contains("look at gradient V[0,0] and value V.Z[1,0], not at W");
    assertThat(changed.lesson().get(1).at().toString()).isEqualTo("forward V");
    assertThat(changed.lesson().get(1).say()).isEqualTo("W, and value V[0, 0] in it");
    assertThat(changed.lesson().get(1).point())
        .map(Object::toString)
        .containsExactly("V", "value V[1,0]", "A");
    assertThat(changed.lesson().get(1).set().cells().keySet())
        .map(Object::toString)
        .containsExactly("V[0,0]");
    assertThat(done(new Edit.RenameNode("L", "Loss")).output()).contains("Loss");
    assertThat(done(new Edit.RenameNode("V", "W"), changed)).isEqualTo(network);
  }

  @Test
  void an_id_that_is_taken_or_none_is_refused() {
    assertThat(refusal(new Edit.RenameNode("W", "X"))).startsWith("there is a node X already");
    assertThat(refusal(new Edit.RenameNode("W", "1"))).startsWith("\"1\" is no id");
  }

  @Test
  void a_new_leaf_draws_its_numbers_and_a_new_operation_waits_for_its_wires() {
    Scenario leaf =
        done(
            new Edit.AddLeaf(
                "V",
                LeafNode.Kind.PARAMETER,
                WrittenSize.of("d * n"),
                WrittenSize.of("2"),
                Optional.empty()));
    Assembled operation = after(new Edit.AddOperation("T", "scale", Optional.empty()), network);

    assertThat(((LeafNode) node(leaf, "V")).rows()).hasToString("d*n");
    assertThat(((LeafNode) node(leaf, "V")).value().rows()).isEqualTo(6);
    assertThat(operation.assembly().problems()).hasSize(2);
    assertThat(refusal(new Edit.AddOperation("T", "sigmoit", Optional.empty())))
        .contains("sigmoit");
    assertThat(
            refusal(
                new Edit.AddLeaf(
                    "V",
                    LeafNode.Kind.INPUT,
                    WrittenSize.of("4000"),
                    WrittenSize.of("4000"),
                    Optional.empty())))
        .contains("4,000,000 numbers");
  }

  @Test
  void another_operation_takes_over_wires_by_name_then_in_order_and_the_options_it_has() {
    Scenario changed = done(new Edit.ChangeOperation("L", "matmul"));

    assertThat(operation(changed, "L").inputs()).isEqualTo(Map.of("A", "M", "B", "P"));
    assertThat(operation(done(new Edit.ChangeOperation("A", "elu")), "A").options()).isEmpty();
    assertThat(operation(done(new Edit.ChangeOperation("P", "l1-penalty")), "P").options())
        .containsEntry("lambda", OptionValue.of(0.1));
    assertThat(operation(done(new Edit.ChangeOperation("P", "add")), "P").inputs())
        .isEqualTo(Map.of("X", "W", "Y", "A", "b", "X"));
  }

  @Test
  void a_formula_takes_over_all_wires_and_gives_them_back_in_the_order_in_which_it_names_them() {
    Scenario formula = done(new Edit.ChangeOperation("L", "formula"));
    assertThat(operation(formula, "L").inputs()).isEqualTo(Map.of("X", "M", "Y", "P"));

    Scenario written = done(new Edit.SetOption("L", "value", OptionValue.of("Y / X")), formula);
    assertThat(operation(done(new Edit.ChangeOperation("L", "matmul"), written), "L").inputs())
        .isEqualTo(Map.of("A", "P", "B", "M"));
  }

  @Test
  void an_option_out_of_range_is_kept_and_said_and_its_default_holds_again() {
    Assembled outOfRange =
        after(new Edit.SetOption("M", "axis", OptionValue.of("sideways")), network);

    assertThat(outOfRange.assembly().problems())
        .singleElement()
        .satisfies(problem -> {
          Edit wayOut = Mending.edit(problem.waysOut().getFirst());
          assertThat(after(wayOut, outOfRange.scenario()).assembly().isWhole()).isTrue();
        });
    assertThat(done(new Edit.ClearOption("M", "axis"), outOfRange.scenario())).isEqualTo(network);
    Scenario flat = done(new Edit.SetOption("A", "slope", OptionValue.of(-0.0)));
    assertThat(Scenarios.read(Scenarios.written(flat))).isEqualTo(flat);
    assertThat(refusal(new Edit.SetOption("M", "height", OptionValue.of(1.0)))).contains("height");
  }

  @Test
  void a_graph_takes_the_place_of_a_node_and_a_node_that_of_a_graph() {
    Scenario apart =
        done(
            new Edit.Replace(
                Set.of("S"),
                List.of(
                    new OperationNode("XW", "matmul", Map.of("A", "X", "B", "W")),
                    new OperationNode("Sum", "identity", Map.of("X", "XW"))),
                "Sum"));
    Scenario together =
        done(
            new Edit.Replace(
                Set.of("XW", "Sum"),
                List.of(new OperationNode("S", "linear", Map.of("X", "X", "W", "W"))),
                "S"),
            apart);

    assertThat(operation(apart, "A").inputs()).isEqualTo(Map.of("X", "Sum"));
    assertThat(apart.nodes()).extracting(Node::id).startsWith("X", "W", "XW", "Sum", "A");
    assertThat(together.nodes()).isEqualTo(network.nodes());
    assertThat(
            refusal(
                new Edit.Replace(
                    Set.of("S", "A", "W"),
                    List.of(new OperationNode("B", "tanh", Map.of("X", "X"))),
                    "B")))
        .startsWith("W, A are all results of the part");
  }

  @Test
  void what_is_copied_is_a_scenario_and_comes_in_by_free_ids() {
    Scenario part = Excerpt.of(network, Set.of("W", "S"));
    Scenario read =
        ((Reading.HalfBuilt) new ScenarioReader(Catalogue.standard()).read(Scenarios.written(part)))
            .scenario();
    Scenario changed = done(new Edit.Insert(read));

    assertThat(read).isEqualTo(part);
    assertThat(part.dims().sizes()).containsOnlyKeys("d");
    assertThat(operation(changed, "S2").inputs()).isEqualTo(Map.of("W", "W2"));
    assertThat(refusal(new Edit.Insert(part), done(new Edit.Resize("d", 5))))
        .startsWith("d is 5 here and 3 in what");
  }

  @Test
  void a_shape_keeps_the_numbers_that_fit() {
    Scenario wide = done(new Edit.SetShape("W", WrittenSize.of("d"), WrittenSize.of("n")));
    Scenario short_ = done(new Edit.MakeShape("W", 3, 2));

    assertThat(value(wide, "W").get(2, 0)).isEqualTo(3);
    assertThat(((LeafNode) node(wide, "W")).columns()).hasToString("n");
    assertThat(((LeafNode) node(short_, "W")).rows()).hasToString("d");
    assertThat(value(short_, "W")).isEqualTo(value(wide, "W"));
    assertThat(refusal(new Edit.SetShape("S", WrittenSize.of("1"), WrittenSize.of("1"))))
        .startsWith("the shape of S follows");
    assertThat(refusal(new Edit.SetShape("W", WrittenSize.of("k"), WrittenSize.of("1"))))
        .contains("k");
  }

  @Test
  void a_symbol_goes_only_where_nothing_is_written_in_it() {
    Scenario named = done(new Edit.RenameSymbol("n", "m"));

    assertThat(((LeafNode) node(named, "X")).rows()).hasToString("m");
    assertThat(named.batch()).contains("m");
    assertThat(named.dims().sizes().keySet()).containsExactly("m", "d");
    assertThat(refusal(new Edit.RemoveSymbol("d"))).startsWith("d is written in X, W");
    assertThat(done(new Edit.RemoveSymbol("k"), done(new Edit.AddSymbol("k", 7))))
        .isEqualTo(network);
    assertThat(refusal(new Edit.AddSymbol("d", 7))).startsWith("there is a symbol d already");
  }

  @Test
  void where_gradients_are_taken_of_a_matrix_ones_arrive_until_others_are_given() {
    Scenario open = done(new Edit.SetOutput("S"));

    assertThat(open.outputGradient()).contains(Matrix.filled(2, 1, 1));
    assertThat(done(new Edit.SetOutput("M"), open).outputGradient()).isEmpty();
    assertThat(done(new Edit.SetOutputGradient(Optional.of(Matrix.filled(2, 1, 3))), open))
        .extracting(Scenario::outputGradient)
        .isEqualTo(Optional.of(Matrix.filled(2, 1, 3)));
    assertThat(refusal(new Edit.SetOutputGradient(Optional.empty()), open)).contains("S");
  }

  @Test
  void an_edit_that_changes_nothing_leaves_the_document_as_it_is() {
    for (Edit edit :
        List.of(
            new Edit.Connect("S", "X", "X"),
            new Edit.Disconnect("S", "b"),
            new Edit.RenameNode("S", "S"),
            new Edit.Relabel("W", Optional.of("w")),
            new Edit.ChangeOperation("S", "linear"),
            new Edit.SetShape("W", WrittenSize.of("d"), WrittenSize.of("1")),
            new Edit.SetOption("A", "slope", OptionValue.of(0.2)),
            new Edit.ClearOption("M", "axis"),
            new Edit.Resize("n", 2),
            new Edit.RenameSymbol("n", "n"),
            new Edit.SetOutput("L"),
            new Edit.FitOutputGradient(),
            new Edit.SetBatch(Optional.of("n")),
            new Edit.Delete(Set.of()),
            new Edit.Duplicate(Set.of()))) {
      assertThat(done(edit)).as(edit.toString()).isEqualTo(network);
      assertThat(History.opened(network).record(done(edit), edit).undoes()).isEmpty();
    }
  }

  @Test
  void word_indices_are_drawn_where_a_leaf_becomes_some() {
    Scenario table =
        done(
            new Edit.AddOperation("E", "embedding", Optional.empty()),
            done(
                new Edit.AddLeaf(
                    "I",
                    LeafNode.Kind.INPUT,
                    WrittenSize.of("n"),
                    WrittenSize.of("2"),
                    Optional.empty())));
    Scenario looked =
        done(new Edit.Connect("E", "X", "I"), done(new Edit.Connect("E", "T", "W"), table));

    for (int k = 0; k < 4; k++) {
      assertThat(value(looked, "I").get(k)).isIn(0.0, 1.0, 2.0);
    }
    assertThat(refusal(new Edit.SetCell("I", 0, 0, 3), looked)).contains("no word index");
  }

  @Test
  void numbers_that_a_person_wrote_are_not_drawn_anew_as_word_indices() {
    Scenario table =
        done(
            new Edit.Connect("E", "T", "W"),
            done(
                new Edit.AddOperation("E", "embedding", Optional.empty()),
                done(
                    new Edit.AddLeaf(
                        "I",
                        LeafNode.Kind.INPUT,
                        WrittenSize.of("n"),
                        WrittenSize.of("2"),
                        Optional.empty()))));
    Edit wire = new Edit.Connect("E", "X", "I");
    Scenario written = done(new Edit.SetCell("I", 0, 1, 0.75), table);

    assertThat(refusal(wire, written))
        .startsWith("I[0,1] is 0.75, which is no word index of E: its table has 3 rows;");
    Scenario looked = done(wire, done(new Edit.SetCell("I", 0, 1, 2), written));
    assertThat(value(looked, "I").get(0, 1)).isEqualTo(2);
  }

  @Test
  void another_label_is_a_matter_of_appearance() {
    Scenario changed = done(new Edit.Relabel("S", Optional.of("z")));

    assertThat(Touch.between(network, changed)).isEqualTo(Touch.APPEARANCE);
    assertThat(done(new Edit.Relabel("S", Optional.empty()), changed)).isEqualTo(network);
  }

  private Scenario done(Edit edit) {
    return done(edit, network);
  }

  private static Scenario done(Edit edit, Scenario scenario) {
    return after(edit, scenario).scenario();
  }

  private static Assembled after(Edit edit, Scenario scenario) {
    return switch (edit.applyTo(Assembled.of(scenario))) {
      case Outcome.Done(Assembled after) -> after;
      case Outcome.Refused(Refusal refusal) -> throw new AssertionError(Said.of(refusal));
    };
  }

  private String refusal(Edit edit) {
    return refusal(edit, network);
  }

  private static String refusal(Edit edit, Scenario scenario) {
    return switch (edit.applyTo(Assembled.of(scenario))) {
      case Outcome.Done(Assembled after) -> throw new AssertionError(after.scenario().toString());
      case Outcome.Refused(Refusal refusal) -> Said.of(refusal);
    };
  }

  private static Node node(Scenario scenario, String id) {
    return scenario.nodes().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static OperationNode operation(Scenario scenario, String id) {
    return (OperationNode) node(scenario, id);
  }

  private static Matrix value(Scenario scenario, String id) {
    return ((LeafNode) node(scenario, id)).value();
  }
}
