package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Grain;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.view.formula.FormulaView;

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
  void ties_end_at_the_edges_of_the_cells_that_they_join(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));

    List<Bounds> numbers =
        driver.window.scene().getRoot().lookupAll(".lit").stream()
            .map(Node::getBoundsInParent)
            .map(lit -> shrunk(lit, 4))
            .toList();
    assertThat(driver.window.scene().getRoot().lookupAll(".tie"))
        .isNotEmpty()
        .allSatisfy(tie -> {
          Line line = (Line) tie;
          assertThat(numbers)
              .noneMatch(number -> number.contains(line.getStartX(), line.getStartY()))
              .noneMatch(number -> number.contains(line.getEndX(), line.getEndY()));
        });
  }

  private static Bounds shrunk(Bounds area, double by) {
    return new BoundingBox(
        area.getMinX() + by,
        area.getMinY() + by,
        area.getWidth() - 2 * by,
        area.getHeight() - 2 * by);
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
    assertThat(text(".why-inner")).isEqualTo("∂R[0,0] = 1 = 1");

    robot.interact(inner::fire);
    assertThat(driver.window.scene().getRoot().lookup(".why-inner")).isNull();
  }

  @Test
  void a_factor_that_is_followed_is_selected_on_its_card(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    CellName factor =
        driver.session.shown().asked().orElseThrow().explanation().cells().getFirst().getFirst();

    robot.interact(() -> driver.session.askOn(factor));
    assertThat(driver.window.graph().graph().selectedCellProperty().get()).isEqualTo(factor);
    assertThat(driver.window.graph().graph().selectedNodeProperty().get()).isEqualTo(factor.node());

    robot.interact(() -> driver.session.back());
    assertThat(driver.window.graph().graph().selectedNodeProperty().get()).isEqualTo("W1");
  }

  @Test
  void what_is_lit_stays_lit_where_a_size_moves_the_cards(WindowRobot robot) throws Exception {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.interact(() -> {
      driver.session.apply(new Edit.Resize("n", 3));
    });
    driver.awaitGraph();

    assertThat(driver.window.scene().getRoot().lookupAll(".lit")).hasSize(6);
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
  void escape_leads_back_to_the_node_of_this_step_from_wherever_the_keyboard_is(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    assertThat(driver.session.shown().selection().node()).isEmpty();

    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.clickOn(robot.all(".why-factor").iterator().next());
    assertThat(driver.window.scene().getFocusOwner().getStyleClass()).contains("why-back");
    robot.push(KeyCode.ESCAPE);
    assertThat(driver.session.shown().selection().node()).isEmpty();
    assertThat(driver.text(".inspector .node-operation")).isEqualTo("linear");
  }

  @Test
  void a_click_on_the_ground_leads_back_too_and_moving_the_picture_does_not(WindowRobot robot) {
    Node graph = robot.one(".graph-view");
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    Point2D ground = Pulses.on(() -> graph.localToScreen(200, 20));
    robot.drag(ground, 30, 10);
    assertThat(driver.session.shown().selection().cell()).isPresent();

    robot.clickOn(ground);
    assertThat(driver.session.shown().selection().node()).isEmpty();
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

  @Test
  void why_this_order_begins_with_why_one_sums(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.interact(
        () -> ((ToggleButton) driver.window.scene().getRoot().lookup(".why-order")).fire());

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
    return driver.window.scene().getRoot().lookupAll("Label.order-why").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  @Test
  void other_orders_are_told_with_what_is_wrong_with_them(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.interact(
        () -> ((ToggleButton) driver.window.scene().getRoot().lookup(".why-order")).fire());

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
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.interact(
        () -> ((ToggleButton) driver.window.scene().getRoot().lookup(".why-order")).fire());
    assertThat(verdicts()).anyMatch(verdict -> verdict.startsWith("fits only because"));

    robot.interact(
        () -> ((Button) driver.window.scene().getRoot().lookup(".order-tell-apart")).fire());

    assertThat(verdicts()).noneMatch(verdict -> verdict.startsWith("fits only because"));
  }

  private List<String> verdicts() {
    return driver.window.scene().getRoot().lookupAll(".ordering-verdict").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
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
