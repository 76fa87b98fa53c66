package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;

/// The rung of the derivation, stepped a rule at a time.
class DerivationWindowTest extends WholeWindow {
  @BeforeEach
  void theLossOfTheSoftmax(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.show(Library.entry("why-yhat-minus-y").scenario());
      driver.session.playhead().last();
      driver.session.selectCell(new CellName("X2", Quantity.GRADIENT, 0, 0));
    });
    driver.awaitGraph();
    robot.clickOn(".rung-derivation");
  }

  @Test
  void it_begins_with_what_is_derived_and_goes_on_a_rule_at_a_time(WindowRobot robot) {
    assertThat(driver.text(".derivation-which")).isEqualTo("what is derived");
    assertThat(rules()).isEmpty();

    robot.clickOn(".derivation-next");
    assertThat(driver.text(".derivation-which")).isEqualTo("line 1 of 14");
    assertThat(rules()).containsExactly("log-split: log softmax(x) = x − log Σ eˣ");

    robot.clickOn(".derivation-before");
    assertThat(rules()).isEmpty();
  }

  @Test
  void the_arrow_keys_step_it_and_leave_the_pass_where_it_is(WindowRobot robot) {
    double before = driver.session.playhead().position();

    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertThat(driver.text(".derivation-which")).isEqualTo("line 2 of 14");
    robot.push(KeyCode.LEFT);
    assertThat(driver.text(".derivation-which")).isEqualTo("line 1 of 14");
    robot.push(KeyCode.END);
    assertThat(driver.text(".derivation-which")).isEqualTo("line 14 of 14");
    robot.push(KeyCode.RIGHT);
    assertThat(driver.text(".derivation-which")).isEqualTo("line 14 of 14");
    robot.push(KeyCode.HOME);
    assertThat(driver.text(".derivation-which")).isEqualTo("what is derived");
    assertThat(driver.session.playhead().position()).isEqualTo(before);
  }

  @Test
  void only_the_line_that_is_told_is_marked(WindowRobot robot) {
    robot.push(KeyCode.END);

    List<Node> lines = nodes(".derivation-line");
    assertThat(lines).hasSize(15);
    assertThat(lines.getLast().getPseudoClassStates()).anyMatch(state -> isNow(state.toString()));
    assertThat(lines.subList(0, 14))
        .noneMatch(
            line -> line.getPseudoClassStates().stream().anyMatch(at -> isNow(at.toString())));
  }

  private static boolean isNow(String state) {
    return state.equals("now");
  }

  @Test
  void what_depends_on_the_numbers_is_said_and_follows_them(WindowRobot robot) {
    robot.push(KeyCode.END);
    assertThat(texts(".derivation-because"))
        .containsExactly("Each row of Y adds up to 1 here, so Σ columns Y is 1 and can go.");

    robot.interact(() -> driver.session.apply(new Edit.SetCell("Y", 0, 0, 2)));
    assertThat(driver.text(".derivation-which")).isEqualTo("line 13 of 13");
    assertThat(texts(".derivation-because"))
        .containsExactly("The rows of Y do not all add up to 1 here, so Σ columns Y stays.");
  }

  @Test
  void a_line_is_told_in_numbers_where_they_are_asked_for(WindowRobot robot) {
    robot.push(KeyCode.END);
    int without = nodes(".derivation-line .formula").size();

    robot.clickOn(".derivation-numbers");
    assertThat(nodes(".derivation-line .formula").size()).isGreaterThan(without);
    robot.push(KeyCode.LEFT);
    assertThat(driver.text(".derivation-which")).isEqualTo("line 13 of 14");
  }

  @Test
  void the_whole_is_copied_as_latex(WindowRobot robot) {
    robot.clickOn(".derivation-copy");

    robot.interact(() ->
        assertThat(Clipboard.getSystemClipboard().getString())
            .startsWith("\\begin{align*}")
            .contains("\\text{each row adds up to 1}"));
  }

  @Test
  void no_formula_is_wider_than_the_inspector(WindowRobot robot) {
    robot.push(KeyCode.END);
    Pulses.until(() -> nodes(".derivation-line .formula").stream().allMatch(this::isTypeset));

    double right = node(".inspector").localToScene(node(".inspector").getLayoutBounds()).getMaxX();
    assertThat(nodes(".derivation-line .formula"))
        .filteredOn(Node::isVisible)
        .allMatch(one -> one.localToScene(one.getBoundsInLocal()).getMaxX() <= right);
  }

  private boolean isTypeset(Node formula) {
    return ((studio.backprop.view.formula.FormulaView) formula).isTypeset();
  }

  private List<String> rules() {
    return texts(".derivation-rule");
  }

  private List<String> texts(String selector) {
    return nodes(selector).stream().map(node -> ((Label) node).getText()).toList();
  }

  private Node node(String selector) {
    return driver.window.scene().getRoot().lookup(selector);
  }

  private List<Node> nodes(String selector) {
    return List.copyOf(driver.window.scene().getRoot().lookupAll(selector));
  }
}
