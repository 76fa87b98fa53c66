package studio.backprop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The `fx` lane itself: a real stage, a robot's click and a snapshot, with no display.
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class HeadlessWindowTest {
  private int clicks;

  @Start
  void open(Stage stage) {
    var button = new Button("step");
    button.setOnAction(_ -> clicks++);
    stage.setScene(new Scene(new StackPane(button), 320, 200));
    stage.show();
  }

  @Test
  void aRobotPressesAButton(FxRobot robot) {
    robot.clickOn("step");

    assertThat(clicks).isEqualTo(1);
  }

  @Test
  void aSnapshotShowsWhatTheStageShows(FxRobot robot) {
    var scene = robot.window(0).getScene();
    robot.interact(() -> scene.setFill(Color.DARKCYAN));
    robot.interact(() -> scene.getRoot().setOpacity(0));

    var picture = waitForAsyncFx(5000, () -> scene.snapshot(null));

    assertThat(picture.getWidth()).isEqualTo(320);
    assertThat(picture.getPixelReader().getColor(3, 3)).isEqualTo(Color.DARKCYAN);
  }
}
