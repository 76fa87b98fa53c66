package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;

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
    assertThat(driver.window.graph().graph().zoomProperty().get()).isNotEqualTo(small);
  }

  /// The gradients of a wide graph stand below their values, and what is a little too wide to be
  /// read well is shown whole all the same.
  @ParameterizedTest
  @ValueSource(strings = {"autoencoder", "xor", "which-bias-is-not-summed", "sigmoid-apart"})
  void a_wide_graph_is_whole_between_both_panels(String name, WindowRobot robot) {
    robot.interact(() -> driver.session.show(Library.entry(name).scenario()));
    driver.awaitGraph();

    assertThat(driver.window.graph().getWidth()).isLessThan(800);
    assertThat(allInSight()).isTrue();
  }
}
