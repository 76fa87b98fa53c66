package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// The keys and the marks are listed.
@InWindow
class HelpWindowTest {
  private WindowDriver driver;

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @Test
  void every_key_of_the_window_is_listed(WindowRobot robot) {
    driver.awaitGraph();
    robot.push(KeyCode.F1);

    String listed =
        driver.window.scene().getRoot().lookupAll(".chord").stream()
            .map(chord -> ((Label) chord).getText())
            .collect(Collectors.joining(", ", ", ", ", "));
    List<KeyCombination> missing =
        driver.window.scene().getAccelerators().keySet().stream()
            .filter(keys -> !listed.contains(", " + written(keys) + ", "))
            .toList();
    assertThat(missing).isEmpty();

    robot.push(KeyCode.ESCAPE);
    assertThat(robot.one(".overlay").isVisible()).isFalse();
  }

  @Test
  void a_question_mark_opens_the_list_unless_it_is_typed_into_a_field(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(driver.window.graph()::takeKeyboard);
    robot.write("?");
    assertThat(robot.one(".help").isVisible()).isTrue();
    robot.push(KeyCode.ESCAPE);

    robot.clickOn("#dim-n");
    robot.write("?");
    assertThat(robot.one(".overlay").isVisible()).isFalse();
  }

  /// As the sheet has it: some keys go by several codes.
  private static String written(KeyCombination keys) {
    KeyCode code = ((KeyCodeCombination) keys).getCode();
    String name =
        switch (code) {
          case PLUS, EQUALS, ADD -> "+";
          case MINUS, SUBTRACT, UNDERSCORE -> "−";
          case DIGIT0, NUMPAD0 -> "0";
          default -> code.getName();
        };
    String shift =
        ((KeyCodeCombination) keys).getShift() == KeyCombination.ModifierValue.DOWN ? "Shift+" : "";
    String control =
        ((KeyCodeCombination) keys).getShortcut() == KeyCombination.ModifierValue.DOWN
            ? "Ctrl+"
            : "";
    return control + shift + name;
  }
}
