package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.library.Library;

@InWindow
class ActivationSheetTest {
  private WindowDriver driver;

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @BeforeEach
  void awaitGraph() {
    driver.awaitGraph();
  }

  private String numbers() {
    return driver.text("#activation-numbers");
  }

  @Test
  void x_is_moved_by_keys_by_typing_and_by_pointing(WindowRobot robot) {
    robot.push(KeyCode.F7);
    assertThat(numbers()).isEqualTo("f(1) = 0.73\nf′(1) = 0.20");

    robot.push(KeyCode.SHIFT, KeyCode.LEFT);
    robot.push(KeyCode.RIGHT);
    assertThat(numbers()).startsWith("f(0.1) = 0.52");

    robot.clickOn("#activation-x").push(KeyCode.CONTROL, KeyCode.A);
    robot.write("-2").push(KeyCode.ENTER);
    assertThat(numbers()).startsWith("f(−2) = 0.12");

    robot.clickOn(".activation-plot");
    assertThat(numbers()).startsWith("f(0) = 0.5");
    assertThat(driver.window.scene().getRoot().lookup(".activation-plot").getAccessibleText())
        .isEqualTo("sigmoid and its slope: f(0) = 0.5, f′(0) = 0.25");
  }

  @Test
  void several_are_drawn_together(WindowRobot robot) {
    robot.clickOn("#activations");
    ListView<?> list = robot.one("#activation-list", ListView.class);
    robot.interact(() -> list.getSelectionModel().selectIndices(2, 3));

    assertThat(driver.window.scene().getRoot().lookupAll(".value-curve")).hasSize(3);
  }

  @Test
  void from_a_selected_cell_it_opens_there(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.show(Library.entry("dead-and-saturated").scenario());
      driver.session.playhead().last();
    });
    var run = driver.session.shown().run();
    var relu =
        run.graph().forward().stream()
            .filter(node -> node.definition().op().equals("relu"))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> driver.session.selectCell(new CellName(relu.id(), Quantity.VALUE, 0, 0)));
    robot.push(KeyCode.F7);

    assertThat(numbers()).contains("f′(");
    assertThat(driver.text(".activation-fact")).isEqualTo("Range: [0, ∞)");
  }
}
