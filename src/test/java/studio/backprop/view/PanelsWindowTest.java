package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.event.EventType;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.settings.Settings;
import studio.backprop.session.thread.HandDriven;
import studio.backprop.view.files.Prompts;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.Theme;

/// How large the panels are and everything is written, now and at the next start.
@InWindow
class PanelsWindowTest {
  @TempDir Path directory;
  private final HandDriven disk = new HandDriven();
  private Stage stage;

  @InWindow.Start
  void open(Stage shown) {
    stage = shown;
  }

  private MainWindow start(WindowRobot robot) {
    Settings settings = new Settings(directory.resolve("settings.properties"), disk.later());
    Session session = new Session(Library.first().scenario());
    MainWindow[] started = new MainWindow[1];
    robot.interact(() -> {
      started[0] =
          new MainWindow(
              session, settings, Prompts.NONE, new Looks(Theme.LIGHT), new Dimension2D(1280, 800));
      stage.setWidth(1280);
      stage.setHeight(800);
      started[0].showOn(stage);
    });
    Pulses.until(started[0].graph().graph().readyProperty()::get);
    Pulses.settle();
    return started[0];
  }

  private static Region panel(MainWindow window, String selector) {
    return (Region) window.scene().getRoot().lookup(selector);
  }

  private static void mouse(Node node, EventType<MouseEvent> type, Point2D at) {
    Point2D inScene = node.localToScene(at);
    node.fireEvent(
        new MouseEvent(
            node,
            node,
            type,
            inScene.getX(),
            inScene.getY(),
            inScene.getX(),
            inScene.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            new PickResult(node, inScene.getX(), inScene.getY())));
  }

  @ParameterizedTest
  @CsvSource({".side.description, 240, 330", ".side.inspector, 320, 400"})
  void a_side_panel_is_as_wide_as_its_edge_was_dragged_and_stays_so(
      String selector, double before, double after, WindowRobot robot) {
    MainWindow window = start(robot);
    Region panel = panel(window, selector);
    assertThat(panel.getWidth()).isEqualTo(before);
    boolean left = selector.contains("description");
    Point2D from = new Point2D(left ? before - 1 : 1, 300);
    Point2D to = new Point2D(left ? after : before - after, 300);

    robot.interact(() -> {
      mouse(panel, MouseEvent.MOUSE_PRESSED, from);
      mouse(panel, MouseEvent.MOUSE_DRAGGED, to);
    });
    Pulses.pass(2);
    robot.interact(
        () -> mouse(panel, MouseEvent.MOUSE_RELEASED, new Point2D(left ? after : 0, 300)));

    assertThat(panel.getWidth()).isEqualTo(after);
    disk.letTimePass();
    assertThat(panel(start(robot), selector).getWidth()).isEqualTo(after);
  }

  @Test
  void the_caption_gets_the_room_that_its_edge_is_dragged_to(WindowRobot robot) {
    MainWindow window = start(robot);
    Region transport = panel(window, ".transport");
    double caption = panel(window, ".telling").getHeight();
    double before = transport.getHeight();

    robot.interact(() -> {
      mouse(transport, MouseEvent.MOUSE_PRESSED, new Point2D(400, 1));
      mouse(transport, MouseEvent.MOUSE_DRAGGED, new Point2D(400, -60));
    });
    Pulses.pass(2);

    assertThat(transport.getHeight()).isEqualTo(before + 60);
    assertThat(panel(window, ".telling").getHeight()).isEqualTo(caption + 60);
  }

  @Test
  void one_scale_enlarges_bars_panels_and_caption_and_is_remembered(WindowRobot robot) {
    MainWindow window = start(robot);
    String[] parts = {".top-bar .button", ".side.description .side-title", ".sentence"};
    double[] before = new double[parts.length];
    for (int k = 0; k < parts.length; k++) {
      before[k] = scaleOf(window, parts[k]);
    }

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PLUS);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PLUS);
    Pulses.settle();

    for (int k = 0; k < parts.length; k++) {
      assertThat(scaleOf(window, parts[k])).as(parts[k]).isEqualTo(1.3 * before[k]);
    }
    Region root = (Region) window.scene().getRoot();
    assertThat(panel(window, ".window").getWidth()).isCloseTo(root.getWidth() / 1.3, within(1.0));
    disk.letTimePass();
    MainWindow next = start(robot);
    assertThat(scaleOf(next, ".sentence")).isEqualTo(1.3);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0);
    assertThat(scaleOf(next, ".sentence")).isEqualTo(1);
  }

  @Test
  void nothing_is_written_so_large_that_its_parts_have_no_room(WindowRobot robot) {
    MainWindow window = start(robot);

    robot.interact(() -> stage.setWidth(1024));
    for (int k = 0; k < 6; k++) {
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PLUS);
    }
    Pulses.settle();

    for (String bar : new String[] {".top-bar", ".transport"}) {
      Region region = panel(window, bar);
      assertThat(region.localToScene(region.getLayoutBounds()).getMinX()).isZero();
      assertThat(region.localToScene(region.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(1024);
    }
  }

  /// How much larger it is drawn than it was made.
  private static double scaleOf(MainWindow window, String selector) {
    return window.scene().getRoot().lookup(selector).getLocalToSceneTransform().getMxx();
  }
}
