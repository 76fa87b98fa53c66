package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.Thorough;
import studio.backprop.explain.Spoken;
import studio.backprop.graph.CellName;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Place;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.OptionValue;
import studio.backprop.playback.Changes;
import studio.backprop.playback.Difference;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.edit.StartValues;
import studio.backprop.session.check.AgainstPinned;
import studio.backprop.session.edit.LastEdit;
import studio.backprop.session.gaze.Asked;
import studio.backprop.shape.WrittenSize;
import studio.backprop.trace.Comparison;
import studio.backprop.trace.Trace;

/// Edits of any kind are done elsewhere where a graph is large or becomes so: the thread of the
/// window would refuse.
class EveryEditElsewhereTest extends WorkElsewhere {
  /// An edit of each kind, of a document with a symbol `k` of size 3.
  ///
  /// @param leaf a leaf of it
  /// @param cells the leaf's numbers
  /// @param result the output, at whose port `X` stands `from`
  private static List<Edit> ofEachKind(String leaf, Matrix cells, String result, String from) {
    Place.Port port = new Place.Port(result, "X");
    return List.of(
        new Edit.SetCell(leaf, 0, 0, 7),
        new Edit.Paste(leaf, 0, 0, Matrix.scalar(3)),
        new Edit.SetValues(Map.of(leaf, cells)),
        new Edit.Start(Set.of(leaf), StartValues.WHOLE, 1),
        new Edit.Restore(Map.of(leaf, cells)),
        new Edit.Move(leaf, new Node.Position(1, 2)),
        new Edit.ClearPositions(),
        new Edit.Rename("Another"),
        new Edit.Describe(Optional.of("About *another*.")),
        new Edit.SetLesson(List.of(moment())),
        new Edit.Relabel(result, Optional.of("J")),
        new Edit.AddLeaf(
            "V", Kind.INPUT, WrittenSize.of("k"), WrittenSize.of("k"), Optional.empty()),
        new Edit.AddOperation("V", "tanh", Optional.empty()),
        new Edit.Supply("V", Kind.PARAMETER, port),
        new Edit.Delete(Set.of(result)),
        new Edit.Duplicate(Set.of(result)),
        new Edit.Insert(Scenarios.single()),
        new Edit.Replace(
            Set.of(result), List.of(new OperationNode("V", "mean", Map.of("X", from))), "V"),
        new Edit.OpenUp(result),
        new Edit.Fold(Set.of(result, from)),
        new Edit.Rebuild(Scenarios.line()),
        new Edit.ChangeOperation(result, "mean"),
        new Edit.SetFormula(result, "sum(X ** 2)"),
        new Edit.RenameNode(result, "V"),
        new Edit.Connect(result, "X", leaf),
        new Edit.Disconnect(result, "X"),
        new Edit.SetOption(result, "axis", OptionValue.of(0.0)),
        new Edit.ClearOption(result, "axis"),
        new Edit.SetShape(leaf, WrittenSize.of("k"), WrittenSize.of("k")),
        new Edit.MakeShape(leaf, 2, 2),
        new Edit.Resize("k", 4),
        new Edit.AddSymbol("m", 2),
        new Edit.RenameSymbol("k", "m"),
        new Edit.RemoveSymbol("k"),
        new Edit.SetOutput(leaf),
        new Edit.SetOutputGradient(Optional.of(Matrix.scalar(2))),
        new Edit.FitOutputGradient(),
        new Edit.SetBatch(Optional.of("k")));
  }

  private static Moment moment() {
    return new Moment(
        At.START,
        "Here it begins.",
        Optional.empty(),
        List.of(),
        Alteration.NONE,
        Optional.empty(),
        Optional.empty());
  }

  static Stream<Arguments> large() {
    int rows = Thorough.or(512, 4_096);
    int length = Thorough.or(600, 5_000);
    Scenario product = Scenarios.product(rows);
    List<Node> nodes = new ArrayList<>(Scenarios.chain(length).nodes());
    nodes.add(new OperationNode("L", "sum", Map.of("X", "N" + length)));
    Scenario chain =
        Scenarios.chain(length).withNodes(nodes).withOutput(Optional.of("L"), Optional.empty());
    return Stream.of(
        Arguments.of(product, ofEachKind("X", Matrix.filled(rows, 900, 0.25), "L", "S")),
        Arguments.of(chain, ofEachKind("N0", Matrix.scalar(0.25), "L", "N" + length)));
  }

  @ParameterizedTest
  @MethodSource("large")
  void every_edit_of_what_is_large_is_done_elsewhere_and_so_is_undoing_it(
      Scenario large, List<Edit> edits) {
    session.show(large);
    session.apply(new Edit.AddSymbol("k", 3));
    workElsewhere();
    Scenario opened = session.document().scenario();

    for (Edit edit : edits) {
      Scenario after = after(edit, opened);
      session.apply(edit, why -> assertThat(after).as("%s: %s", edit, why).isEqualTo(opened));
      assertThat(session.document().scenario()).as("at once: %s", edit).isEqualTo(opened);
      workElsewhere();
      assertThat(session.document().scenario()).as("%s", edit).isEqualTo(after);
      if (!after.equals(opened)) {
        session.undo();
        workElsewhere();
        assertThat(session.document().scenario()).as("undone: %s", edit).isEqualTo(opened);
      }
    }
  }

  @Test
  void no_kind_of_edit_is_left_out() {
    assertThat(ofEachKind("X", Matrix.scalar(1), "L", "S"))
        .extracting(Object::getClass)
        .containsExactlyInAnyOrder(Edit.class.getPermittedSubclasses());
  }

