package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.session.Taught;

/// A lesson is presented: with a clicker, blanked for a while, and left.
class PresentationWindowTest extends WholeWindow {
  @BeforeEach
  void shown(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> driver.session.playhead().reducedMotionProperty().set(true));
    robot.interact(driver.window.graph()::takeKeyboard);
  }

  @Test
  void nothing_but_the_graph_what_is_said_and_the_lesson_is_left_and_larger(WindowRobot robot) {
    robot.push(KeyCode.F5);

    assertThat(robot.one(".top-bar").isVisible()).isFalse();
    assertThat(robot.one(".inspector").isVisible()).isFalse();
    assertThat(robot.one(".left-side").isVisible()).isFalse();
    assertThat(driver.looks.textScale().shareProperty().get()).isEqualTo(1.5);
    assertThat(driver.looks.contrastProperty().get()).isTrue();

    robot.push(KeyCode.PAGE_DOWN);
    assertThat(driver.session.document().taught().map(Taught::moment)).contains(1);
    assertThat(robot.one(".left-side").isVisible()).isTrue();

    robot.interact(() -> driver.session.selectCell(new CellName("X", Quantity.VALUE, 0, 0)));
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.one(".top-bar").isVisible()).isTrue();
    assertThat(robot.one(".inspector").isVisible()).isTrue();
    assertThat(driver.looks.textScale().shareProperty().get()).isEqualTo(1);
    assertThat(driver.looks.contrastProperty().get()).isFalse();
  }

  @Test
  void a_full_stop_blanks_the_picture_and_shows_it_again(WindowRobot robot) {
    robot.push(KeyCode.PERIOD);
    assertThat(robot.one(".blank").isVisible()).isFalse();

    robot.push(KeyCode.F5).push(KeyCode.PERIOD);
    assertThat(robot.one(".blank").isVisible()).isTrue();
    robot.push(KeyCode.PERIOD);
    assertThat(robot.one(".blank").isVisible()).isFalse();
    robot.push(KeyCode.PERIOD).push(KeyCode.ESCAPE);
    assertThat(robot.one(".blank").isVisible()).isFalse();
  }
}
