package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import studio.backprop.view.formula.FormulaView;

class StyleWindowTest extends WindowAtTheEnd {
  private void choose(WindowRobot robot, String item) {
    MenuButton menu = (MenuButton) driver.window.scene().getRoot().lookup("#notation");
    robot.interact(() ->
        menu.getItems().stream()
            .filter(one -> item.equals(one.getText()))
            .findFirst()
            .map(MenuItem.class::cast)
            .orElseThrow()
            .fire());
  }

  private String formulas() {
    StringBuilder all = new StringBuilder();
    driver.window.scene().getRoot().lookupAll(".step-formulas .formula").stream()
        .map(node -> ((FormulaView) node).getText())
        .forEach(formula -> all.append(formula).append(";"));
    return all.toString();
  }

  @Test
  void the_formulas_of_a_step_follow_the_notation_that_is_chosen(WindowRobot robot) {
    assertThat(formulas()).contains("∂L/∂W⁽¹⁾ = Xᵀ · ∂L/∂S;");

    choose(robot, "Formulas in column form: W·X (cards stay as they are)");
    assertThat(formulas()).contains("∂L/∂W⁽¹⁾ = ∂L/∂S · Xᵀ;");
    assertThat(driver.session.shown().told().sentence())
        .contains("W⁽¹⁾ gets it times Xᵀ")
        .contains("b₁ gets its row sums");

    choose(robot, "gradient W");
    assertThat(formulas()).contains("gradient W⁽¹⁾ = gradient S · Xᵀ;");
  }

  @Test
  void sums_are_written_with_the_decimals_that_are_chosen(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.interact(() -> driver.session.write(driver.session.shown().style().withDigits(4)));
    driver.awaitGraph();

    assertThat(driver.text(".why .side-heading")).matches("Why is .* = 0\\.\\d{4}\\?");
    assertThat(driver.said("∂L/∂W⁽¹⁾[2,1]")).isNotEmpty();
  }
}
