package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;

/// The keys and the marks are listed.
class HelpWindowTest extends WholeWindow {
  private static final Texts TEXTS = Language.ENGLISH.texts("window");

  @Test
  void every_command_that_has_keys_is_listed(WindowRobot robot) {
    driver.awaitGraph();
    robot.push(KeyCode.F1);

    List<String> listed =
        driver.window.scene().getRoot().lookupAll(".chord").stream()
            .map(chord -> ((Label) chord).getText())
            .toList();
    assertThat(driver.window.commands())
        .filteredOn(command -> !command.chords().isEmpty())
        .allSatisfy(command -> assertThat(listed).contains(command.keys(TEXTS)));

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
}
