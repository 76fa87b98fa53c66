package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Run;
import studio.backprop.scenario.library.Library;
import studio.backprop.telling.Narration;
import studio.backprop.view.formula.FormulaView;

/// What is written of a step below the graph can be read, however much there is to be said.
class TellingWindowTest extends WholeWindow {
  /// In pixels an em.
  private static final double LEGIBLE = 12;

  /// With less to be written there is room.
  private static final int MUCH = 150;

  private void show(WindowRobot robot, Library.Entry entry) {
    robot.interact(() -> {
      driver.session.show(entry.scenario());
      driver.session.look(Grain.OPERATION);
    });
    driver.awaitGraph();
  }

  private void moveTo(WindowRobot robot, int step) {
    robot.interact(() -> driver.session.playhead().moveTo(step));
    Pulses.finished(() -> Settled.of(driver.window.scene(), driver.window.graph().graph()));
  }

  private List<FormulaView> formulas() {
    return Pulses.on(() ->
        driver.window.scene().getRoot().lookupAll(".step-formulas > .formula").stream()
            .map(FormulaView.class::cast)
            .filter(FormulaView::isVisible)
            .toList());
  }

  private List<String> tooSmall() {
    List<FormulaView> seen = formulas();
    return Pulses.on(() ->
        seen.stream().filter(formula -> em(formula) < LEGIBLE).map(FormulaView::getText).toList());
  }

  /// How large it is set in the room that it has.
  private static double em(FormulaView formula) {
    return formula.getSize() * Math.min(1, formula.getWidth() / formula.prefWidth(-1));
  }

  @ParameterizedTest
  @CsvSource({"1024, 640", "1280, 800"})
  void formulas_of_every_step_can_be_read(int width, int height, WindowRobot robot) {
    resize(robot, width, height);
    List<String> small = new ArrayList<>();
    for (Library.Entry entry : Library.entries()) {
      List<Integer> steps = stepsOfWhichMuchIsSaid(entry);
      if (!steps.isEmpty()) {
        show(robot, entry);
      }
      for (int step : steps) {
        moveTo(robot, step);
        assertThat(formulas()).as(entry.name()).isNotEmpty();
        tooSmall().forEach(one -> small.add("%s at %d: %s".formatted(entry.name(), step, one)));
      }
    }

    assertThat(small).isEmpty();
  }

  private static List<Integer> stepsOfWhichMuchIsSaid(Library.Entry entry) {
    Run run = Run.of(entry.scenario());
    Narration narration = new Narration(run.graph());
    return IntStream.rangeClosed(1, run.timeline().length())
        .filter(end ->
            narration.formulas(run.timeline().steps().get(end - 1)).stream()
                    .mapToInt(formula -> formula.plain().length())
                    .sum()
                > MUCH)
        .boxed()
        .toList();
  }

  @Test
  void what_letters_stand_for_is_left_out_first_where_there_is_no_room(WindowRobot robot) {
    resize(robot, 1024, 640);
    show(robot, Library.entry("layer-norm"));
    moveTo(robot, 4);

    assertThat(formulas())
        .extracting(FormulaView::getText)
        .hasSize(3)
        .allMatch(text ->
            text.startsWith("∂L/∂X =") || text.startsWith("∂L/∂g =") || text.startsWith("∂L/∂b ="));
  }
}
