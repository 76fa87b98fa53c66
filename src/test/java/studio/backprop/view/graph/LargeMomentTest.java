package studio.backprop.view.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.FrameThread;
import studio.backprop.matrix.Matrix;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.trace.Trace;
import studio.backprop.view.InWindow;
import studio.backprop.view.WindowRobot;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.GraphLayout;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.writing.style.Style;

/// What takes longer than a frame to plan is planned elsewhere, and shown whole.
@InWindow
@Isolated("it names the thread that draws, of which a program has one")
class LargeMomentTest {
  private static final Trace LARGE = Samples.many(5_001);
  private static final Trace SMALL = Samples.twoLayers();

  private final Queue<Runnable> elsewhere = new ConcurrentLinkedQueue<>();
  private final List<Trace> told = new ArrayList<>();
  private GraphView view;

  @InWindow.Start
  void open(Stage stage) {
    FrameThread.isThisOne();
    view = new GraphView(new GraphLayout(elsewhere::add));
    GraphInWindow.stand(view, stage);
  }

  @BeforeEach
  void show_what_is_small(WindowRobot robot) {
    show(robot, SMALL);
    work(robot);
    assertThat(view.readyProperty().get()).isTrue();
  }

  @AfterEach
  void draw_no_more() {
    FrameThread.isNone();
  }

  private void show(WindowRobot robot, Trace trace) {
    robot.interact(() -> view.show(Samples.moment(trace), () -> told.add(trace)));
  }

  private static Trace trace(Scenario scenario) {
    return Trace.of(Assembler.whole(scenario.graphSource()));
  }

  /// Does what was left to be done elsewhere, and what comes of it in the window.
  private void work(WindowRobot robot) {
    while (!elsewhere.isEmpty()) {
      elsewhere.remove().run();
      robot.interact(() -> {});
    }
  }

  private List<NodeCard> cards() {
    return view.picture().cards().all();
  }

  @Test
  void the_thread_of_the_window_plans_nothing_that_is_large(WindowRobot robot) {
    robot.interact(() ->
        assertThatThrownBy(() -> Plan.of(LARGE, List.of(), Style.USUAL))
            .isInstanceOf(IllegalStateException.class));
  }

  @Test
  void until_a_large_graph_has_its_wires_and_places_the_one_before_stays_whole(WindowRobot robot) {
    List<NodeCard> before = cards();
    LayoutResult places = view.picture().arrangement().orElseThrow();
    int wires = view.lookupAll(".wire").size();

    show(robot, LARGE);
    while (!elsewhere.isEmpty()) {
      assertThat(cards()).isEqualTo(before);
      assertThat(view.picture().arrangement()).containsSame(places);
      assertThat(view.lookupAll(".wire")).hasSize(wires);
      assertThat(view.readyProperty().get()).isFalse();
      assertThat(told).containsExactly(SMALL);
      elsewhere.remove().run();
      robot.interact(() -> {});
    }

    assertThat(view.picture().arrangement().orElseThrow().boxes()).hasSize(5_001);
    assertThat(cards()).isNotEmpty().doesNotContainAnyElementsOf(before);
    assertThat(view.readyProperty().get()).isTrue();
    assertThat(told).containsExactly(SMALL, LARGE);
  }

  @Test
  void of_large_graphs_one_after_another_only_the_last_is_shown(WindowRobot robot) {
    Trace last = Samples.many(5_002);

    show(robot, LARGE);
    show(robot, last);
    work(robot);

    assertThat(told).containsExactly(SMALL, last);
    assertThat(view.picture().arrangement().orElseThrow().boxes()).hasSize(5_002);
  }

  @Test
  void what_is_small_is_shown_at_once_and_what_was_awaited_never(WindowRobot robot) {
    Trace numbers = Samples.twoLayers(Matrix.filled(3, 3, 2));

    show(robot, LARGE);
    show(robot, numbers);

    assertThat(told).containsExactly(SMALL, numbers);
    work(robot);
    assertThat(told).containsExactly(SMALL, numbers);
    assertThat(view.picture().arrangement().orElseThrow().boxes()).hasSize(9);
    assertThat(view.readyProperty().get()).isTrue();
  }

  @Test
  void what_is_painted_of_large_matrices_is_found_out_elsewhere(WindowRobot robot) {
    Trace heavy = trace(Scenarios.product(1_100));
    Trace numbers = trace(Scenarios.product(1_100));
    show(robot, heavy);
    work(robot);

    show(robot, numbers);
    assertThat(told).doesNotContain(numbers);
    work(robot);

    assertThat(told).endsWith(numbers);
    assertThat(view.picture().arrangement().orElseThrow().boxes()).hasSize(4);
  }

  @Test
  void other_numbers_of_a_large_graph_are_planned_elsewhere_and_laid_out_no_more(
      WindowRobot robot) {
    show(robot, LARGE);
    work(robot);
    List<NodeCard> before = cards();
    Trace numbers = Samples.many(5_001);

    show(robot, numbers);
    assertThat(told).doesNotContain(numbers);
    assertThat(elsewhere).hasSize(1);
    work(robot);

    assertThat(told).endsWith(numbers);
    assertThat(cards()).isEqualTo(before);
  }
}
