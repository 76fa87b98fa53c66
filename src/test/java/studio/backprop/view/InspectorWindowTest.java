package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.backprop.scenario.Library;
import studio.backprop.view.formula.FormulaView;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class InspectorWindowTest {
  private WindowDriver driver;

  @Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @BeforeEach
  void awaitGraph() throws TimeoutException {
    driver.awaitGraph();
  }

  private static String numbers(FxRobot robot, String id) {
    return robot.lookup(id + " .text-area").queryAs(TextArea.class).getText();
  }

  private static String heading(FxRobot robot) {
    return robot.lookup(".node-label").queryAs(FormulaView.class).getText();
  }

  @Test
  void follows_the_pass_until_a_node_is_selected(FxRobot robot) {
    robot.interact(() -> driver.session.playhead().moveTo(1));
    assertThat(heading(robot)).isEqualTo("S");

    robot.interact(() -> driver.session.selection().selectNode("W1"));
    robot.interact(() -> driver.session.playhead().moveTo(2));
    assertThat(heading(robot)).isEqualTo("W⁽¹⁾");
    assertThat(driver.text(".node-operation")).isEqualTo("parameter");
    assertThat(driver.text(".node-shape")).isEqualTo("d×h = 3×4");
  }

  @Test
  void shows_numbers_in_full_once_they_are_there(FxRobot robot) {
    robot.interact(() -> driver.session.selection().selectNode("S"));
    assertThat(numbers(robot, "#value")).contains("not computed yet");
    assertThat(numbers(robot, "#gradient")).contains("nothing has come back yet");

    robot.interact(() -> driver.session.playhead().last());
    assertThat(numbers(robot, "#value")).contains("0.30000000000000004");
    assertThat(numbers(robot, "#gradient").lines()).hasSize(3);
  }

  @Test
  void a_click_on_a_card_selects_it(FxRobot robot) {
    robot.clickOn("#card-L");

    assertThat(heading(robot)).isEqualTo("L");
    assertThat(driver.session.selection().nodeProperty().get()).contains("L");
  }

  @Test
  void every_bundled_scenario_can_be_inspected(FxRobot robot) {
    for (var entry : Library.entries()) {
      robot.interact(() -> {
        driver.session.document().show(entry.scenario());
        driver.session.playhead().last();
        entry.scenario().nodes().forEach(node -> driver.session.selection().selectNode(node.id()));
      });
      assertThat(robot.lookup(".inspector .formula").queryAll()).isNotEmpty();
    }
  }
}
