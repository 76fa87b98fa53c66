package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.settings.Settings;
import studio.backprop.session.thread.HandDriven;
import studio.backprop.view.files.Prompts;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.Theme;

/// The first start has hints, and no other has.
@InWindow
class HintsWindowTest {
  @TempDir Path directory;
  private final HandDriven disk = new HandDriven();
  private Stage stage;
  private final MainWindow[] started = new MainWindow[1];

  @InWindow.Start
  void open(Stage shown) {
    stage = shown;
  }

  private void start(WindowRobot robot) {
    Settings settings = new Settings(directory.resolve("settings.properties"), disk.later());
    Session session = new Session(Library.first().scenario());
    robot.interact(() -> {
      started[0] =
          new MainWindow(
              session, settings, Prompts.NONE, new Looks(Theme.LIGHT), new Dimension2D(1280, 800));
      stage.setWidth(1280);
      stage.setHeight(800);
      started[0].showOn(stage);
      started[0].welcome();
      session.playhead().reducedMotionProperty().set(true);
    });
    Pulses.until(started[0].graph().graph().readyProperty()::get);
    Pulses.settle();
  }

  private String hint() {
    Node strip = started[0].scene().getRoot().lookup(".hint");
    return strip.isVisible() ? labels((Parent) strip) : "";
  }

  private static String labels(Parent strip) {
    StringBuilder said = new StringBuilder();
    for (Node child : strip.getChildrenUnmodifiable()) {
      if (child instanceof Label label) {
        said.append(label.getText()).append(" ");
      }
    }
    return said.toString().strip();
  }

  private Node cell(String begin) {
    return started[0].scene().getRoot().lookupAll(".cell").stream()
        .filter(cell -> String.valueOf(cell.getAccessibleText()).startsWith(begin + " "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoever_does_what_a_hint_says_is_told_the_next_and_then_none_ever_again(WindowRobot robot) {
    start(robot);
    assertThat(hint()).startsWith("1 of 3 Space plays");

    robot.push(KeyCode.RIGHT);
    assertThat(hint()).startsWith("2 of 3 Click any number");
    robot.clickOn(cell("W⁽¹⁾[0,0]"));
    assertThat(hint()).startsWith("3 of 3 Select a number");
    robot.write("2").push(KeyCode.ENTER);
    assertThat(hint()).isEmpty();

    disk.letTimePass();
    start(robot);
    assertThat(hint()).isEmpty();
  }

  @Test
  void escape_puts_all_of_them_away_for_good(WindowRobot robot) {
    start(robot);
    robot.push(KeyCode.ESCAPE);
    assertThat(hint()).isEmpty();

    disk.letTimePass();
    start(robot);
    assertThat(hint()).isEmpty();
  }

  @Test
  void they_are_led_through_by_mouse(WindowRobot robot) {
    start(robot);
    robot.clickOn(".hint > .button");
    assertThat(hint()).startsWith("2 of 3");
    robot.clickOn(".hint > .button");
    assertThat(robot.one(".hint > .button", Button.class).getText()).isEqualTo("Got it");
    robot.clickOn(".hint > .button");
    assertThat(hint()).isEmpty();
  }

  @Test
  void they_are_led_through_by_keyboard(WindowRobot robot) {
    start(robot);
    robot.interact(() -> robot.one(".hint > .button").requestFocus());
    robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
    assertThat(hint()).startsWith("2 of 3");
    robot.push(KeyCode.SPACE).push(KeyCode.SPACE);
    assertThat(hint()).isEmpty();
  }

  @Test
  void a_class_does_not_see_them(WindowRobot robot) {
    start(robot);
    robot.push(KeyCode.F5);
    assertThat(hint()).isEmpty();
    robot.push(KeyCode.F5);
    assertThat(hint()).startsWith("1 of 3");
  }
}
