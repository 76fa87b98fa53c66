package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Run;
import studio.backprop.scenario.library.Library;

/// Every scenario of the library in a laid-out window: nothing is cut short, nothing lies over
/// anything else.
@InWindow
class TidyWindowTest {
  private WindowDriver driver;
  private Stage stage;

  @InWindow.Start
  void open(Stage stage) {
    this.stage = stage;
    driver = new WindowDriver(stage);
  }

  private void show(WindowRobot robot, Library.Entry entry, Grain grain) {
    robot.interact(() -> {
      driver.session.playhead().reducedMotionProperty().set(true);
      driver.session.show(entry.scenario());
      driver.session.look(grain);
    });
    driver.awaitGraph();
    robot.interact(driver.window.graph().graph()::fit);
  }

  private Tidiness tidiness() {
    return new Tidiness(
        driver.window.scene().getRoot(), driver.window.graph().graph().zoomProperty().get());
  }

  private void closePanels(WindowRobot robot) {
    robot.push(KeyCode.F8);
    robot.push(KeyCode.F9);
    Pulses.settle();
  }

  @ParameterizedTest
  @CsvSource({"1280, 800", "1024, 640", "2560, 1440"})
  void nothing_is_cut_short_and_nothing_is_written_over_anything_else(
      int width, int height, WindowRobot robot) {
    robot.interact(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
    });
    List<String> wrong = new ArrayList<>();
    for (Library.Entry entry : Library.entries()) {
      show(robot, entry, Grain.OPERATION);
      robot.interact(driver.session.playhead()::last);
      Pulses.finished(() -> Settled.of(driver.window.scene(), driver.window.graph().graph()));
      robot.interact(() -> {
        Tidiness tidiness = tidiness();
        List<String> here = new ArrayList<>(tidiness.cutShort());
        here.addAll(tidiness.beyondTheirCards());
        here.addAll(tidiness.writtenOver());
        here.addAll(tidiness.wiresUnderCards());
        here.forEach(one -> wrong.add(entry.name() + ": " + one));
      });
    }

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_is_seen_of_the_inside_of_a_step_lies_over_nothing(boolean panels, WindowRobot robot) {
    if (!panels) {
      closePanels(robot);
    }
    List<String> wrong = new ArrayList<>();
    for (Library.Entry entry : Library.entries()) {
      List<Double> moments = insides(entry);
      if (!moments.isEmpty()) {
        show(robot, entry, Grain.INSIDE);
      }
      for (double at : moments) {
        robot.interact(() -> driver.session.playhead().moveTo(at));
        Pulses.on(() -> tidiness().slipsOverOthers())
            .forEach(one -> wrong.add("%s at %s: %s".formatted(entry.name(), at, one)));
      }
    }

    assertThat(wrong).isEmpty();
  }

  /// Half way through each step of whose inside something is seen, and near its end.
  private static List<Double> insides(Library.Entry entry) {
    Run run = Run.of(entry.scenario());
    return IntStream.range(0, run.timeline().length())
        .boxed()
        .flatMap(step -> Stream.of(step + 0.5, step + 0.95))
        .filter(at ->
            Frames.at(run.trace(), run.timeline(), Grain.INSIDE, at)
                .closeup()
                .filter(inside -> !inside.panels().isEmpty())
                .isPresent())
        .toList();
  }
}
