package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A label such as `v_c` reads in the window's texts as it does on its card.
@InWindow
class LowIndicesWindowTest {
  private WindowDriver driver;

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @BeforeEach
  void atTheEnd(WindowRobot robot) {
    driver.showAtEnd(robot, "skip-gram-negative-sampling");
  }

  /// What is set low under a node, in order.
  private static List<String> low(Node node) {
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream()
            : Stream.<Node>empty();
    return Stream.concat(
            node instanceof Text text && text.getStyleClass().contains("low-index")
                ? Stream.of(text.getText())
                : Stream.empty(),
            below.flatMap(child -> low(child).stream()))
        .toList();
  }

  @Test
  void in_the_headings_of_the_inspector(WindowRobot robot) {
    robot.clickOn(driver.cell("∂J/∂v_c[0,0]"));

    assertThat(driver.text(".why .side-heading")).startsWith("Why is ∂J/∂v_c[0,0] = ");
    assertThat(low(robot.one(".why .side-heading"))).containsExactly("c");
    assertThat(driver.text("#gradientHeading")).isEqualTo("Gradient ∂J/∂v_c");
    assertThat(low(robot.one("#gradientHeading"))).containsExactly("c");

    robot.clickOn(robot.all(".why-factor").iterator().next());
    assertThat(((Labeled) robot.one(".why-back")).getText()).isEqualTo("← back to ∂J/∂v_c[0,0]");
    assertThat(low(robot.one(".why-back"))).containsExactly("c");
  }

  @Test
  void before_and_after_an_edit(WindowRobot robot) {
    driver.showAtEnd(robot, "cross-entropy-against-squared-error");
    driver.type(robot, "w_C[0,0]", "7");

    Labeled first = (Labeled) robot.one(".changes > .label");
    assertThat(first.getText()).startsWith("w_C[0,0] ").endsWith(" → 7.00");
    assertThat(low(first)).containsExactly("C");
  }

  @Test
  void in_the_menu_of_a_cell_which_works_by_keyboard(WindowRobot robot) {
    driver.showAtEnd(robot, "cross-entropy-against-squared-error");
    robot.push(KeyCode.F9);
    // a long menu has its shadow on the headless platform's screen too
    robot.interact(() -> driver.window.scene().getWindow().setY(0));
    robot.clickOn(driver.cell("w_C[0,0]"));
    robot.push(KeyCode.SHIFT, KeyCode.F10);

    assertThat(Window.getWindows().stream().flatMap(w -> low(w.getScene().getRoot()).stream()))
        .contains("C");
    robot.push(KeyCode.ENTER);
    assertThat(robot.one(".inspector").isVisible()).isTrue();
  }
}
