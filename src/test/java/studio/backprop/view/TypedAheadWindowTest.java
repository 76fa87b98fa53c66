package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.view.command.Command;
import studio.backprop.view.command.Command.Reach;
import studio.backprop.view.overlay.Overlay;

/// Hands that type faster than a sheet is drawn.
class TypedAheadWindowTest extends WholeWindow {
  @BeforeEach
  void with_a_node_that_keys_would_act_on(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> driver.session.selectNode("L"));
  }

  private static String typed(WindowRobot robot, String sheet) {
    return robot.one("#" + sheet + "-search", TextField.class).getText();
  }

  @Test
  void what_is_typed_right_after_the_keys_of_a_sheet_is_looked_for(WindowRobot robot) {
    robot.pushAndWrite("wire", KeyCode.CONTROL, KeyCode.K);
    assertThat(typed(robot, "commands")).isEqualTo("wire");

    robot.push(KeyCode.ESCAPE).pushAndWrite("glove", KeyCode.CONTROL, KeyCode.L);
    assertThat(typed(robot, "library")).isEqualTo("glove");

    robot.push(KeyCode.ESCAPE).pushAndWrite("relu", KeyCode.INSERT);
    assertThat(typed(robot, "palette")).isEqualTo("relu");
  }

  @Test
  void what_comes_while_a_sheet_is_being_made_is_kept_for_it(WindowRobot robot) {
    Texts texts = Language.ENGLISH.texts("window");
    Overlay overlay = robot.one(".overlay", Overlay.class);
    Sheets sheets = new Sheets(overlay, driver.window.files(), driver.session, texts);
    // To look at the clipboard lets keys in, where a desktop answers by events.
    Command looking =
        Command.of("undo", Reach.ANYWHERE, () -> {})
            .when(() -> {
              WindowRobot.typeNow("w");
              return true;
            });

    robot.interact(() -> {
      driver.window.graph().graph().requestFocus();
      sheets.commands(List.of(looking));
    });

    assertThat(typed(robot, "commands")).isEqualTo("w");
    robot.push(KeyCode.ESCAPE);
    assertThat(overlay.isOpen()).isFalse();
    assertThat(driver.window.graph().graph().isFocused()).isTrue();
  }

  @Test
  void the_letter_that_opens_a_sheet_is_not_looked_for(WindowRobot robot) {
    robot.interact(() -> driver.window.graph().graph().requestFocus());

    robot.write("w");
    assertThat(typed(robot, "wires")).isEmpty();

    robot.write("w");
    assertThat(typed(robot, "wires")).isEqualTo("w");
  }
}
