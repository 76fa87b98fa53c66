package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.library.Library;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.writing.style.MathText;

/// Steps that rush by, as under the slider.
class RushWindowTest extends WholeWindow {
  @BeforeEach
  void so_near_that_not_all_is_in_sight(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Library.entry("spirals").scenario()));
    driver.awaitGraph();
    for (int k = 0; k < 6; k++) {
      robot.interact(driver.window.graph().graph()::zoomIn);
    }
  }

  /// Goes to a step in each pulse, up to the last one.
  private <T> Set<T> seenInRush(Supplier<T> look) {
    var playhead = driver.session.playhead();
    Set<T> seen = new HashSet<>();
    int[] step = {0};
    Pulses.until(() -> {
      playhead.moveTo(++step[0]);
      seen.add(look.get());
      return step[0] == playhead.length();
    });
    return seen;
  }

  private Set<Node> cards() {
    return driver.window.scene().getRoot().lookupAll(".card");
  }

  private String inspected(WindowRobot robot) {
    return robot.one(".node-label", FormulaView.class).getText();
  }

  @Test
  void no_card_is_made_for_a_step_that_nobody_sees(WindowRobot robot) {
    assertThat(seenInRush(this::cards)).hasSize(1);

    Pulses.settle();
    String last = driver.session.shown().frame().step().orElseThrow().node().id();
    assertThat(robot.all("#card-" + last)).hasSize(1);
  }

  @Test
  void the_inspector_stays_and_then_shows_the_step_at_which_they_rest(WindowRobot robot) {
    assertThat(seenInRush(() -> inspected(robot))).hasSize(1);

    Pulses.settle();
    var last = driver.session.shown().frame().step().orElseThrow().node();
    assertThat(inspected(robot)).isEqualTo(MathText.of(last).plain());
  }

  @Test
  void each_step_is_counted(WindowRobot robot) {
    assertThat(seenInRush(() -> driver.text(".step-count")))
        .hasSize(driver.session.playhead().length());
  }

  @Test
  void where_they_rest_the_window_is_what_it_is_where_one_goes_at_once(WindowRobot robot) {
    robot.interact(driver.session.playhead()::last);
    String told = driver.text(".sentence");
    Set<String> slips = slips(robot);
    robot.interact(driver.session.playhead()::first);

    assertThat(seenInRush(() -> driver.text(".sentence"))).hasSize(1);

    Pulses.settle();
    assertThat(driver.text(".sentence")).isEqualTo(told);
    assertThat(slips(robot)).isEqualTo(slips);
  }

  private static Set<String> slips(WindowRobot robot) {
    Set<String> told = new HashSet<>();
    robot.all(".slip").forEach(slip -> told.add(String.valueOf(slip.getAccessibleText())));
    return told;
  }
}
