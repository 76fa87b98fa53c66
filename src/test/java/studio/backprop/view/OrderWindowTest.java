package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.edit.Edit;

/// Why the factors of a product stand in this order, and what is wrong with others.
class OrderWindowTest extends WindowAtTheEnd {
  private void askWhyThisOrder(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.interact(robot.one(".why-order", ToggleButton.class)::fire);
  }

  @Test
  void why_this_order_begins_with_why_one_sums(WindowRobot robot) {
    askWhyThisOrder(robot);

    assertThat(reasons())
        .containsExactly(
            "Each cell of W⁽¹⁾ has touched all 5 examples: what it gets from each of them is added"
                + " up.",
            "So the factors meet in n, and it is summed away: d×n times n×h gives d×h, as the"
                + " gradient must be.");

    robot.clickOn(driver.cell("∂L/∂X[0,0]"));
    assertThat(reasons().getFirst()).startsWith("Each cell of X has touched 4 cells of S: ");
  }

  private List<String> reasons() {
    return driver.window.scene().getRoot().lookupAll("ScriptFlow.order-why").stream()
        .map(Node::getAccessibleText)
        .toList();
  }

  @Test
  void other_orders_are_told_with_what_is_wrong_with_them(WindowRobot robot) {
    askWhyThisOrder(robot);

    assertThat(driver.window.scene().getRoot().lookupAll(".ordering")).hasSize(8);
    assertThat(verdicts()).anyMatch(verdict -> verdict.contains("do not meet"));
  }

  @Test
  void what_fits_by_chance_is_told_apart_by_another_size(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.apply(new Edit.Resize("h", 3));
      driver.session.playhead().last();
    });
    driver.awaitGraph();
    askWhyThisOrder(robot);
    assertThat(verdicts()).anyMatch(verdict -> verdict.startsWith("fits only because"));

    robot.interact(robot.one(".order-tell-apart", Button.class)::fire);

    assertThat(verdicts()).noneMatch(verdict -> verdict.startsWith("fits only because"));
  }

  private List<String> verdicts() {
    return driver.window.scene().getRoot().lookupAll(".ordering-verdict").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }
}
