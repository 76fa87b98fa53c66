package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.edit.Edit;

class EditingWindowTest extends WindowAtTheEnd {
  @Test
  void another_weight_gives_another_loss_and_other_gradients_at_once(WindowRobot robot) {
    double loss = driver.loss();
    String gradient = driver.said("∂L/∂W⁽¹⁾[0,0]");

    driver.type(robot, "W⁽¹⁾[0,0]", "2.5");

    assertThat(driver.said("W⁽¹⁾[0,0]")).contains("2.5");
    assertThat(driver.loss()).isNotEqualTo(loss);
    assertThat(driver.said("∂L/∂W⁽¹⁾[0,0]")).isNotEqualTo(gradient);
    assertThat(driver.session.playhead().position()).isEqualTo(6);
  }

  @Test
  void a_wrong_number_is_refused_with_the_reason_and_the_old_one_stays(WindowRobot robot) {
    double loss = driver.loss();

    driver.type(robot, "W⁽¹⁾[0,0]", "1.2.3");

    assertThat(driver.loss()).isEqualTo(loss);
    assertThat(driver.session.document().isDirty()).isFalse();
    assertThat(robot.all(".refusal")).isNotEmpty();
  }

  @Test
  void a_wrong_number_typed_into_a_cell_that_is_gone_by_then_is_no_error(WindowRobot robot) {
    robot.clickOn(driver.cell("X[4,0]"));
    robot.write("1.2.3");
    robot.interact(() -> driver.session.apply(new Edit.Resize("n", 3)));
    driver.awaitGraph();

    robot.interact(driver.window.graph()::takeKeyboard);

    assertThat(driver.session.document().scenario().dims().sizes()).containsEntry("n", 3);
  }

  @Test
  void an_edit_can_be_undone_and_done_again(WindowRobot robot) {
    double loss = driver.loss();
    driver.type(robot, "W⁽¹⁾[0,0]", "2.5");
    double edited = driver.loss();
    assertThat(edited).isNotEqualTo(loss);

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(driver.loss()).isEqualTo(loss);

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(driver.loss()).isEqualTo(edited);

    robot.clickOn("#undo");
    assertThat(driver.loss()).isEqualTo(loss);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(driver.loss()).isEqualTo(edited);
  }

  @Test
  void another_size_of_a_symbol_resizes_what_uses_it(WindowRobot robot) {
    typeSize(robot, "6");
    driver.awaitGraph();

    var run = driver.session.shown().run();
    assertThat(run.trace().value(run.graph().node("S")).rows()).isEqualTo(6);
    assertThat(robot.one("#dim-n", TextField.class).getText()).isEqualTo("6");
    assertThat(driver.cell("X[5,0]").isVisible()).isTrue();

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(robot.one("#dim-n", TextField.class).getText()).isEqualTo("5");
  }

  @Test
  void a_wrong_size_is_refused_in_place(WindowRobot robot) {
    typeSize(robot, "0");

    TextField field = robot.one("#dim-n", TextField.class);
    assertThat(field.getPseudoClassStates())
        .anyMatch(state -> state.getPseudoClassName().equals("refused"));
    assertThat(field.getAccessibleHelp()).contains("1 to 4096");
    assertThat(driver.session.document().isDirty()).isFalse();

    robot.push(KeyCode.ESCAPE);
    assertThat(field.getText()).isEqualTo("5");
  }

  @Test
  void the_letter_of_a_size_opens_it_too_and_enter_and_escape_give_the_keyboard_back(
      WindowRobot robot) {
    TextField field = robot.one("#dim-n", TextField.class);
    robot.clickOn(robot.one(".dim-chip > .symbol"));
    assertThat(field.isFocused()).isTrue();

    robot.write("6").push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(driver.session.shown().run().scenario().dims().sizes()).containsEntry("n", 6);
    assertThat(field.isFocused()).isFalse();

    robot.clickOn(field);
    robot.write("7").push(KeyCode.ESCAPE);
    assertThat(field.isFocused()).isFalse();
    assertThat(field.getText()).isEqualTo("6");
  }

  @Test
  void up_and_down_change_a_size_by_one(WindowRobot robot) {
    robot.clickOn("#dim-n");

    robot.push(KeyCode.UP);
    robot.push(KeyCode.UP);
    robot.push(KeyCode.DOWN);

    assertThat(driver.session.shown().run().scenario().dims().sizes()).containsEntry("n", 6);
  }

  private static void typeSize(WindowRobot robot, String size) {
    robot.clickOn("#dim-n");
    robot.write(size);
    robot.push(KeyCode.ENTER);
  }

  @Test
  void undo_and_redo_say_what_they_would_do(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> driver.session.apply(new Edit.Resize("n", 4)));
    assertThat(tip(robot, "#undo")).isEqualTo("Undo: make n 4 (Ctrl+Z)");
    assertThat(tip(robot, "#redo")).isEqualTo("Redo (Ctrl+Shift+Z)");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(tip(robot, "#undo")).isEqualTo("Undo (Ctrl+Z)");
    assertThat(robot.one("#redo").getAccessibleText()).isEqualTo("Redo: make n 4");
  }

  private static String tip(WindowRobot robot, String button) {
    return robot.one(button, Button.class).getTooltip().getText();
  }
}
