package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Tree.InnerCell;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.CellName;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Quantity;
import studio.backprop.graph.Unfinished;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Training;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Refusal;
import studio.backprop.scenario.file.ScenarioWriter;
import studio.backprop.shape.Dims;
import studio.backprop.trace.Trace;

/// What takes longer than a frame is not done on the thread of the window.
@Isolated("it names the thread that draws, of which a program has one")
class ElsewhereTest {
  private final Queue<Runnable> elsewhere = new ArrayDeque<>();
  private final Session session =
      new Session(Scenarios.line(), new Threads(Runnable::run, elsewhere::add, Runnable::run));

  @BeforeEach
  void draw() {
    FrameThread.isThisOne();
  }

  @AfterEach
  void drawNoMore() {
    FrameThread.isNone();
  }

  /// Does what was left to be done elsewhere, until nothing is.
  private void workElsewhere() {
    while (!elsewhere.isEmpty()) {
      workElsewhere(elsewhere.remove());
    }
  }

  private static void workElsewhere(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static Scenario chain(int length) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(new LeafNode("N0", Kind.INPUT, "1", "1", Matrix.scalar(0.5)));
    for (int k = 1; k <= length; k++) {
      nodes.add(new OperationNode("N" + k, "tanh", Map.of("X", "N" + (k - 1))));
    }
    return new Scenario(
        Catalogue.standard(),
        "A long chain",
        Optional.empty(),
        new Dims(Map.of()),
        nodes,
        Optional.of("N" + length),
        Optional.empty(),
        Optional.empty(),
        Training.UNSAID,
        List.of());
  }

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
    session.show(chain(5000));
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
    session.show(chain(5000));
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
    session.apply(new Edit.Insert(chain(5000)));
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
    List<Refusal> refused = new ArrayList<>();
    session.show(chain(5000));
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
    session.show(chain(5000));
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
    assertThat(session.document().scenario()).isEqualTo(chain(5000));
  }

  @Test
  void a_file_is_read_elsewhere_and_until_then_the_document_can_be_used(@TempDir Path directory)
      throws IOException {
    Path file = directory.resolve("product.backprop.json");
    Files.write(file, ScenarioWriter.write(Scenarios.single()));
    List<Opening> told = new ArrayList<>();

    session.open(file, told::add);
    session.playhead().last();
    assertThat(session.document().scenario()).isEqualTo(Scenarios.line());
    assertThat(session.workingProperty().get()).isTrue();
    assertThat(told).isEmpty();

    workElsewhere();
    assertThat(session.document().scenario()).isEqualTo(Scenarios.single());
    assertThat(session.document().file()).contains(file);
    assertThat(session.shown().gaze().position()).isZero();
    assertThat(told).containsExactly(new Opening.Opened());
  }

  @Test
  void a_large_file_is_open_once_it_has_run(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("large.backprop.json");
    Files.write(file, ScenarioWriter.write(chain(5000)));
    List<Shown> shown = new ArrayList<>();

    session.open(file, _ -> shown.add(session.shown()));
    workElsewhere();

    assertThat(shown).containsExactly(session.shown());
    assertThat(session.shown().graph().nodes()).hasSize(5001);
  }

  @Test
  void an_edit_gives_up_a_file_that_does_not_come(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("slow.backprop.json");
    Files.write(file, ScenarioWriter.write(Scenarios.single()));
    List<Opening> told = new ArrayList<>();

    session.open(file, told::add);
    session.apply(new Edit.SetCell("W", 0, 0, 3));
    assertThat(session.document().isDirty()).isTrue();
    assertThat(session.workingProperty().get()).isFalse();

    workElsewhere();
    assertThat(session.document().file()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void what_is_superseded_or_given_up_is_stopped() {
    session.show(Scenarios.largeProduct());
    workElsewhere();

    session.apply(new Edit.SetCell("X", 0, 0, 1));
    workElsewhere(elsewhere.remove());
    Runnable run = elsewhere.remove();
    session.apply(new Edit.SetCell("X", 0, 0, 2));
    workElsewhere(elsewhere.remove());
    Runnable next = elsewhere.remove();
    assertThat((Future<?>) run).isCancelled();
    assertThat((Future<?>) next).isNotCancelled();

    session.cancel();
    assertThat((Future<?>) next).isCancelled();
  }

  @Test
  void a_drag_is_seen_on_its_way() {
    session.show(Scenarios.largeProduct());
    workElsewhere();

    session.beginGesture();
    session.apply(new Edit.SetCell("X", 0, 0, 1));
    workElsewhere(elsewhere.remove());
    Runnable run = elsewhere.remove();
    session.apply(new Edit.SetCell("X", 0, 0, 2));
    workElsewhere(elsewhere.remove());
    workElsewhere(run);
    assertThat(x()).isEqualTo(1);

    workElsewhere();
    session.endGesture();
    assertThat(x()).isEqualTo(2);
    session.undo();
    workElsewhere();
    assertThat(session.document().scenario()).isEqualTo(Scenarios.largeProduct());
  }

  private double x() {
    return session.shown().trace().value(session.shown().graph().node("X")).get(0, 0);
  }

  @Test
  void of_several_edits_that_wait_only_the_last_is_run() {
    session.show(Scenarios.largeProduct());
    workElsewhere();
    List<Shown> published = new ArrayList<>();
    session.shownProperty().addListener((_, _, shown) -> published.add(shown));

    for (int k = 1; k <= 5; k++) {
      session.apply(new Edit.SetCell("X", 0, 0, k));
    }
    workElsewhere();

    assertThat(published).hasSize(1);
    assertThat(session.shown().trace().value(session.shown().graph().node("X")).get(0, 0))
        .isEqualTo(5);
  }

  @Test
  void a_document_that_is_edited_on_its_way_still_begins_at_the_start_with_nothing_selected() {
    session.playhead().last();
    session.selectNode("W");

    session.show(Scenarios.largeProduct());
    session.apply(new Edit.SetCell("X", 0, 0, 7));
    workElsewhere();

    assertThat(session.document().scenario().title()).isEqualTo("A large product");
    assertThat(session.document().undoes()).isPresent();
    assertThat(session.shown().gaze().position()).isZero();
    assertThat(session.shown().selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void what_is_given_up_is_never_shown() {
    session.show(Scenarios.largeProduct());
    workElsewhere();
    Shown before = session.shown();

    session.apply(new Edit.SetCell("X", 0, 0, 7));
    session.cancel();
    workElsewhere();

    assertThat(session.shown()).isEqualTo(before);
    assertThat(session.workingProperty().get()).isFalse();
    assertThat(session.document().undoes()).isEmpty();
  }

  @Test
  void why_a_cell_of_a_large_graph_is_what_it_is_is_found_elsewhere() {
    CellName cell = new CellName("S", Quantity.VALUE, 0, 0);
    session.show(Scenarios.largeProduct());
    workElsewhere();
    session.playhead().last();

    session.selectCell(cell);
    assertThat(session.shown().asked()).isEmpty();
    workElsewhere();

    assertThat(session.shown().asked())
        .hasValueSatisfying(asked -> {
          assertThat(asked.explanation().cell()).isEqualTo(cell);
          assertThat(asked.isThere()).isTrue();
        });
  }

  @Test
  void why_a_cell_inside_an_operation_of_a_large_graph_is_what_it_is_is_found_elsewhere() {
    session.show(normalised());
    workElsewhere();
    InnerCell cell = new InnerCell("N", "C", Quantity.VALUE, 0, 0, 0);
    Trace trace = session.shown().trace();
    assertThatThrownBy(() -> new Explainer(trace).explain(cell))
        .isInstanceOf(IllegalStateException.class);
    List<Contribution> told = new ArrayList<>();

    session.errands().explain(cell, told::add);
    assertThat(told).isEmpty();
    workElsewhere();

    assertThat(told).singleElement().extracting(Contribution::from).isEqualTo("N");
  }

  @Test
  void a_mistake_by_chance_in_a_large_graph_is_found_elsewhere() {
    List<Node> nodes = new ArrayList<>(Scenarios.largeProduct().nodes());
    nodes.add(new OperationNode("A", "sigmoid", Map.of("X", "S")));
    nodes.add(new OperationNode("J", "sum", Map.of("X", "A")));
    session.show(
        Scenarios.largeProduct().withNodes(nodes).withOutput(Optional.of("J"), Optional.empty()));
    workElsewhere();
    List<Optional<Mistake>> told = new ArrayList<>();

    session.errands().anyMistake(told::add);
    assertThat(told).isEmpty();
    workElsewhere();

    assertThat(told).singleElement().satisfies(mistake -> assertThat(mistake).isPresent());
  }

  @Test
  void what_is_found_of_a_run_that_is_no_longer_shown_is_not_told() {
    session.show(normalised());
    workElsewhere();
    List<Contribution> told = new ArrayList<>();

    session.errands().explain(new InnerCell("N", "C", Quantity.VALUE, 0, 0, 0), told::add);
    session.show(Scenarios.line());
    workElsewhere();

    assertThat(told).isEmpty();
  }

  /// A large product, each of whose rows is normalised.
  private static Scenario normalised() {
    Scenario product = Scenarios.largeProduct();
    List<Node> nodes = new ArrayList<>(product.nodes());
    nodes.set(3, new OperationNode("N", "layer-norm", Map.of("X", "S")));
    nodes.add(new OperationNode("L", "sum", Map.of("X", "N")));
    return product.withNodes(nodes);
  }

  @Test
  void a_question_that_is_asked_again_is_answered() {
    CellName cell = new CellName("S", Quantity.VALUE, 0, 0);
    session.show(Scenarios.largeProduct());
    workElsewhere();

    session.selectCell(cell);
    session.selectNothing();
    workElsewhere();
    session.selectCell(cell);
    workElsewhere();

    assertThat(session.shown().asked()).isPresent();
  }

  @Test
  void the_thread_of_the_window_neither_assembles_nor_runs_nor_explains_what_is_large() {
    session.show(Scenarios.largeProduct());
    workElsewhere();
    Trace trace = session.shown().trace();
    CellName cell = new CellName("S", Quantity.VALUE, 0, 0);

    for (ThrowingCallable work :
        List.<ThrowingCallable>of(
            () -> Assembler.assemble(chain(5000).graphSource()),
            () -> Trace.of(trace.graph()),
            () -> new Explainer(trace).explain(cell))) {
      assertThatThrownBy(work).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void an_edit_is_tried_where_that_takes_no_longer_than_a_frame() {
    assertThat(session.tried(new Edit.SetFormula("S", "X @ W"))).isPresent();

    session.show(chain(5000));
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
