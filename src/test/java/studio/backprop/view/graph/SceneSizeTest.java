package studio.backprop.view.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Quantity;
import studio.backprop.graph.Unfinished;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.OptionValue;
import studio.backprop.playback.Timeline;
import studio.backprop.samples.Leaves;
import studio.backprop.session.document.Groups;
import studio.backprop.shape.Dims;
import studio.backprop.trace.Trace;
import studio.backprop.view.Pulses;
import studio.backprop.view.SceneNodes;
import studio.backprop.view.WindowRobot;
import studio.backprop.view.layout.Area;
import studio.backprop.writing.style.Style;

/// A graph may be of any size: what the scene has to draw of it is bounded.
class SceneSizeTest extends GraphInWindow {
  /// As many nodes as the picture of any graph has at most.
  private static final int MOST = 15_000;

  private void show(WindowRobot robot, Trace run) {
    show(robot, run, 0);
    Pulses.pass(2);
  }

  private void seen(WindowRobot robot, double position) {
    at(robot, position);
    Pulses.pass(2);
  }

  private int nodes() {
    return SceneNodes.under(view);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000, 5_000})
  void a_graph_of_any_size_has_a_bounded_scene(int size, WindowRobot robot) {
    show(robot, Samples.many(size));
    seen(robot, 1);
    assertThat(nodes()).isBetween(100, MOST);

    seen(robot, 2 * (size - 1));
    assertThat(nodes()).isBetween(100, MOST);

    robot.interact(view::fit);
    Pulses.pass(2);
    assertThat(nodes()).isBetween(5, MOST);

    robot.interact(() -> IntStream.range(0, 12).forEach(_ -> view.zoomIn()));
    Pulses.pass(2);
    assertThat(nodes()).isLessThan(MOST);
  }

  @Test
  void a_large_graph_that_cannot_run_has_a_bounded_scene(WindowRobot robot) {
    Assembly half = Samples.halfBuilt(5_000);
    trace = Trace.of(half.graph());
    Map<Unfinished, String> unfinished = new LinkedHashMap<>();
    half.unfinished().forEach(node -> unfinished.put(node, "It waits for what comes before it."));
    assertThat(unfinished).hasSizeGreaterThan(4_000);
    robot.interact(() ->
        view.show(
            new GraphMoment(
                trace, new Timeline(trace.graph()), unfinished, Style.USUAL, Groups.NONE),
            () -> {}));
    Pulses.until(view.readyProperty()::get);
    Pulses.pass(2);
    assertThat(view.lookupAll(".draft")).isNotEmpty();
    assertThat(nodes()).isLessThan(2_000);

    robot.interact(view::fit);
    Pulses.pass(2);
    assertThat(view.lookupAll(".spots")).isNotEmpty();
    assertThat(nodes()).isLessThan(500);
  }

  @Test
  void a_large_graph_seen_from_far_away_is_spots_until_one_comes_closer(WindowRobot robot) {
    show(robot, Samples.many(5_000));
    assertThat(view.lookupAll(".spots")).isEmpty();

    robot.interact(view::fit);
    Pulses.pass(2);
    assertThat(view.lookupAll(".spots")).isNotEmpty();
    assertThat(view.picture().cards().all()).hasSizeLessThan(2);
  }

  @Test
  void a_spot_is_selected_by_a_click_like_a_card(WindowRobot robot) {
    show(robot, Samples.many(1_000));
    robot.interact(view::fit);
    Pulses.pass(2);
    Area place = view.picture().cards().place("X500").orElseThrow();

    robot.clickOn(
        view.picture()
            .localToScreen(place.x() + place.width() / 2, place.y() + place.height() / 2));

    // A mouse points at whole pixels, of which each has several spots.
    String selected = view.selectedNodeProperty().get();
    double pixel = 1 / view.zoomProperty().get();
    assertThat(view.picture().cards().place(selected).orElseThrow().overlaps(place.grown(pixel)))
        .isTrue();
    assertThat(view.picture().cards().card(selected).orElseThrow().isFocused()).isTrue();
  }

  @Test
  void many_cells_at_once_are_pictures(WindowRobot robot) {
    List<Node> nodes = new ArrayList<>();
    Matrix full = Matrix.filled(12, 10, 0.5);
    nodes.add(Leaves.input("X0", "n", "d", full));
    for (int k = 1; k < 99; k++) {
      nodes.add(new OperationNode("X" + k, "tanh", Map.of("X", "X" + (k - 1))));
    }
    nodes.add(new OperationNode("L", "sum", Map.of("X", "X98")));
    show(robot, Samples.run(new Dims(Map.of("n", 12, "d", 10)), nodes));
    robot.interact(view::fit);
    seen(robot, 150);

    assertThat(view.picture().cards().all()).hasSize(100);
    assertThat(nodes()).isLessThan(MOST);
  }

  @Test
  void an_operation_of_three_thousand_operands_has_a_bounded_scene(WindowRobot robot) {
    List<Node> nodes = new ArrayList<>();
    Map<String, String> inputs = new LinkedHashMap<>();
    for (int k = 1; k <= 3_000; k++) {
      nodes.add(Leaves.parameter("W" + k, "1", "1", Matrix.scalar(k % 8)));
      inputs.put("X" + k, "W" + k);
    }
    nodes.add(new OperationNode("L", "l2-penalty", inputs, Map.of("lambda", OptionValue.of(0.5))));
    show(robot, Samples.run(new Dims(Map.of()), nodes));
    seen(robot, 0.4);
    assertThat(nodes()).isLessThan(MOST);

    robot.interact(() -> view.selectedCellProperty().set(new CellName("L", Quantity.VALUE, 0, 0)));
    seen(robot, 1.4);
    assertThat(nodes()).isLessThan(MOST);
  }

  @Test
  void a_matrix_of_a_million_numbers_has_a_bounded_scene(WindowRobot robot) {
    show(
        robot,
        Samples.run(
            new Dims(Map.of("n", 1_000)),
            List.of(
                Leaves.input("X", "n", "n", Matrix.filled(1_000, 1_000, 1)),
                new OperationNode("L", "sum", Map.of("X", "X")))));
    assertThat(nodes()).isLessThan(500);

    robot.interact(() -> IntStream.range(0, 20).forEach(_ -> view.zoomIn()));
    Pulses.pass(2);
    assertThat(nodes()).isLessThan(MOST);
  }

  @Test
  void the_keyboard_goes_on_to_cards_that_were_not_there(WindowRobot robot) {
    show(robot, Samples.many(1_000));
    robot.interact(() -> view.picture().cards().card("X0").orElseThrow().requestFocus());
    for (int k = 0; k < 40; k++) {
      robot.push(KeyCode.RIGHT);
    }

    String reached = view.selectedNodeProperty().get();
    assertThat(reached).isNotEqualTo("X0");
    Area place = view.picture().cards().place(reached).orElseThrow();
    assertThat(place.overlaps(view.picture().sight())).isTrue();
    assertThat(view.picture().cards().card(reached).orElseThrow().isFocused()).isTrue();
    assertThat(view.picture().cards().card("X0")).isEmpty();
  }

  @Test
  void a_card_that_is_selected_is_there_wherever_it_is(WindowRobot robot) {
    show(robot, Samples.many(1_000));
    assertThat(view.picture().cards().card("L")).isEmpty();

    robot.interact(() -> view.selectedNodeProperty().set("L"));
    assertThat(view.picture().cards().card("L")).isPresent();

    robot.interact(() -> view.selectedNodeProperty().set("X0"));
    robot.interact(view::zoomIn);
    assertThat(view.picture().cards().card("L")).isEmpty();
  }
}
