package studio.backprop.view.still;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.view.InWindow;
import studio.backprop.view.WindowRobot;

@InWindow
class StillPaneTest {
  private final StillPane still = new StillPane();
  private final Asked inside = new Asked();
  private final Rectangle elsewhere = new Rectangle(10, 10);

  /// Counts how often the toolkit asks for its bounds.
  private static final class Asked extends Pane {
    private int times;

    @Override
    protected void updateBounds() {
      times++;
      super.updateBounds();
    }
  }

  @InWindow.Start
  void open(Stage stage) {
    inside.getChildren().add(new Region());
    still.getChildren().add(inside);
    stage.setScene(new Scene(new HBox(still, new Pane(elsewhere)), 300, 200));
    stage.show();
  }

  private int askedWhile(WindowRobot robot, Runnable action) {
    int before = inside.times;
    robot.interact(action);
    return inside.times - before;
  }

  @Test
  void is_not_asked_for_its_inside_while_something_moves_elsewhere(WindowRobot robot) {
    assertThat(askedWhile(robot, () -> elsewhere.setTranslateX(20))).isZero();
  }

  @Test
  void is_asked_once_something_has_moved_in_it(WindowRobot robot) {
    assertThat(askedWhile(robot, () -> inside.getChildren().getFirst().setTranslateX(20)))
        .isPositive();
    assertThat(askedWhile(robot, () -> elsewhere.setTranslateX(20))).isZero();
  }
}
