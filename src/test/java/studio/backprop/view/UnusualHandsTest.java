package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.samples.Said;

/// What hands do that nobody had in mind.
class UnusualHandsTest extends WholeWindow {
  @TempDir Path directory;

  @BeforeEach
  void ready() {
    driver.awaitGraph();
  }

  @Test
  void a_number_that_is_dragged_while_the_pass_plays_is_one_change_and_the_pass_goes_on(
      WindowRobot robot) {
    double before = driver.loss();
    robot.interact(() -> driver.session.playhead().play());

    robot.drag(driver.cell("W⁽¹⁾[0,0]"), 40, 0);

    assertThat(driver.loss()).isNotEqualTo(before);
    assertThat(driver.session.document().isDirty()).isTrue();
    robot.interact(() -> driver.session.playhead().last());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(driver.loss()).isEqualTo(before);
    assertThat(driver.session.document().undoes()).isEmpty();
  }

  @Test
  void the_tab_key_leaves_every_place_and_comes_round(WindowRobot robot) {
    Set<Node> visited = new HashSet<>();
    int since = 0;
    for (int k = 0; k < 400 && since < 20; k++) {
      robot.push(KeyCode.TAB);
      since = visited.add(driver.window.scene().getFocusOwner()) ? 0 : since + 1;
    }

    assertThat(since).as("tabs since a new place").isEqualTo(20);
    assertThat(visited).hasSizeGreaterThan(20).doesNotContainNull();
    assertThat(visited).contains(robot.one("#open"), robot.one("#play"));
  }

  @Test
  void a_directory_and_a_pipe_are_refused_at_once_and_what_was_open_stays(WindowRobot robot)
      throws Exception {
    String title = driver.session.document().scenario().title();
    driver.prompts.choice = Optional.of(directory);
    robot.push(KeyCode.CONTROL, KeyCode.O);
    Path looping = Files.createSymbolicLink(directory.resolve("a.json"), Path.of("a.json"));
    driver.prompts.choice = Optional.of(looping);
    robot.push(KeyCode.CONTROL, KeyCode.O);

    assertThat(driver.prompts.problems.stream().map(Said::of))
        .containsExactly(
            "this is a directory; name a scenario file",
            "this is a link (to a.json) that leads to itself; name a scenario file");
    assertThat(driver.session.document().scenario().title()).isEqualTo(title);
  }
}
