package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.session.document.Taught;

/// A window that begins with a moment of a lesson, before a class.
class LaunchTest extends WholeWindow {
  @Test
  void it_is_presented_at_its_moment(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> new Launch(Optional.empty(), 3, true).in(driver.window));

    assertThat(driver.session.document().taught().map(Taught::moment)).hasValue(3);
    assertThat(driver.window.presentation().isOn()).isTrue();
  }

  @Test
  void a_moment_that_the_lesson_does_not_have_begins_none(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> new Launch(Optional.empty(), 99, false).in(driver.window));

    assertThat(driver.session.document().taught()).isEmpty();
    assertThat(driver.window.presentation().isOn()).isFalse();
  }

  @Test
  void what_it_begins_with_is_the_same_as_parameters() {
    Launch all = new Launch(Optional.of(Path.of("--present.json")), 2, true);
    Launch none = new Launch(Optional.empty(), 0, false);

    assertThat(Launch.of(all.parameters())).isEqualTo(all);
    assertThat(Launch.of(none.parameters())).isEqualTo(none);
  }
}
