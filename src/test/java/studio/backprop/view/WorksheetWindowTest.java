package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Quantity;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Grain;
import studio.backprop.session.document.Score;
import studio.backprop.session.document.Worksheet;
import studio.backprop.trace.MistakeEffect;
import studio.backprop.trace.Trace;

/// Cells are blanked, filled in on the graph or in the list, marked, and shown.
class WorksheetWindowTest extends WholeWindow {
  private static final CellName CELL = new CellName("W1", Quantity.GRADIENT, 0, 1);
  private static final String NAME = "∂L/∂W⁽¹⁾[0,1]";

  @BeforeEach
  void atTheEnd(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.playhead().reducedMotionProperty().set(true);
      driver.session.playhead().last();
    });
    driver.awaitGraph();
  }

  private void blank(WindowRobot robot, KeyCode... keys) {
    robot.clickOn(driver.cell(NAME));
    robot.push(keys);
    driver.awaitGraph();
  }

  private Worksheet sheet() {
    return driver.session.document().worksheet().orElseThrow();
  }

  private double right() {
    return cell(driver.session.shown().trace());
  }

  private static double cell(Trace trace) {
    return trace.gradient(trace.graph().node("W1")).get(0, 1);
  }

  private List<Node> marks() {
    return List.copyOf(driver.window.scene().getRoot().lookupAll(".blank-cell"));
  }

  @Test
  void a_blank_cell_is_nowhere_to_be_seen(WindowRobot robot) {
    blank(robot, KeyCode.B);

    assertThat(marks()).hasSize(1);
    assertThat(driver.said(NAME + ":")).endsWith("to be filled in");
    assertThat(((TextArea) robot.one("#gradient .text-area")).getText()).contains("·");
    assertThat(driver.text(".why > .side-heading")).contains("would be told with numbers");
    robot.interact(() -> driver.session.selectNode("S"));
    assertThat(driver.window.scene().getRoot().lookupAll("#sendsBack .matrix-text"))
        .noneMatch(Node::isVisible);
    robot.interact(() -> driver.session.look(Grain.CELL));
    assertThat(driver.session.shown().frame().step()).isPresent();
    assertThat(driver.session.shown().frame().closeup()).isEmpty();
  }

  @Test
  void a_cell_beside_a_blank_is_explained_but_for_whole_matrices(WindowRobot robot) {
    blank(robot, KeyCode.B);
    robot.interact(() -> driver.session.selectCell(new CellName("W1", Quantity.GRADIENT, 0, 0)));

    assertThat(driver.text(".why > .side-heading")).doesNotContain("would be told with numbers");
    assertThat(robot.one(".why").lookupAll(".why-factor")).isNotEmpty();
    assertThat(robot.one(".why").lookupAll(".ladder")).isEmpty();
  }

  @Test
  void it_is_typed_in_on_the_graph_with_a_decimal_comma_and_then_seen(WindowRobot robot) {
    blank(robot, KeyCode.B);

    robot.write("%.4f".formatted(right()).replace('.', ',')).push(KeyCode.ENTER);

    assertThat(sheet().score().right()).isEqualTo(1);
    assertThat(marks()).isEmpty();
    assertThat(driver.said(NAME)).contains(" = ");
    assertThat(driver.session.document().undoes()).isEmpty();
    assertThat(driver.session.document().isDirty()).isFalse();
  }

  @Test
  void a_wrong_number_is_named_as_the_mistake_that_gives_it(WindowRobot robot) {
    Trace trace = driver.session.shown().trace();
    Mistake mistake =
        new Mistakes(trace.graph())
            .all().stream()
                .filter(one -> one.node().equals("L"))
                .filter(one ->
                    MistakeEffect.of(trace, one)
                        .flatMap(MistakeEffect::wrong)
                        .filter(wrong -> Math.abs(cell(wrong) - right()) > 0.1)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    double wrong =
        cell(MistakeEffect.of(trace, mistake).flatMap(MistakeEffect::wrong).orElseThrow());
    blank(robot, KeyCode.B);

    robot.write(Double.toString(wrong)).push(KeyCode.ENTER);

    assertThat(sheet().score().mistakes()).containsOnlyKeys(mistake.kind().toString());
    assertThat(driver.text(".refusal")).isEqualTo("Not yet: " + sheet().blanks().getFirst().says());
    assertThat(driver.said(NAME + ":")).endsWith("is not right yet");

    robot.clickOn(driver.cell(NAME + ":"));
    robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
    assertThat(sheet().blanks().getFirst().result().tries()).as("the same again").isEqualTo(1);
  }

  @Test
  void a_whole_gradient_is_filled_in_by_keyboard_alone_in_the_list(WindowRobot robot) {
    blank(robot, KeyCode.SHIFT, KeyCode.B);
    Matrix gradient =
        Pulses.on(() -> {
          Trace trace = driver.session.shown().trace();
          return trace.gradient(trace.graph().node("W1"));
        });
    assertThat(marks()).hasSize(gradient.size());

    robot.push(KeyCode.CONTROL, KeyCode.B);
    for (int k = 0; k < gradient.size(); k++) {
      robot.write("%d/1000".formatted(Math.round(gradient.get(k) * 1000))).push(KeyCode.ENTER);
    }

    assertThat(sheet().score().atOnce()).isEqualTo(gradient.size());
    assertThat(marks()).isEmpty();
    robot.clickOn(".worksheet .lesson-score");
    assertThat(((Labeled) robot.one(".score > .side-heading")).getText())
        .isEqualTo("12 of 12 right, 12 of them at once");
  }

  @Test
  void the_check_which_has_gradients_beside_differences_is_silent_meanwhile(WindowRobot robot) {
    robot.push(KeyCode.F4);
    assertThat(robot.one(".check-gradients").isVisible()).isTrue();

    blank(robot, KeyCode.B);
    assertThat(robot.one(".check-left > .scroll-pane").isVisible()).isFalse();
    robot.push(KeyCode.R);
    assertThat(robot.one(".check-left > .scroll-pane").isVisible()).isTrue();
  }

  @Test
  void what_belongs_there_is_shown_and_counts_as_shown(WindowRobot robot) {
    blank(robot, KeyCode.B);
    robot.push(KeyCode.R);

    assertThat(sheet().score().results().values())
        .extracting(Score.Result::end)
        .containsExactly(Score.End.SHOWN);
    assertThat(driver.said(NAME)).contains(" = ");
  }

  @Test
  void putting_it_away_shows_all_numbers_again(WindowRobot robot) {
    blank(robot, KeyCode.B);
    robot.push(KeyCode.SHIFT, KeyCode.F8);

    assertThat(driver.session.document().worksheet()).isEmpty();
    assertThat(marks()).isEmpty();
    assertThat(driver.said(NAME)).contains(" = ");
  }

  @Test
  void other_numbers_take_back_what_was_said_but_not_the_blank(WindowRobot robot) {
    blank(robot, KeyCode.B);
    robot.write("77").push(KeyCode.ENTER);
    assertThat(sheet().blanks().getFirst().says()).isNotEmpty();

    driver.type(robot, "W⁽¹⁾[0,0]", "9");

    assertThat(sheet().blanks().getFirst().says()).isEmpty();
    assertThat(sheet().blanks().getFirst().cell()).isEqualTo(CELL);
    assertThat(marks()).hasSize(1);
    assertThat(driver.window.graph().changes().isVisible()).isFalse();
  }
}
