package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.document.Taught;

/// A lesson is written in the window, beside the graph that it is about.
class LessonEditorWindowTest extends WholeWindow {
  @BeforeEach
  void writing(WindowRobot robot) {
    robot.interact(() -> {
      Scenario scenario = Library.entry("two-linear-layers").scenario();
      driver.session.show(scenario.withLesson(List.of()));
      driver.session.playhead().reducedMotionProperty().set(true);
    });
    driver.awaitGraph();
    driver.choose(robot, "lesson-edit");
  }

  private List<Moment> lesson() {
    return driver.session.document().scenario().lesson();
  }

  private void addAt(WindowRobot robot, int step, CellName selected) {
    robot.interact(() -> {
      driver.session.playhead().moveTo(step);
      driver.session.selectCell(selected);
    });
    robot.clickOn(".moment-add");
  }

  @Test
  void a_moment_is_added_at_the_step_that_is_shown_and_says_what_is_typed(WindowRobot robot) {
    addAt(robot, 1, new CellName("S", Quantity.VALUE, 0, 0));
    robot.write("Row meets column.");
    robot.clickOn(".moment-note");
    robot.write("Slowly.");
    robot.clickOn(".moment-here");

    assertThat(lesson()).hasSize(1);
    Moment moment = lesson().getFirst();
    assertThat(moment.at().toString()).isEqualTo("forward S");
    assertThat(moment.say()).isEqualTo("Row meets column.");
    assertThat(moment.note()).hasValue("Slowly.");
    assertThat(moment.point()).extracting(Object::toString).containsExactly("value S[0,0]");
  }

  @Test
  void a_question_is_asked_about_what_is_selected(WindowRobot robot) {
    addAt(robot, 5, new CellName("W2", Quantity.GRADIENT, 1, 0));
    ComboBox<?> kinds = (ComboBox<?>) robot.one(".ask-kind");
    robot.interact(() -> kinds.getSelectionModel().select(2));

    assertThat(lesson().getFirst().ask())
        .hasValueSatisfying(asked ->
            assertThat(asked)
                .isInstanceOfSatisfying(
                    Question.OfProduct.class,
                    product -> assertThat(product.written()).isEqualTo("gradient W2")));
  }

  @Test
  void a_number_is_set_for_the_selected_cell_of_a_leaf(WindowRobot robot) {
    addAt(robot, 6, new CellName("Y", Quantity.VALUE, 2, 0));
    robot.interact(robot.one(".moment-number")::requestFocus);
    robot.write("-1.5").push(KeyCode.ENTER);

    assertThat(lesson().getFirst().set().cells())
        .containsEntry(new Alteration.Cell("Y", 2, 0), -1.5);
  }

  @Test
  void moments_change_places_go_and_come_back_with_undo(WindowRobot robot) {
    addAt(robot, 1, new CellName("S", Quantity.VALUE, 0, 0));
    addAt(robot, 2, new CellName("Yhat", Quantity.VALUE, 0, 0));
    robot.clickOn(".moment-up");
    assertThat(lesson())
        .extracting(one -> one.at().toString())
        .containsExactly("forward Yhat", "forward S");

    robot.clickOn(".moment-remove");
    assertThat(lesson()).extracting(one -> one.at().toString()).containsExactly("forward S");

    robot.interact(driver.session::undo);
    assertThat(lesson()).hasSize(2);
  }

  @Test
  void the_preview_teaches_the_moment_and_comes_back_to_the_editor(WindowRobot robot) {
    addAt(robot, 1, new CellName("S", Quantity.VALUE, 0, 0));
    robot.clickOn(".moment-preview");
    assertThat(driver.session.document().taught().map(Taught::moment)).hasValue(1);

    robot.clickOn(".lesson-leave");
    assertThat(driver.session.document().taught()).isEmpty();
    assertThat(robot.one(".lesson-moments").isVisible()).isTrue();
  }
}
