package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.library.Library;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.writing.style.Style;

class InspectorWindowTest extends WholeWindow {
  @BeforeEach
  void awaitGraph() {
    driver.awaitGraph();
  }

  private static String numbers(WindowRobot robot, String id) {
    return robot.one(id + " .text-area", TextArea.class).getText();
  }

  private static String heading(WindowRobot robot) {
    return robot.one(".node-label", FormulaView.class).getText();
  }

  @Test
  void follows_the_pass_until_a_node_is_selected(WindowRobot robot) {
    robot.interact(() -> driver.session.playhead().moveTo(1));
    assertThat(heading(robot)).isEqualTo("S");

    robot.interact(() -> driver.session.selectNode("W1"));
    robot.interact(() -> driver.session.playhead().moveTo(2));
    assertThat(heading(robot)).isEqualTo("W⁽¹⁾");
    assertThat(driver.text(".node-operation")).isEqualTo("parameter");
    assertThat(driver.text(".node-shape")).isEqualTo("d×h = 3×4");
  }

  @Test
  void shows_numbers_once_they_are_there(WindowRobot robot) {
    robot.interact(() -> driver.session.selectNode("S"));
    assertThat(numbers(robot, "#value")).contains("not computed yet");
    assertThat(numbers(robot, "#gradient")).contains("nothing has come back yet");

    robot.interact(() -> driver.session.playhead().last());
    assertThat(numbers(robot, "#value")).contains("0.3").doesNotContain("0.30000000000000004");
    assertThat(numbers(robot, "#gradient").lines()).hasSize(5);
  }

  @Test
  void a_gradient_that_is_written_in_words_is_named_once(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.write(Style.USUAL.with(Style.Gradients.WORDS));
      driver.session.selectNode("S");
    });
    assertThat(driver.text("#gradientHeading")).isEqualTo("Gradient S");
  }

  @Test
  void copying_takes_every_digit(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.selectNode("S");
      driver.session.playhead().last();
    });
    robot.interact(() -> robot.one("#value .text-area", TextArea.class).copy());

    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0]).contains("0.30000000000000004").contains("\t");
  }

  @Test
  void an_embedding_opens_up_both_ways_as_far_as_the_pass_has_come(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.show(Library.entry("word-table").scenario());
      driver.session.playhead().first();
      driver.session.selectNode("E");
    });
    assertThat(equations("#inside"))
        .containsExactly("Z = onehot(X)", "R = Z · T", "Xⁿᵉʷ = reshape(R)");
    assertThat(numbersIn("#inside")).isEmpty();

    robot.interact(() -> driver.session.playhead().moveTo(1));
    assertThat(numbersIn("#inside")).hasSize(2).first().asString().startsWith("1  0  0  0  0\n");
    assertThat(numbersIn("#insideBackward")).isEmpty();

    robot.interact(() -> driver.session.playhead().last());
    assertThat(equations("#insideBackward")).hasSize(2);
    assertThat(numbersIn("#insideBackward")).hasSize(2);
    assertThat(numbersIn("#sendsBack")).hasSize(2).last().asString().startsWith(" 3    1");
  }

  @Test
  void what_a_function_and_its_slope_are_is_told_when_asked_from_the_keyboard(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.show(Library.entry("sigmoid-softmax-network").scenario());
      driver.session.selectNode("A");
    });
    ToggleButton ask = robot.one(".definitions-ask", ToggleButton.class);
    assertThat(ask.getText()).isEqualTo("What is σ, σ′?");
    assertThat(pane(".definitions .formulas").isVisible()).isFalse();

    robot.interact(() -> driver.session.selectNode("Z"));
    assertThat(ask.getText()).isEqualTo("What is σ′, σ?");
    robot.interact(ask::requestFocus);
    robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);

    assertThat(pane(".definitions .formulas").isVisible()).isTrue();
    assertThat(equations(".definitions"))
        .containsExactly("σ′(x) = σ(x) · (1 − σ(x))", "σ(x) = 1 / (1 + exp(−x))");
  }

  @Test
  void a_question_about_many_functions_goes_on_in_a_second_line(WindowRobot robot) {
    resize(robot, 1024, 640);
    robot.interact(() -> {
      driver.session.show(Library.entry("every-activation").scenario());
      driver.session.selectNode("gelu");
    });
    driver.awaitGraph();

    assertThat(
            Pulses.on(() -> new Tidiness(new LaidOut((Parent) pane(".definitions"), 1)).cutShort()))
        .isEmpty();
  }

  @Test
  void a_node_made_without_functions_has_nothing_to_define(WindowRobot robot) {
    robot.interact(() -> driver.session.selectNode("S"));

    assertThat(pane(".definitions").isVisible()).isFalse();
  }

  @Test
  void of_a_convolution_the_cells_under_the_filter_are_shown(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.show(Library.entry("convolution").scenario());
      driver.session.playhead().last();
      driver.session.selectCell(new CellName("S", Quantity.VALUE, 0, 0));
    });
    assertThat(driver.text(".patch .side-heading")).isEqualTo("Under K at S[0,0]");
    assertThat(numbersIn(".patch").getFirst().lines()).hasSize(2);
    assertThat(equations("#inside")).first().asString().isEqualTo("P = im2col(X)");
  }

  private List<String> equations(String pane) {
    return pane(pane).lookupAll(".formula").stream()
        .map(FormulaView.class::cast)
        .map(FormulaView::getText)
        .toList();
  }

  private List<String> numbersIn(String pane) {
    return pane(pane).lookupAll(".matrix-text").stream()
        .filter(Node::isVisible)
        .map(text -> ((TextArea) text.lookup(".text-area")).getText())
        .toList();
  }

  private Node pane(String selector) {
    return driver.window.scene().getRoot().lookup(selector);
  }

  @Test
  void a_click_on_a_card_selects_it(WindowRobot robot) {
    robot.clickOn("#card-L");

    assertThat(heading(robot)).isEqualTo("L");
    assertThat(driver.session.shown().selection().node()).contains("L");
  }

  @Test
  void every_bundled_scenario_can_be_inspected(WindowRobot robot) {
    for (var entry : Library.entries()) {
      robot.interact(() -> {
        driver.session.show(entry.scenario());
        driver.session.playhead().last();
        entry.scenario().nodes().forEach(node -> driver.session.selectNode(node.id()));
      });
      assertThat(robot.all(".inspector .formula")).isNotEmpty();
    }
  }
}
