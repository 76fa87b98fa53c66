package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Grain;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.view.formula.FormulaView;

/// Why the cell that is asked about is what it is, told in the inspector.
class WhyWindowTest extends WindowAtTheEnd {
  @Test
  void a_clicked_gradient_cell_tells_its_sum_and_lights_up_what_it_is_made_of(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));

    assertThat(driver.text(".why .side-heading")).isEqualTo("Why is ∂L/∂W⁽¹⁾[2,1] = 0.10?");
    assertThat(sum()).isEqualTo("0.10 ≈ 2·0.02 + 1·0.05 + 0·0.56 + 0·0.03 + 0·(−0.06)");
    assertThat(driver.window.scene().getRoot().lookupAll(".lit")).hasSize(10);
    assertThat(driver.window.scene().getRoot().lookupAll(".tie")).hasSize(5);
  }

  @Test
  void a_factor_is_followed_and_there_is_a_way_back(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.interact(() -> factors().get(1).fire());
    assertThat(driver.text(".why .side-heading")).startsWith("Why is ∂L/∂S[0,1] = 0.02");

    robot.clickOn(".why-back");
    assertThat(driver.text(".why .side-heading")).startsWith("Why is ∂L/∂W⁽¹⁾[2,1]");
  }

  @Test
  void a_negative_path_is_added_in_brackets(WindowRobot robot) {
    driver.showAtEnd(robot, "value-used-twice");

    robot.interact(() -> driver.session.selectCell(new CellName("X", Quantity.GRADIENT, 0, 1)));

    assertThat(sums())
        .contains("All paths together: (−4) + 3 = −1")
        .noneMatch(sum -> sum.contains(" + −"));
  }

  @Test
  void an_edit_changes_the_explanation_with_the_number(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    String before = sum();

    robot.interact(() -> driver.session.apply(new Edit.SetCell("W2", 1, 0, 3)));

    assertThat(sum()).isNotEqualTo(before);
  }

  /// What comes from no node is known by more than a word, which a node may be called too.
  @Test
  void an_operation_is_explained_whatever_it_is_called(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.apply(new Edit.RenameNode("S", "held"));
      driver.session.playhead().last();
      driver.session.selectCell(new CellName("held", Quantity.VALUE, 0, 0));
    });

    assertThat(sum()).contains("·");
  }

  @Test
  void what_is_not_there_yet_is_not_told(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.playhead().first();
      driver.session.selectCell(new CellName("S", Quantity.VALUE, 0, 0));
    });

    assertThat(driver.text(".why .side-heading"))
        .isEqualTo("S[0,0] is not there yet: step on, then ask again.");
    assertThat(driver.window.scene().getRoot().lookupAll(".lit")).isEmpty();
  }

  @Test
  void a_number_that_is_no_cell_says_where_it_is_from(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂Ŷ[1,0]"));
    robot.clickOn(robot.one(".why-constant"));
    assertThat(text(".why-inner")).isEqualTo("2/n = 0.4, where n is the number of rows of Ŷ: 5");

    robot.clickOn(robot.one(".why-constant"));
    assertThat(driver.window.scene().getRoot().lookup(".why-inner")).isNull();
  }

  @Test
  void a_factor_inside_an_operation_is_told_where_it_stands(WindowRobot robot) throws Exception {
    robot.interact(() -> driver.window.files().openCopy(Library.entry("word-table").scenario()));
    driver.awaitGraph();
    robot.interact(() -> {
      driver.session.playhead().last();
      driver.session.selectCell(new CellName("T", Quantity.GRADIENT, 0, 0));
    });
    Hyperlink inner =
        (Hyperlink) driver.window.scene().getRoot().lookup(".why-inner-factor.backward");

    robot.interact(inner::fire);
    assertThat(text(".why-inner")).isEqualTo("∂J/∂Xⁿᵉʷ.R[0,0] = 1 = 1");

    robot.interact(inner::fire);
    assertThat(driver.window.scene().getRoot().lookup(".why-inner")).isNull();
  }

  @Test
  void the_scalar_rung_is_the_chain_rule_with_indices(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.clickOn(".rung-scalar");

    assertThat(formulas()).anyMatch(formula -> formula.contains("∂S[k,j]/∂W⁽¹⁾[i,j]"));
    assertThat(sum()).isEqualTo("0.10 ≈ 2·0.02 + 1·0.05 + 0·0.56 + 0·0.03 + 0·(−0.06)");
  }

  @Test
  void the_batch_is_walked_and_the_examples_add_up(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.clickOn(".rung-example");

    assertThat(driver.text(".example-which")).isEqualTo("example 0 of 0 to 4");
    assertThat(text(".example-sum")).isEqualTo("Cell [2,1]: 0.05 = 0.05 so far; 4 more to come");
    assertThat(driver.window.scene().getRoot().lookupAll(".lit")).hasSize(2);
    for (int k = 1; k < 5; k++) {
      robot.clickOn(".example-next");
    }

    assertThat(driver.text(".example-which")).isEqualTo("example 4 of 0 to 4");
    assertThat(text(".example-sum")).endsWith(" = 0.10 : all examples, the whole gradient");
    assertThat(driver.window.scene().getRoot().lookup(".example-next").isDisabled()).isTrue();
    assertThat(driver.window.scene().getFocusOwner().getStyleClass()).contains("example-before");
  }

  @Test
  void the_cell_that_is_asked_on_is_outlined_on_the_graph(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.interact(() -> factors().get(1).fire());

    assertThat(driver.window.scene().getRoot().lookupAll(".cell:selected"))
        .containsExactly(driver.cell("∂L/∂S[0,1]"));
  }

  @Test
  void the_product_is_drawn_as_it_is_multiplied_with_what_is_used_lit_and_fits(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));

    String product =
        driver.window.scene().getRoot().lookupAll(".why .formula").stream()
            .map(node -> ((FormulaView) node).getTex())
            .filter(tex -> tex.contains("pmatrix") && tex.contains("cdot"))
            .findFirst()
            .orElseThrow();
    assertThat(product).doesNotContain("top");
    assertThat(product.split("textcolor", -1)).hasSize(1 + 5 + 5 + 1);
    assertThat(robot.all(".why .scroll-bar")).isEmpty();
    double room = robot.one(".why").getBoundsInLocal().getWidth();
    assertThat(robot.all(".why .formula"))
        .filteredOn(Node::isVisible)
        .allMatch(formula -> formula.getBoundsInParent().getMaxX() <= room);
  }

  @Test
  void all_factors_of_the_scalar_rung_can_be_followed(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂S[0,1]"));
    robot.clickOn(".rung-scalar");

    assertThat(driver.window.scene().getRoot().lookupAll(".why .why-number")).isEmpty();
    assertThat(factors()).isNotEmpty();
  }

  @Test
  void an_explanation_has_the_room_of_the_matrices_that_the_card_shows(WindowRobot robot) {
    robot.clickOn("#card-W1 .label");
    assertThat(robot.one("#value").isVisible()).isTrue();
    assertThat(robot.one("#gradient").isVisible()).isTrue();

    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    assertThat(robot.one("#value").isVisible()).isFalse();
    assertThat(robot.one("#gradient").isVisible()).isFalse();
  }

  @Test
  void cell_by_cell_the_one_that_a_step_makes_is_told(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.playhead().reducedMotionProperty().set(true);
      driver.session.playhead().first();
      driver.session.look(Grain.CELL);
      driver.window.graph().takeKeyboard();
    });
    while (!driver.text(".sentence").contains("[1,2]")
        || driver
            .session
            .shown()
            .frame()
            .card(driver.session.shown().graph().node("S"))
            .value()
            .isEmpty()) {
      robot.push(KeyCode.RIGHT);
    }

    assertThat(driver.text(".why .side-heading")).startsWith("Why is S[1,2] = ");
    robot.push(KeyCode.RIGHT);
    assertThat(driver.text(".why .side-heading")).startsWith("Why is S[1,3] = ");
    robot.interact(() -> driver.session.look(Grain.OPERATION));
    assertThat(driver.window.scene().getRoot().lookup(".why").isVisible()).isFalse();
  }

  private List<String> formulas() {
    return driver.window.scene().getRoot().lookupAll(".why .formula").stream()
        .map(node -> ((FormulaView) node).getText())
        .toList();
  }

  private List<Hyperlink> factors() {
    return driver.window.scene().getRoot().lookupAll(".why-factor").stream()
        .map(Hyperlink.class::cast)
        .toList();
  }

  private String sum() {
    return text(".why-sum");
  }

  private List<String> sums() {
    return driver.window.scene().getRoot().lookupAll(".why-sum").stream()
        .map(flow -> text((TextFlow) flow))
        .toList();
  }

  private String text(String selector) {
    return text((TextFlow) driver.window.scene().getRoot().lookup(selector));
  }

  private static String text(TextFlow flow) {
    return flow.getChildren().stream()
        .map(node -> node instanceof Text text ? text.getText() : ((Labeled) node).getText())
        .collect(Collectors.joining());
  }
}
