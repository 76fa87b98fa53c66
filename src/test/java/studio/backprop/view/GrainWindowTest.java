package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Grain;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.gaze.Playhead;
import studio.backprop.view.transport.PassSlider;

@InWindow
class GrainWindowTest {
  private WindowDriver driver;
  private Playhead playhead;

  /// What is to be seen at a stop.
  private record Seen(Frame frame, String sentence, String count, List<String> slips) {}

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
    playhead = driver.session.playhead();
  }

  private void show(WindowRobot robot, String scenario, Grain grain) {
    driver.awaitGraph();
    robot.interact(() -> {
      playhead.reducedMotionProperty().set(true);
      driver.session.show(Library.entry(scenario).scenario());
      driver.session.look(grain);
    });
    driver.awaitGraph();
  }

  private Seen seen() {
    List<String> slips =
        driver.window.scene().getRoot().lookupAll(".slip").stream()
            .map(slip -> String.valueOf(slip.getAccessibleText()))
            .toList();
    return new Seen(
        driver.session.shown().frame(),
        driver.text(".sentence"),
        driver.text(".step-count"),
        slips);
  }

  @ParameterizedTest
  @CsvSource({
    "bias-column-sum,PHASE",
    "bias-column-sum,OPERATION",
    "bias-column-sum,INSIDE",
    "bias-column-sum,CELL",
    "word-table,INSIDE",
    "value-used-twice,INSIDE",
    "value-used-twice,CELL",
    "dead-and-saturated,INSIDE",
  })
  void stepping_back_shows_what_was_seen_on_the_way(
      String scenario, Grain grain, WindowRobot robot) {
    show(robot, scenario, grain);
    Deque<Seen> way = new ArrayDeque<>();

    robot.interact(() -> {
      way.push(seen());
      while (playhead.position() < playhead.length()) {
        playhead.step();
        rest();
        way.push(seen());
      }
    });

    robot.interact(() -> {
      while (playhead.position() > 0) {
        assertThat(seen()).isEqualTo(way.pop());
        playhead.stepBack();
        rest();
      }
      assertThat(seen()).isEqualTo(way.pop());
    });
    assertThat(way).isEmpty();
  }

  /// For as long as it takes to see the step.
  private void rest() {
    playhead.rushingProperty().set(false);
  }

  @Test
  void g_looks_closer_and_shift_g_from_further_away(WindowRobot robot) {
    driver.awaitGraph();

    robot.push(KeyCode.G);
    assertThat(driver.session.shown().gaze().grain()).isEqualTo(Grain.INSIDE);
    assertThat(driver.text("#grain")).isEqualTo("inside");

    robot.push(KeyCode.SHIFT, KeyCode.G);
    robot.push(KeyCode.SHIFT, KeyCode.G);
    assertThat(driver.session.shown().gaze().grain()).isEqualTo(Grain.PHASE);
  }

  @Test
  void saturated_and_dead_units_say_so(WindowRobot robot) {
    show(robot, "dead-and-saturated", Grain.OPERATION);
    robot.push(KeyCode.END);

    List<String> said =
        robot.all(".cell").stream().map(cell -> String.valueOf(cell.getAccessibleText())).toList();
    assertThat(said)
        .anyMatch(text -> text.contains("saturated"))
        .anyMatch(text -> text.contains("dead"));
  }

  @Test
  void cell_by_cell_the_slider_and_its_counter_move_evenly(WindowRobot robot) {
    show(robot, "two-linear-layers", Grain.CELL);
    PassSlider slider = robot.one(".pass-slider", PassSlider.class);
    List<Double> places = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    while (playhead.position() < 1) {
      robot.push(KeyCode.RIGHT);
      places.add(slider.positionProperty().get());
      counts.add(driver.text(".step-count"));
    }

    double way = places.getFirst();
    for (int k = 1; k < places.size(); k++) {
      assertThat(places.get(k) - places.get(k - 1)).isCloseTo(way, within(1e-9));
    }
    assertThat(counts.get(4)).endsWith("5 of " + places.size());
    assertThat(counts.get(5)).endsWith("6 of " + places.size());
  }

  @Test
  void wires_have_the_colour_of_what_they_have_carried_while_cells_are_made(WindowRobot robot) {
    show(robot, "two-linear-layers", Grain.CELL);
    assertThat(robot.all(".wire:sent")).isEmpty();

    robot.interact(() -> playhead.moveTo(0.9));
    assertThat(robot.all(".wire:sent")).hasSize(3);
    robot.interact(() -> playhead.moveTo(5));
    int back = robot.all(".wire:returned").size();
    robot.interact(() -> playhead.moveTo(6));
    assertThat(robot.all(".wire:returned")).hasSize(back + 3);
    assertThat(robot.all(".wire:sent")).isEmpty();
  }
}
