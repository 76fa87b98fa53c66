package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import studio.backprop.explain.Explainer;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Node;
import studio.backprop.graph.Quantity;
import studio.backprop.graph.Unfinished;
import studio.backprop.matrix.Matrix;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.trace.Trace;

/// What takes longer than a frame is not done on the thread of the window.
class ElsewhereTest extends WorkElsewhere {
  @Test
  void until_a_large_graph_has_run_the_one_before_is_shown() {
    session.show(Scenarios.largeProduct());

    assertThat(session.workingProperty().get()).isTrue();
    assertThat(session.shown().document().scenario()).isEqualTo(Scenarios.line());
    assertThat(session.shown().run().scenario()).isEqualTo(Scenarios.line());

    workElsewhere();

    assertThat(session.workingProperty().get()).isFalse();
    assertThat(session.shown().document().scenario().title()).isEqualTo("A large product");
  }

  @Test
  void every_edit_of_a_large_product_is_run_elsewhere() {
    session.show(Scenarios.largeProduct());
    workElsewhere();
    Scenario opened = session.document().scenario();

    session.apply(new Edit.SetCell("X", 0, 0, 1));
    session.apply(new Edit.Paste("W", 0, 0, Matrix.filled(2, 2, 3)));
    session.apply(new Edit.Resize("n", 500));
    workElsewhere();
    assertThat(session.shown().graph().node("S").shape().sizes()).isEqualTo("500×8");

    session.undo();
    session.undo();
    session.undo();
    workElsewhere();
    assertThat(session.document().scenario()).isEqualTo(opened);

    session.redo();
    workElsewhere();
    assertThat(session.shown().trace().value(session.shown().graph().node("X")).get(0, 0))
        .isEqualTo(1);
  }

  @Test
  void every_edit_of_five_thousand_nodes_is_run_elsewhere() {
    session.show(Scenarios.chain(5000));
    workElsewhere();

    session.apply(new Edit.SetCell("N0", 0, 0, 1));
    workElsewhere();
    session.apply(new Edit.Move("N7", new Node.Position(1, 2)));
    workElsewhere();

    assertThat(session.shown().trace().value(session.shown().graph().node("N1")).get(0))
        .isEqualTo(Math.tanh(1));
    assertThat(session.shown().graph().node("N7").definition().appearance().position())
        .contains(new Node.Position(1, 2));
  }

  @Test
  void five_thousand_nodes_are_assembled_elsewhere() {
    session.show(Scenarios.chain(5000));
    assertThat(elsewhere).hasSize(1);
    workElsewhere();
    assertThat(session.shown().graph().nodes()).hasSize(5001);

    session.apply(new Edit.ChangeOperation("N5000", "sigmoid"));
    session.apply(new Edit.Disconnect("N5000", "X"));
    assertThat(session.shown().run().assembly().unfinished()).isEmpty();
    workElsewhere();
    assertThat(session.shown().run().assembly().unfinished())
        .extracting(Unfinished::id)
        .containsExactly("N5000");

    session.undo();
    workElsewhere();
    assertThat(session.shown().graph().node("N5000").definition().op()).isEqualTo("sigmoid");
  }

  @Test
  void what_makes_a_small_graph_large_is_done_elsewhere() {
    session.apply(new Edit.Insert(Scenarios.chain(5000)));
    assertThat(session.shown().graph().nodes()).hasSizeLessThan(10);
    workElsewhere();
    assertThat(session.shown().graph().nodes()).hasSizeGreaterThan(5001);

    session.undo();
    workElsewhere();
    session.redo();
    assertThat(session.shown().graph().nodes()).hasSizeLessThan(10);
    workElsewhere();
    assertThat(session.shown().graph().nodes()).hasSizeGreaterThan(5001);
  }

  @Test
  void a_refusal_is_told_once_it_is_known() {
    List<String> refused = new ArrayList<>();
    session.show(Scenarios.chain(5000));
    workElsewhere();
    Shown before = session.shown();

    session.apply(new Edit.Delete(Set.of("nothing")), refused::add);
    workElsewhere();

    assertThat(refused).hasSize(1);
    assertThat(session.shown()).isEqualTo(before);
    assertThat(session.workingProperty().get()).isFalse();
  }

  @Test
  void edits_are_done_one_after_another_and_only_what_came_of_them_is_shown() {
    session.show(Scenarios.chain(5000));
    workElsewhere();
    List<Shown> published = new ArrayList<>();
    session.shownProperty().addListener((_, _, shown) -> published.add(shown));

    session.apply(new Edit.RenameNode("N5000", "last"));
    session.apply(new Edit.ChangeOperation("last", "sigmoid"));
    session.apply(new Edit.SetCell("N0", 0, 0, 1));
    workElsewhere();

    assertThat(published).hasSize(1);
    assertThat(session.shown().graph().node("last").definition().op()).isEqualTo("sigmoid");
    session.undo();
    session.undo();
    session.undo();
    workElsewhere();
    assertThat(session.document().scenario()).isEqualTo(Scenarios.chain(5000));
  }

  @Test
  void the_thread_of_the_window_neither_assembles_nor_runs_nor_explains_what_is_large() {
    session.show(Scenarios.largeProduct());
    workElsewhere();
    Trace trace = session.shown().trace();
    CellName cell = new CellName("S", Quantity.VALUE, 0, 0);

    for (ThrowingCallable work :
        List.<ThrowingCallable>of(
            () -> Assembler.assemble(Scenarios.chain(5000).graphSource()),
            () -> Trace.of(trace.graph()),
            () -> new Explainer(trace).explain(cell))) {
      assertThatThrownBy(work).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void an_edit_is_tried_where_that_takes_no_longer_than_a_frame() {
    assertThat(session.tried(new Edit.SetFormula("S", "X @ W"))).isPresent();

    session.show(Scenarios.chain(5000));
    workElsewhere();
    assertThat(session.tried(new Edit.OpenUp("N1"))).isEmpty();
  }

  @Test
  void what_is_small_is_run_at_once() {
    session.apply(new Edit.SetCell("W", 0, 0, 3));

    assertThat(elsewhere).isEmpty();
    assertThat(session.shown().trace().value(session.shown().graph().node("W")).get(0))
        .isEqualTo(3);
  }
}