  /// Small documents, each with an edit that makes it large.
  static Stream<Arguments> growing() {
    return Stream.of(
        Arguments.of(Scenarios.line(), new Edit.Insert(Scenarios.chain(600))),
        Arguments.of(Scenarios.line(), new Edit.Rebuild(Scenarios.chain(600))),
        Arguments.of(Scenarios.chain(499), new Edit.OpenUp("N1")),
        Arguments.of(Scenarios.product(2), new Edit.Resize("n", 4_096)),
        Arguments.of(Scenarios.product(2), new Edit.MakeShape("X", 4_096, 900)),
        Arguments.of(
            Scenarios.product(2),
            new Edit.SetShape("X", WrittenSize.of("4096"), WrittenSize.of("900"))),
        Arguments.of(
            Scenarios.product(2),
            new Edit.AddLeaf(
                "V", Kind.INPUT, WrittenSize.of("900"), WrittenSize.of("4096"), Optional.empty())));
  }

  @ParameterizedTest
  @MethodSource("growing")
  void what_makes_a_small_document_large_is_done_elsewhere(Scenario small, Edit edit) {
    session.show(small);
    Scenario after = after(edit, small);
    assertThat(after).isNotEqualTo(small);

    assertThat(session.tried(edit)).isEmpty();
    session.apply(edit);
    assertThat(session.document().scenario()).isEqualTo(small);
    workElsewhere();

    assertThat(session.document().scenario()).isEqualTo(after);
  }

  @Test
  void a_moment_of_a_lesson_that_makes_a_small_document_large_is_shown_elsewhere() {
    Scenario small = Scenarios.product(2);
    Moment large =
        new Moment(
            At.START,
            "Now with many examples.",
            Optional.empty(),
            List.of(),
            new Alteration(Map.of("n", 4_096), Map.of()),
            Optional.empty(),
            Optional.empty());
    session.show(small);

    session.teach(List.of(large), 1, false);
    assertThat(session.document().scenario()).isEqualTo(small);
    workElsewhere();

    assertThat(session.document().scenario().dims().sizes()).containsEntry("n", 4_096);
  }

  @Test
  void how_far_a_large_document_is_from_what_was_pinned_is_found_elsewhere() {
    List<Comparison> prepared = new ArrayList<>();
    AgainstPinned pinned = new AgainstPinned(session, prepared::add);
    List<Optional<Comparison>> told = new ArrayList<>();
    session.show(Scenarios.product(512));
    workElsewhere();
    Trace before = session.shown().trace();
    session.togglePin();
    session.apply(new Edit.SetCell("X", 0, 0, 7));
    workElsewhere();
    Trace after = session.shown().trace();

    assertThatThrownBy(() -> Comparison.of(before, after))
        .isInstanceOf(IllegalStateException.class);
    pinned.compare(session.shown(), told::add);
    assertThat(told).containsExactly(Optional.empty());
    workElsewhere();

    assertThat(told).hasSize(2);
    assertThat(prepared).containsExactly(told.getLast().orElseThrow());
    assertThat(told.getLast().orElseThrow().pinned()).isEqualTo(before);
  }

  @Test
  void why_a_sum_of_very_many_terms_is_what_it_is_is_found_elsewhere() {
    session.show(Scenarios.product(900));
    workElsewhere();
    session.selectCell(new CellName("L", Quantity.VALUE, 0, 0));
    assertThat(session.shown().asked()).isEmpty();
    assertThat(session.errands().explainingProperty().get()).isTrue();
    workElsewhere();

    Asked asked = session.shown().asked().orElseThrow();
    assertThat(asked.summary().sums().getFirst().hidden()).isEqualTo(7_190);
    assertThat(session.shown().spokenOf()).isEqualTo(Spoken.NOTHING);
    session.playhead().last();
    assertThat(session.shown().spokenOf().blocks()).hasSize(1);
  }

  @Test
  void so_it_is_where_a_pass_takes_no_longer_than_a_frame() {
    Scenario quick =
        Scenarios.of(
            "A sum",
            Map.of(),
            List.of(
                new LeafNode(
                    "X",
                    Kind.INPUT,
                    WrittenSize.of("100"),
                    WrittenSize.of("100"),
                    Matrix.filled(100, 100, 1)),
                new OperationNode("L", "sum", Map.of("X", "X"))),
            "L");
    session.show(quick);
    assertThat(session.document().scenario()).isEqualTo(quick);

    session.selectCell(new CellName("L", Quantity.VALUE, 0, 0));
    assertThat(session.shown().asked()).isEmpty();
    workElsewhere();
    assertThat(session.shown().asked()).isPresent();
    session.selectCell(new CellName("X", Quantity.GRADIENT, 0, 0));
    assertThat(session.shown().asked()).isPresent();
  }

  @Test
  void what_an_edit_of_a_large_document_has_changed_is_found_elsewhere() {
    LastEdit last = new LastEdit(session);
    session.show(Scenarios.product(512));
    workElsewhere();
    Trace before = session.shown().trace();

    session.apply(new Edit.SetCell("X", 0, 0, 7));
    while (session.shown().trace().equals(before)) {
      workElsewhere(elsewhere.remove());
    }
    Trace after = session.shown().trace();
    assertThat(last.differenceProperty().get()).isEqualTo(Difference.NONE);
    assertThatThrownBy(() -> Difference.between(before, after))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Changes.between(before, after))
        .isInstanceOf(IllegalStateException.class);
    workElsewhere();

    assertThat(last.differenceProperty().get().given()).hasSize(1);
  }

  /// What comes of an edit, worked out where nothing is drawn.
  private static Scenario after(Edit edit, Scenario before) {
    AtomicReference<Scenario> after = new AtomicReference<>(before);
    workElsewhere(() -> {
      if (edit.applyTo(Assembled.of(before)) instanceof Outcome.Done(Assembled done)) {
        after.set(done.scenario());
      }
    });
    return after.get();
  }
}
