package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.shape.WrittenSize;

/// A graph is built with the palette and the keys.
class BuildingWindowTest extends WholeWindow {
  @BeforeEach
  void shown() {
    driver.awaitGraph();
  }

  @Test
  void an_operation_is_found_by_typing_and_wired_to_what_was_selected(WindowRobot robot) {
    Scenario before = scenario();
    robot.interact(() -> driver.session.selectNode("S"));

    robot.push(KeyCode.INSERT);
    robot.write("soft").push(KeyCode.ENTER);
    driver.awaitGraph();

    OperationNode added = (OperationNode) scenario().nodes().getLast();
    assertThat(added.op()).isEqualTo("softmax");
    assertThat(added.inputs()).containsEntry("X", "S");
    assertThat(driver.session.shown().selection().node()).contains(added.id());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void operations_stand_by_family_until_something_is_looked_for(WindowRobot robot) {
    robot.push(KeyCode.INSERT);
    assertThat(robot.all(".cell-heading"))
        .extracting(heading -> ((Label) heading).getText())
        .startsWith("Products", "Arithmetic");

    robot.write("soft");
    assertThat(robot.all(".cell-heading")).isEmpty();
  }

  @Test
  void an_operation_is_made_another_of_the_same_ports(WindowRobot robot) {
    Scenario before = scenario();
    robot.interact(() -> driver.session.selectNode("L"));

    robot.push(KeyCode.CONTROL, KeyCode.R);
    assertThat(listed(robot)).contains("cross-entropy").doesNotContain("mse", "linear");
    robot.write("linear").push(KeyCode.ENTER);
    assertThat(scenario()).isEqualTo(before);
    robot.push(KeyCode.CONTROL, KeyCode.A).write("cross-entropy").push(KeyCode.ENTER);
    driver.awaitGraph();
    OperationNode loss = (OperationNode) scenario().nodes().getLast();
    assertThat(loss.op()).isEqualTo("cross-entropy");
    assertThat(loss.inputs()).isEqualTo(Map.of("P", "Yhat", "Y", "Y"));

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  private static List<String> listed(WindowRobot robot) {
    ListView<?> list = robot.one("#exchange-list", ListView.class);
    return list.getItems().stream().map(String.class::cast).toList();
  }

  @Test
  void a_node_goes_to_the_first_port_that_it_fits(WindowRobot robot) {
    robot.interact(() -> driver.session.selectNode("b1"));

    robot.push(KeyCode.INSERT);
    robot.write("linear").push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(((OperationNode) scenario().nodes().getLast()).inputs())
        .containsExactly(Map.entry("X", "b1"));
    assertThat(driver.session.shown().unfinished()).isPresent();
  }

  @Test
  void a_selected_node_is_duplicated_and_deleted_by_keys(WindowRobot robot) {
    int count = scenario().nodes().size();
    robot.interact(() -> driver.session.selectNode("W1"));
    robot.interact(driver.window.graph()::takeKeyboard);

    robot.push(KeyCode.CONTROL, KeyCode.D);
    driver.awaitGraph();
    assertThat(scenario().nodes()).hasSize(count + 1);

    robot.interact(() -> driver.session.selectNode("W1"));
    robot.push(KeyCode.CONTROL, KeyCode.DELETE);
    driver.awaitGraph();
    assertThat(scenario().nodes()).hasSize(count).noneMatch(node -> node.id().equals("W1"));
  }

  @Test
  void from_nothing_a_graph_is_built_that_runs(WindowRobot robot) {
    robot.interact(() -> driver.window.files().openEmpty("Mine"));
    driver.awaitGraph();
    add(robot, "input");
    add(robot, "linear");
    add(robot, "parameter");
    robot.interact(() ->
        driver.session.apply(new Edit.SetShape("W", WrittenSize.of("d"), WrittenSize.of("1"))));
    robot.interact(() -> driver.session.apply(new Edit.Connect("S", "W", "W")));
    robot.interact(() -> driver.session.selectNode("S"));
    add(robot, "sigmoid");
    add(robot, "sum");

    robot.interact(() -> driver.session.apply(new Edit.SetOutput("M")));
    driver.awaitGraph();

    assertThat(driver.session.shown().run().assembly().problems()).isEmpty();
    assertThat(driver.session.shown().trace().loss()).isPresent();
    assertThat(driver.session.shown().graph().node("W").shape().sizes()).isEqualTo("3×1");
  }

  @Test
  void what_is_dragged_out_of_the_palette_lies_where_it_is_dropped(WindowRobot robot) {
    Scenario before = scenario();
    Set<String> cards = ids(before);
    robot.push(KeyCode.INSERT);
    robot.write("tanh");
    Point2D from = Pulses.on(() -> middle(robot.one("#palette-list .named-cell")));
    Point2D to = Pulses.on(() -> corner(driver.window.graph()).add(60, 180));

    robot.press(from);
    robot.moveTo(from.add(60, 0));
    assertThat(robot.one(".carried", Label.class).getText()).isEqualTo("tanh");
    robot.moveTo(to);
    robot.release();
    driver.awaitGraph();

    assertThat(robot.one(".overlay").isVisible()).isFalse();
    String id = ids(scenario()).stream().filter(one -> !cards.contains(one)).findFirst().get();
    assertThat(Pulses.on(() -> corner(robot.one("#card-" + id))).distance(to)).isLessThan(1.5);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void what_is_dropped_beside_the_graph_is_not_added(WindowRobot robot) {
    Scenario before = scenario();
    robot.push(KeyCode.INSERT);
    robot.write("tanh");

    Point2D from = Pulses.on(() -> middle(robot.one("#palette-list .named-cell")));
    robot.press(from);
    robot.moveTo(from.add(60, 0));
    robot.moveTo(Pulses.on(() -> middle(robot.one(".transport"))));
    robot.release();

    assertThat(scenario()).isEqualTo(before);
    assertThat(robot.one(".overlay").isVisible()).isTrue();
    assertThat(robot.one(".carried").isVisible()).isFalse();
    robot.push(KeyCode.ESCAPE);
  }

  private static Set<String> ids(Scenario scenario) {
    return scenario.nodes().stream().map(Node::id).collect(Collectors.toSet());
  }

  private static Point2D middle(javafx.scene.Node node) {
    Bounds place = node.localToScreen(node.getLayoutBounds());
    return new Point2D(place.getCenterX(), place.getCenterY());
  }

  private static Point2D corner(javafx.scene.Node node) {
    Bounds place = node.localToScreen(node.getLayoutBounds());
    return new Point2D(place.getMinX(), place.getMinY());
  }

  @Test
  void a_family_is_found_by_its_name(WindowRobot robot) {
    robot.push(KeyCode.INSERT);
    assertThat(offered(robot)).startsWith("[input, parameter, linear, ");

    robot.write("loss");
    assertThat(offered(robot)).contains("mse").doesNotContain("tanh");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("data");
    assertThat(offered(robot)).contains("input").doesNotContain("parameter");
    robot.push(KeyCode.ESCAPE);
  }

  private static String offered(WindowRobot robot) {
    ListView<?> list = robot.one("#palette-list", ListView.class);
    return list.getItems().toString();
  }

  @Test
  void a_card_that_was_moved_goes_back_where_the_layout_has_it(WindowRobot robot) {
    Scenario before = scenario();
    robot.interact(() -> driver.session.apply(new Edit.Move("W1", new Node.Position(60, 50))));
    driver.awaitGraph();
    Scenario moved = scenario();
    double strayed = Pulses.on(() -> robot.one("#card-W1").getLayoutX());

    robot.push(KeyCode.CONTROL, KeyCode.K).write("tidy up").push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(scenario()).isEqualTo(before);
    assertThat(Pulses.on(() -> robot.one("#card-W1").getLayoutX())).isNotEqualTo(strayed);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(moved);
  }

  private void add(WindowRobot robot, String name) {
    robot.push(KeyCode.INSERT);
    robot.write(name).push(KeyCode.ENTER);
    driver.awaitGraph();
  }

  private Scenario scenario() {
    return driver.session.document().scenario();
  }
}
