package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.library.Library;

/// A person takes one step of descent on the timeline, and forgets to clear the gradients.
@InWindow
class TimelineLearningWindowTest {
  private WindowDriver driver;

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @BeforeEach
  void shown(WindowRobot robot) {
    robot.interact(() -> driver.window.files().openCopy(Library.entry("least-squares").scenario()));
    driver.awaitGraph();
    robot.push(KeyCode.F6);
    robot.interact(() -> ((TextField) robot.one("#training-rate")).setText("0.05"));
  }

  @Test
  void a_step_on_the_timeline_moves_the_parameter_on_its_card_and_says_so(WindowRobot robot) {
    robot.clickOn(robot.one("#training-on-timeline"));
    assertThat(driver.text(".step-count")).isEqualTo("step 0 of 8");
    assertThat(robot.one(".pass-track.update").isVisible()).isTrue();

    robot.interact(() -> driver.session.playhead().moveTo(7));
    assertThat(driver.text(".sentence")).startsWith("θ moves against its gradient");
    assertThat(driver.said("θ[1,0]")).contains("1.2");
    assertThat(robot.one(".slip.update").getAccessibleText())
        .isEqualTo("θ: what it was plus −0.05 · ∂J/∂θ");

    robot.clickOn(robot.one(".next-pass"));
    assertThat(driver.text(".step-count")).isEqualTo("step 0 of 8");
    assertThat(driver.said("θ[1,0]")).contains("1.2");
  }

  @Test
  void why_a_parameter_has_moved_is_told_with_its_rate(WindowRobot robot) {
    robot.clickOn(robot.one("#training-on-timeline"));
    robot.interact(() -> {
      driver.session.playhead().last();
      driver.session.selectCell(new CellName("theta", Quantity.VALUE, 1, 0));
    });
    Pulses.settle();

    assertThat(driver.text(".why-sum .why-number")).isEqualTo("(−0.05)");
    assertThat(driver.text(".why-sum .why-factor")).isEqualTo("(−4)");
  }

  @Test
  void another_rate_is_another_step_at_once(WindowRobot robot) {
    robot.clickOn(robot.one("#training-on-timeline"));
    robot.interact(() -> ((TextField) robot.one("#training-rate")).setText("0.1"));
    robot.interact(() -> driver.session.playhead().moveTo(7));

    assertThat(driver.said("θ[1,0]")).contains("1.4");
  }

  @Test
  void whoever_forgets_to_clear_is_told_throughout_and_can_clear_after_all(WindowRobot robot) {
    Node strip = robot.one(".state.held");
    assertThat(strip.isVisible()).isFalse();
    robot.clickOn(robot.one("#training-on-timeline"));
    robot.clickOn(robot.one("#training-clear"));
    robot.push(KeyCode.N);
    driver.awaitGraph();
    assertThat(strip.isVisible()).isTrue();
    assertThat(driver.text(".sentence")).contains("not cleared");

    robot.clickOn(robot.one(".held-clear"));
    assertThat(strip.isVisible()).isFalse();
  }

  @Test
  void where_nothing_is_learned_there_is_nothing_to_switch(WindowRobot robot) {
    assertThat(robot.one(".next-pass").isVisible()).isFalse();
    assertThat(robot.one("#training-clear").isDisabled()).isTrue();
    robot.clickOn(robot.one("#training-on-timeline"));
    robot.interact(() -> driver.window.files().openCopy(Library.entry("identity-gram").scenario()));
    driver.awaitGraph();

    assertThat(((CheckBox) robot.one("#training-on-timeline")).isSelected()).isFalse();
    assertThat(robot.one(".pass-track.update").isVisible()).isFalse();
  }
}
