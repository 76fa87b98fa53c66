package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Dimension2D;
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

@InWindow
class SettingsWindowTest {
  @TempDir Path directory;
  private final HandDriven disk = new HandDriven();
  private final Looks looks = new Looks(Theme.SYSTEM);
  private Stage stage;

  @InWindow.Start
  void open(Stage shown) {
    stage = shown;
  }

  private MainWindow start(WindowRobot robot, Looks wanted, double width) {
    Settings settings = new Settings(directory.resolve("settings.properties"), disk.later());
    Session session = new Session(Library.first().scenario());
    MainWindow[] started = new MainWindow[1];
    robot.interact(() -> {
      started[0] =
          new MainWindow(session, settings, Prompts.NONE, wanted, new Dimension2D(width, 800));
      stage.setWidth(width);
      started[0].showOn(stage);
    });
    return started[0];
  }

  private MainWindow start(WindowRobot robot) {
    return start(robot, looks, 1280);
  }

  private static boolean isShown(MainWindow window, String panel) {
    return window.scene().getRoot().lookup(panel).isVisible();
  }

  @Test
  void a_panel_that_was_hidden_is_so_at_the_next_start(WindowRobot robot) {
    start(robot);
    robot.push(KeyCode.F8);
    robot.push(KeyCode.F9);
    disk.letTimePass();

    MainWindow next = start(robot);

    assertThat(isShown(next, ".left-side")).isFalse();
    assertThat(isShown(next, ".side.inspector")).isFalse();
  }

  @Test
  void what_a_narrow_window_has_no_room_for_is_back_in_a_wide_one(WindowRobot robot) {
    MainWindow narrow = start(robot, looks, 1000);
    assertThat(isShown(narrow, ".left-side")).isFalse();
    robot.push(KeyCode.F8);
    assertThat(isShown(narrow, ".left-side")).isTrue();
    robot.push(KeyCode.F8);
    disk.letTimePass();

    assertThat(isShown(start(robot), ".left-side")).isTrue();
  }

  @Test
  void the_colours_chosen_are_those_of_the_next_start(WindowRobot robot) {
    start(robot);
    robot.interact(() -> looks.themeProperty().set(Theme.DARK));
    disk.letTimePass();

    Looks next = new Looks(Theme.SYSTEM);
    start(robot, next, 1280);

    assertThat(next.themeProperty().get()).isEqualTo(Theme.DARK);
  }
}
