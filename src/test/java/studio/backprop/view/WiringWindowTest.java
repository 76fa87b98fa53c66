package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.view.search.Choice;

/// Wires are laid and taken away by hand.
class WiringWindowTest extends WholeWindow {
  @BeforeEach
  void shown(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Scenarios.halfWired()));
    driver.awaitGraph();
  }

  @Test
  void a_key_offers_the_ports_that_wait_and_what_fits_them(WindowRobot robot) {
    Scenario before = scenario();
    focus(robot, "S");

    robot.push(KeyCode.W);
    assertThat(listed(robot, "wires")).startsWith("S.W ← …");
    robot.push(KeyCode.ENTER);
    assertThat(listed(robot, "wires-into")).startsWith("W");
    assertThat(robot.one("#wires-into-about", Label.class).getText())
        .isEqualTo("W fits W of S, which becomes n×c = 4×2.");
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(inputs("S")).isEqualTo(Map.of("X", "X", "W", "W"));
    assertThat(robot.one("#card-S").isFocused()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void the_card_with_the_ring_of_the_keyboard_is_wired_not_the_one_selected_before(
      WindowRobot robot) {
    focus(robot, "X");
    robot.push(KeyCode.TAB);
    String ringed = driver.window.graph().graph().ringed().orElseThrow();
    assertThat(driver.session.shown().selection().node()).contains("X");

    robot.push(KeyCode.W);

    assertThat(robot.one(".sheet-title", Label.class).getText()).isEqualTo("Wire " + ringed);
    assertThat(ringed).isNotEqualTo("X");
  }

  @Test
  void what_would_make_a_problem_stands_last_under_a_heading(WindowRobot robot) {
    focus(robot, "S");
    robot.push(KeyCode.W).push(KeyCode.ENTER);

    assertThat(listed(robot, "wires-into"))
        .containsExactly("W", "New parameter", "New input", "X", "b", "Y", "L", "S");
    assertThat(robot.all(".cell-heading"))
        .extracting(heading -> ((Label) heading).getText())
        .containsExactly("This would make a problem");
  }

  @Test
  void where_there_is_no_port_it_says_so_and_what_to_do(WindowRobot robot) {
    Scenario half = Scenarios.halfWired();
    robot.interact(() -> driver.session.show(half.withNodes(half.nodes().subList(0, 1))));
    driver.awaitGraph();
    focus(robot, "X");

    robot.push(KeyCode.W);

    assertThat(robot.one("#wires-list", ListView.class).getPlaceholder())
        .isInstanceOfSatisfying(
            Label.class,
            none ->
                assertThat(none.getText())
                    .isEqualTo("No node has a port that could take in X. Add one first (Insert)."));
  }

  @Test
  void what_does_not_fit_says_why_before_it_is_wired(WindowRobot robot) {
    focus(robot, "S");

    robot.push(KeyCode.W).push(KeyCode.ENTER).write("Y");

    assertThat(robot.one("#wires-into-about", Label.class).getText())
        .startsWith("Y does not fit W of S. linear: W must be d×c");
  }

  @Test
  void a_leaf_goes_to_a_port_of_another_node(WindowRobot robot) {
    focus(robot, "Y");

    robot.push(KeyCode.W).write("L Y").push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(inputs("L")).isEqualTo(Map.of("X", "S", "Y", "Y"));
    assertThat(robot.one("#card-L").isFocused()).isTrue();
  }

  @Test
  void a_key_takes_a_wire_away(WindowRobot robot) {
    Scenario before = scenario();
    focus(robot, "S");

    robot.push(KeyCode.SHIFT, KeyCode.W).push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(inputs("S")).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void a_card_under_the_mouse_shows_its_ports_and_says_what_they_take(WindowRobot robot) {
    assertThat(robot.all(".port")).isEmpty();

    robot.moveTo(middle("#card-S"));
    assertThat(robot.all(".port", Label.class))
        .extracting(Label::getText)
        .containsExactly("X", "W", "b");
    robot.moveTo(middle("#port-S-W"));
    assertThat(robot.one("#port-said", Label.class).getText())
        .isEqualTo("W of S takes d×c. Nothing is wired there yet.");

    robot.moveTo(middle("#card-X"));
    assertThat(robot.all(".port")).isEmpty();
    assertThat(robot.all(".outlet")).extracting(Node::getId).containsExactly("outlet-X");
  }

  @Test
  void a_wire_is_pulled_from_a_card_to_a_port(WindowRobot robot) {
    Scenario before = scenario();

    pull(robot, "W", "#port-S-W");
    assertThat(states(robot, "#port-S-W")).contains("fits", "target");
    assertThat(said(robot)).isEqualTo("W fits W of S, which becomes n×c = 4×2.");
    robot.release();
    driver.awaitGraph();

    assertThat(inputs("S")).isEqualTo(Map.of("X", "X", "W", "W"));
    assertThat(robot.one("#card-S").isFocused()).isTrue();
    assertThat(robot.all(".card.draft")).hasSize(1);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void let_go_over_a_card_it_goes_to_the_first_free_port_that_fits(WindowRobot robot) {
    pull(robot, "Y", "#card-L");
    robot.release();
    driver.awaitGraph();

    assertThat(inputs("L")).isEqualTo(Map.of("X", "S", "Y", "Y"));
  }

  @Test
  void a_port_that_does_not_fit_says_why_and_can_be_wired_all_the_same(WindowRobot robot) {
    pull(robot, "Y", "#port-S-W");
    assertThat(states(robot, "#port-S-W")).contains("clashes").doesNotContain("fits");
    assertThat(said(robot)).startsWith("Y does not fit W of S. linear: W must be d×c");

    robot.release();
    driver.awaitGraph();
    assertThat(inputs("S")).containsEntry("W", "Y");
    assertThat(robot.all(".way-out", Button.class)).isNotEmpty();
  }

  @Test
  void a_wire_that_would_close_a_circle_is_not_laid_and_that_is_said(WindowRobot robot) {
    Scenario before = scenario();

    pull(robot, "L", "#port-S-W");
    assertThat(states(robot, "#port-S-W")).contains("impossible");
    robot.release();

    assertThat(scenario()).isEqualTo(before);
    assertThat(said(robot)).startsWith("L cannot go to W of S").contains("in a circle");
    assertThat(robot.one("#pull-said").isVisible()).isTrue();
  }

  @Test
  void escape_lets_a_wire_be_that_is_pulled(WindowRobot robot) {
    Scenario before = scenario();

    pull(robot, "W", "#port-S-W");
    robot.push(KeyCode.ESCAPE);
    robot.release();

    assertThat(scenario()).isEqualTo(before);
    assertThat(robot.all(".port")).isEmpty();
  }

  @Test
  void the_end_of_a_wire_is_dragged_away_to_the_ground(WindowRobot robot) {
    Scenario before = scenario();

    grip(robot, "S", "X");
    robot.moveTo(ground());
    assertThat(said(robot)).isEqualTo("Let go here to take X → S.X away.");
    robot.release();
    driver.awaitGraph();

    assertThat(inputs("S")).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void the_end_of_a_wire_is_dragged_to_another_port(WindowRobot robot) {
    Scenario before = scenario();

    grip(robot, "L", "X");
    robot.moveTo(middle("#port-L-Y"));
    robot.release();
    driver.awaitGraph();

    assertThat(inputs("L")).isEqualTo(Map.of("Y", "S"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void a_wire_is_selected_by_a_click_and_taken_away_by_delete(WindowRobot robot) {
    Node wire = robot.one(".wire.draft");
    Bounds line = Pulses.on(() -> wire.localToScreen(wire.getBoundsInLocal()));

    robot.clickOn(new Point2D(line.getCenterX(), line.getCenterY()));
    assertThat(robot.one("#wire-said", Label.class).getText()).endsWith("Delete takes it away.");
    robot.push(KeyCode.DELETE);
    driver.awaitGraph();

    assertThat(inputs("S").size() + inputs("L").size()).isEqualTo(1);
    assertThat(robot.one("#wire-said").isVisible()).isFalse();
  }

  @Test
  void a_click_on_an_empty_port_offers_what_fits(WindowRobot robot) {
    robot.moveTo(middle("#card-S"));
    robot.clickOn("#port-S-W");

    assertThat(listed(robot, "wires-into")).startsWith("W");
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(inputs("S")).containsEntry("W", "W");
  }

  @Test
  void a_port_is_given_a_new_leaf_that_fits_as_one_thing_to_undo(WindowRobot robot) {
    Scenario before = scenario();
    focus(robot, "L");

    robot.push(KeyCode.W).push(KeyCode.ENTER).write("new input").push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(inputs("L")).isEqualTo(Map.of("X", "S", "Y", "Y2"));
    assertThat(scenario().nodes().getLast()).isInstanceOf(LeafNode.class);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void a_click_where_a_value_comes_out_offers_where_it_fits(WindowRobot robot) {
    robot.moveTo(middle("#card-Y"));
    robot.clickOn("#outlet-Y");

    assertThat(listed(robot, "wires")).contains("Y → L.Y");
  }

  /// Takes hold of where a value comes out and goes to a place.
  private void pull(WindowRobot robot, String node, String to) {
    robot.moveTo(middle("#card-" + node));
    robot.press(middle("#outlet-" + node));
    robot.moveTo(ground());
    robot.moveTo(middle(to));
  }

  /// Takes hold of the end of a wire.
  private void grip(WindowRobot robot, String node, String port) {
    robot.moveTo(middle("#card-" + node));
    robot.press(middle("#port-" + node + "-" + port));
  }

  private static String said(WindowRobot robot) {
    return robot.one("#pull-said", Label.class).getText();
  }

  private static List<String> states(WindowRobot robot, String node) {
    return robot.one(node).getPseudoClassStates().stream().map(Object::toString).toList();
  }

  private Point2D middle(String query) {
    return Pulses.on(() -> {
      Node node = driver.window.scene().getRoot().lookup(query);
      Bounds place = node.localToScreen(node.getBoundsInLocal());
      return new Point2D(place.getCenterX(), place.getCenterY());
    });
  }

  /// A place where no card is.
  private Point2D ground() {
    return Pulses.on(() -> {
      Node graph = driver.window.graph().graph();
      return graph.localToScreen(new Point2D(20, 20));
    });
  }

  private void focus(WindowRobot robot, String id) {
    robot.interact(() -> {
      driver.session.selectNode(id);
      driver.window.graph().takeKeyboard();
    });
  }

  private static List<String> listed(WindowRobot robot, String list) {
    ListView<?> choices = robot.one("#" + list + "-list", ListView.class);
    return choices.getItems().stream().map(choice -> ((Choice) choice).name()).toList();
  }

  private Map<String, String> inputs(String id) {
    return scenario().nodes().stream()
        .filter(node -> node.id().equals(id))
        .map(node -> ((OperationNode) node).inputs())
        .findFirst()
        .orElseThrow();
  }

  private Scenario scenario() {
    return driver.session.document().scenario();
  }
}
