package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.OperationNode;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;

/// The graph stands as a program, and is edited both ways.
class ProgramWindowTest extends WholeWindow {
  @BeforeEach
  void shown(WindowRobot robot) {
    driver.awaitGraph();
    robot.push(KeyCode.F3);
  }

  @Test
  void what_is_typed_is_the_graph_and_is_undone_at_once(WindowRobot robot) {
    Scenario before = scenario();
    TextArea text = text(robot);
    assertThat(text.getText()).contains("S = X @ W1 + b1");

    robot.clickOn(text);
    robot.interact(() -> text.setText(text.getText().replace("Yhat = S", "A = tanh(S)\nYhat = A")));
    robot.interact(driver.window.graph()::takeKeyboard);
    driver.awaitGraph();

    assertThat(scenario().nodes())
        .anyMatch(node -> node instanceof OperationNode added && added.op().equals("tanh"));
    assertThat(driver.session.shown().run().assembly().problems()).isEmpty();

    robot.interact(driver.session::undo);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
    assertThat(text.getText()).contains("Yhat = S @ W2 + b2");
  }

  @Test
  void what_cannot_be_read_says_where_and_the_graph_stays(WindowRobot robot) {
    Scenario before = scenario();
    robot.clickOn(text(robot));
    robot.interact(() -> text(robot).setText(text(robot).getText().replace("W1 + b1", "Q + b1")));

    assertThat(says(robot)).startsWith("line 7, column 9").contains("Q");
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void what_happens_to_the_graph_is_written(WindowRobot robot) {
    robot.interact(() -> driver.session.apply(new Edit.Resize("n", 5)));
    driver.awaitGraph();

    assertThat(text(robot).getText()).startsWith("n = 5");
  }

  private Scenario scenario() {
    return driver.session.document().scenario();
  }

  private static TextArea text(WindowRobot robot) {
    return (TextArea) robot.one("#program-text");
  }

  private static String says(WindowRobot robot) {
    return ((Label) robot.one(".program-says")).getText();
  }
}
