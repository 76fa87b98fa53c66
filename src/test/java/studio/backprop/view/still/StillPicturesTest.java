package studio.backprop.view.still;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import studio.backprop.Thorough;
import studio.backprop.view.InWindow;
import studio.backprop.view.Pulses;
import studio.backprop.view.WindowRobot;

@Tag("painted")
@InWindow
class StillPicturesTest {
  private static final int SIDE = 200;

  /// Soon after it something is hidden, moved meanwhile and shown again.
  private static final int FIRST = 30;

  private final Pane still = new StillPane();
  private final Pane usual = new StackPane();
  private final Rectangle corner = new Rectangle(0, SIDE, 5, 5);

  @InWindow.Start
  void open(Stage stage) {
    show(stage, still, 0);
    show(new Stage(), usual, SIDE);
    ((Pane) usual.getScene().getRoot()).getChildren().add(corner);
  }

  private void show(Stage stage, Pane part, double x) {
    part.resize(SIDE, SIDE);
    stage.initStyle(StageStyle.UNDECORATED);
    stage.setScene(new Scene(new Pane(new Pane(part)), SIDE, SIDE + 10));
    stage.setX(x);
    stage.setY(0);
    stage.show();
  }

  @Test
  void draws_what_is_drawn_without_standing_still_whatever_moves(WindowRobot robot) {
    for (int seed = FIRST; seed < FIRST + Thorough.or(4, 150); seed++) {
      robot.interact(() -> {
        still.getChildren().clear();
        usual.getChildren().clear();
      });
      Stirring one = Pulses.on(() -> new Stirring(still));
      Stirring other = Pulses.on(() -> new Stirring(usual));
      for (int step = 0; step < 30; step++) {
        int choice = 100 * seed + step;
        robot.interact(() -> {
          one.stir(new Random(choice));
          other.stir(new Random(choice));
        });
        awaitPaint(robot);
        assertThat(differing()).as("after step %d of %d", step, seed).isZero();
      }
    }
  }

  /// Nothing is painted before the last that was to be painted is.
  private void awaitPaint(WindowRobot robot) {
    robot.interact(() -> corner.setWidth(6));
    robot.interact(() -> corner.setWidth(5));
  }

  /// The pixels that differ by more than how edges are smoothed.
  private static int differing() {
    Image both = Pulses.on(() -> new Robot().getScreenCapture(null, 0, 0, 2 * SIDE, SIDE));
    PixelReader pixels = both.getPixelReader();
    int count = 0;
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        Color one = pixels.getColor(x, y);
        Color other = pixels.getColor(x + SIDE, y);
        count += Math.abs(one.getRed() - other.getRed()) > 0.2 ? 1 : 0;
      }
    }
    return count;
  }
}
