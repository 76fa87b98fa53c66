package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.edit.Edit;

class FitWindowTest extends WholeWindow {
  @BeforeEach
  void settled() {
    driver.awaitGraph();
  }

  private void resize(WindowRobot robot, int rows) {
    robot.interact(() -> {
      driver.session.apply(new Edit.Resize("n", rows));
    });
    driver.awaitGraph();
  }

  private boolean allInSight() {
    Bounds pane = driver.window.graph().localToScene(driver.window.graph().getLayoutBounds());
    return driver.window.scene().getRoot().lookupAll(".card").stream()
        .allMatch(card -> pane.contains(card.localToScene(card.getLayoutBounds())));
  }

  @Test
  void what_was_fitted_stays_whole_when_a_size_grows_and_shrinks(WindowRobot robot)
      throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    resize(robot, 12);
    double small = driver.window.graph().graph().zoomProperty().get();
    assertThat(allInSight()).isTrue();

    resize(robot, 3);
    assertThat(allInSight()).isTrue();
    assertThat(driver.window.graph().graph().zoomProperty().get()).isGreaterThan(small);
  }
}
