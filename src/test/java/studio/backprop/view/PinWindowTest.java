package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Mistake;
import studio.backprop.scenario.edit.Edit;

/// What is shown is pinned, and from then on cards show how far all numbers are from it.
class PinWindowTest extends WholeWindow {
  @BeforeEach
  void pin(WindowRobot robot) {
    driver.showAtEnd(robot, "linear-by-hand");
    robot.clickOn(robot.one(".button-icon.pin"));
  }

  private String written(String cell) {
    return written(driver.cell(cell));
  }

  private static String written(Node cell) {
    return ((Text) cell.lookup(".number")).getText();
  }

  private Stream<String> all() {
    return driver.window.scene().getRoot().lookupAll(".cell").stream().map(PinWindowTest::written);
  }

  @Test
  void an_edit_is_seen_in_every_number_as_the_difference_that_it_makes(WindowRobot robot) {
    assertThat(robot.one(".state.pinned").isVisible()).isTrue();
    assertThat(all()).containsOnly("=");

    driver.type(robot, "W[0,0]", "2");
    assertThat(written("W[0,0]")).isEqualTo("+1.50");
    assertThat(written("Y[0,0]")).isEqualTo("+1.50");
    assertThat(written("Y[0,1]")).isEqualTo("=");
    assertThat(driver.said("W[0,0]")).isEqualTo("W[0,0] = 2; +1.5 against what was pinned");
    assertThat(robot.one("#card-W").getAccessibleText())
        .endsWith(", as the difference to what is pinned");

    robot.interact(driver.session::undo);
    assertThat(all()).containsOnly("=");
  }

  @Test
  void unpinned_they_are_themselves_again(WindowRobot robot) {
    driver.type(robot, "W[0,0]", "2");
    robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE).push(KeyCode.P);

    assertThat(robot.one(".state.pinned").isVisible()).isFalse();
    assertThat(written("W[0,0]")).isEqualTo("2.00");
    assertThat(robot.one("#card-W").getAccessibleText()).doesNotContain("pinned");
  }

  @Test
  void a_mistake_is_seen_where_it_makes_a_difference_and_nowhere_else(WindowRobot robot) {
    driver.showAtEnd(robot, "bias-column-sum");
    robot.clickOn(robot.one(".button-icon.pin"));
    long cells = all().count();

    robot.interact(() -> driver.session.breakIt(Mistake.parse("Y.b:sum-forgotten")));

    assertThat(all().filter("="::equals)).hasSize((int) cells - 2);
    assertThat(written("∂J/∂b[0,0]")).isNotEqualTo("=");
  }

  @Test
  void what_was_not_there_has_nothing_to_be_compared_with(WindowRobot robot) {
    robot.interact(() -> driver.session.apply(new Edit.Resize("n", 2)));
    driver.awaitGraph();

    assertThat(written("X[0,0]")).isEqualTo("·");
    assertThat(driver.said("X[0,0]")).endsWith("; nothing was pinned to compare it with");
    assertThat(written("W[0,0]")).isEqualTo("=");
  }

  @Test
  void training_moves_away_from_it(WindowRobot robot) {
    driver.showAtEnd(robot, "least-squares");
    robot.push(KeyCode.F6);
    robot.clickOn(robot.one(".button-icon.pin"));

    robot.clickOn(robot.one(".training-step"));

    assertThat(written("θ[0,0]")).matches("[+−].*");
    assertThat(written("y[0,0]")).isEqualTo("=");
  }

  @Test
  void the_legend_says_how_far_the_differences_go_and_another_document_is_not_compared(
      WindowRobot robot) {
    driver.type(robot, "W[0,0]", "2");
    assertThat(legend()).contains("Δ values", "−1.5", "1.5");

    driver.showAtEnd(robot, "least-squares");
    assertThat(robot.one(".state.pinned").isVisible()).isFalse();
    assertThat(legend()).contains("values");
  }

  private Stream<String> legend() {
    return driver.window.scene().getRoot().lookupAll(".tint-scale > .label").stream()
        .map(label -> ((Label) label).getText());
  }
}
