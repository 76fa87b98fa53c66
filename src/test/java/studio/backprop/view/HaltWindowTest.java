package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.language.Language;
import studio.backprop.scenario.Scenario;

/// A person freezes a parameter, and stops a gradient at a wire.
@InWindow
class HaltWindowTest {
  private WindowDriver driver;

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @BeforeEach
  void shown(WindowRobot robot) {
    driver.showAtEnd(robot, "sigmoid-softmax-network");
  }

  private List<MenuItem> items(String node) {
    return new HaltItems(driver.session, Language.ENGLISH.texts("window")).of(Optional.of(node));
  }

  @Test
  void a_frozen_parameter_is_marked_on_its_card_and_said_throughout(WindowRobot robot) {
    Scenario before = driver.session.document().scenario();
    CheckMenuItem freeze = (CheckMenuItem) items("W1").getFirst();
    robot.interact(freeze::fire);
    driver.awaitGraph();

    assertThat(robot.all(".badge")).hasSize(1);
    assertThat(robot.one("#card-W1").getAccessibleText()).endsWith("training leaves it what it is");
    assertThat(robot.one(".state.halted").isVisible()).isTrue();
    assertThat(driver.session.document().scenario()).isEqualTo(before);
    assertThat(driver.session.document().isDirty()).isFalse();

    robot.clickOn(robot.one(".halted-release"));
    driver.awaitGraph();
    assertThat(robot.all(".badge")).isEmpty();
    assertThat(robot.one(".state.halted").isVisible()).isFalse();
  }

  @Test
  void a_gradient_that_is_stopped_at_a_wire_leaves_all_behind_it_still(WindowRobot robot) {
    Menu wires = (Menu) items("A").getFirst();
    assertThat(wires.getItems())
        .extracting(MenuItem::getText)
        .containsExactly("Z → A.X", "A → θ.X");
    robot.interact(() -> wires.getItems().get(1).fire());
    driver.awaitGraph();

    assertThat(robot.all(".badge")).hasSize(2);
    assertThat(robot.one("#card-b1").getAccessibleText()).contains("is stopped");
    assertThat(driver.said("∂J/∂W⁽¹⁾[0,0]")).contains(" 0");
    assertThat(((CheckMenuItem) ((Menu) items("A").getFirst()).getItems().get(1)).isSelected())
        .isTrue();
  }

  @Test
  void the_check_takes_what_goes_along_a_stopped_wire_for_a_constant_and_says_so(
      WindowRobot robot) {
    Menu wires = (Menu) items("A").getFirst();
    robot.interact(() -> wires.getItems().get(1).fire());
    driver.awaitGraph();

    robot.push(KeyCode.F4);
    Pulses.until(() -> !verdict(robot).isEmpty());

    assertThat(verdict(robot))
        .startsWith("Every gradient agrees")
        .endsWith("holds what goes along the wire, too.");
  }

  private static String verdict(WindowRobot robot) {
    return robot.one(".check-verdict", Label.class).getText();
  }

  @Test
  void data_cannot_be_frozen() {
    assertThat(items("X")).extracting(MenuItem::getId).containsExactly("halt-wire");
  }
}
