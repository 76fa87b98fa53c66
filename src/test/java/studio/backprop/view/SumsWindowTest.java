package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.scenario.library.Library;

/// What adds up at cards, in a graph as it is opened: between both side panels, not all of it in
/// sight.
class SumsWindowTest extends WholeWindow {
  /// By scenario, the steps in which the cards and wires of the smallest window leave no room for
  /// three matrices.
  private static final Map<String, Set<Integer>> CROWDED =
      Map.of(
          "squared-error-apart", Set.of(19),
          "max-against-average", Set.of(10),
          "attention-head", Set.of(9, 10));

  @ParameterizedTest
  @CsvSource({"1280, 800", "1024, 640"})
  void sums_are_told_in_numbers_and_over_no_wire_and_under_nothing(
      int width, int height, WindowRobot robot) {
    resize(robot, width, height);
    robot.interact(() -> driver.session.playhead().reducedMotionProperty().set(true));
    List<String> wrong = new ArrayList<>();
    for (Library.Entry entry : Library.entries()) {
      List<Integer> sums = new ArrayList<>(Sums.of(entry));
      if (width < 1280) {
        sums.removeAll(CROWDED.getOrDefault(entry.name(), Set.of()));
      }
      if (!sums.isEmpty()) {
        robot.interact(() -> driver.session.show(entry.scenario()));
        driver.awaitGraph();
        for (int at : sums) {
          robot.interact(() -> driver.session.playhead().moveTo(at));
          wrongWithSums().forEach(one -> wrong.add(entry.name() + " at " + at + ": " + one));
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private List<String> wrongWithSums() {
    return Pulses.on(() -> {
      LaidOut window =
          new LaidOut(
              driver.window.scene().getRoot(), driver.window.graph().graph().zoomProperty().get());
      List<String> wrong = new ArrayList<>(new Crossings(window).slipsOverLines());
      wrong.addAll(new Crossings(window).slipsUnderMap());
      window
          .seen(".slip")
          .filter(slip -> slip.lookupAll(".cell").isEmpty())
          .forEach(slip -> wrong.add("no numbers in " + slip.getAccessibleText()));
      return wrong;
    });
  }
}
