package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Mistake;
import studio.backprop.scenario.Scenario;

/// Gradients are checked, broken on purpose, and found.
@InWindow
class CheckWindowTest {
  private WindowDriver driver;

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @BeforeEach
  void checking(WindowRobot robot) {
    driver.awaitGraph();
    robot.push(KeyCode.F4);
  }

  @Test
  void what_is_right_agrees_and_its_error_over_the_step_is_drawn(WindowRobot robot) {
    assertThat(verdict(robot)).isEqualTo("Every gradient agrees with the centred difference.");
    assertThat(leaves()).hasSize(6).noneMatch(leaf -> is(leaf, "off"));
    assertThat(((LineChart<?, ?>) robot.one(".error-chart")).getData().getFirst().getData())
        .hasSize(23);

    Slider slider = (Slider) robot.one(".check .slider");
    robot.interact(() -> slider.setValue(-10));
    assertThat(((Label) robot.one(".check-says")).getText()).contains("ε = 1.0e-10");
  }

  @Test
  void a_mistake_is_marked_found_cell_by_cell_and_mended(WindowRobot robot) {
    Scenario before = driver.session.document().scenario();
    robot.interact(() -> driver.session.breakIt(Mistake.parse("S.b:sum-forgotten")));

    assertThat(robot.one(".broken").isVisible()).isTrue();
    assertThat(verdict(robot)).startsWith("1 of 6 gradients are off");
    Node wrong = leaves().stream().filter(leaf -> is(leaf, "off")).findFirst().orElseThrow();
    assertThat(((Button) wrong).getText()).startsWith("b1: ");
    robot.clickOn(wrong);
    assertThat(driver.session.shown().selection().cell().orElseThrow().node()).isEqualTo("b1");
    assertThat(driver.session.document().scenario()).isEqualTo(before);
    assertThat(driver.session.document().isDirty()).isFalse();

    robot.clickOn(robot.one(".mend"));
    assertThat(robot.one(".broken").isVisible()).isFalse();
    assertThat(verdict(robot)).startsWith("Every gradient agrees");
  }

  @Test
  void a_mistake_stays_while_numbers_are_edited_and_while_one_undoes(WindowRobot robot) {
    robot.interact(() -> driver.session.breakIt(Mistake.parse("L.P:sign")));
    driver.type(robot, "W⁽¹⁾[0,0]", "2");
    assertThat(driver.session.shown().graph().mistake()).isPresent();

    robot.interact(driver.session::undo);
    assertThat(driver.session.shown().graph().mistake()).isPresent();

    robot.interact(() -> driver.session.breakIt(Optional.empty()));
    assertThat(driver.session.shown().graph().mistake()).isEmpty();
  }

  private static String verdict(WindowRobot robot) {
    return ((Label) robot.one(".check-verdict")).getText();
  }

  private List<Node> leaves() {
    return List.copyOf(driver.window.scene().getRoot().lookupAll(".check-leaf"));
  }

  private static boolean is(Node node, String state) {
    return node.getPseudoClassStates().stream()
        .anyMatch(one -> one.getPseudoClassName().equals(state));
  }
}
