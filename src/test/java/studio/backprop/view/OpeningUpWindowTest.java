package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.Scenario;

/// A person opens an operation up into smaller ones, gathers some, and folds them into one.
class OpeningUpWindowTest extends WholeWindow {
  private static final double SAME = 1e-12;

  @BeforeEach
  void atS(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> driver.session.playhead().moveTo(1.5));
    robot.clickOn("#card-S .label");
    assertThat(driver.session.shown().selection().nodes()).containsExactly("S");
  }

  @Test
  void by_keyboard_it_is_opened_up_and_folded_again_with_the_same_numbers(WindowRobot robot) {
    Scenario before = driver.session.document().scenario();
    double loss = driver.loss();
    String step = step();

    robot.push(KeyCode.CONTROL, KeyCode.E);
    driver.awaitGraph();
    assertThat(ids()).contains("S", "S_1");
    assertThat(driver.session.shown().graph().node("S").definition().op()).isEqualTo("add");
    assertThat(driver.loss()).isCloseTo(loss, within());
    assertThat(driver.session.shown().selection().nodes()).containsExactly("S");
    assertThat(robot.one("#card-S").isFocused()).isTrue();
    assertThat(step()).isEqualTo(step);

    robot.push(KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(driver.session.shown().selection().nodes()).containsExactly("S", "S_1");
    assertThat(marked(robot)).containsExactlyInAnyOrder("card-S", "card-S_1");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    driver.awaitGraph();

    assertThat(ids()).contains("S").doesNotContain("S_1");
    assertThat(driver.session.shown().graph().node("S").definition().op()).isEqualTo("formula");
    assertThat(driver.loss()).isCloseTo(loss, within());
    assertThat(driver.session.shown().selection().nodes()).containsExactly("S");
    assertThat(robot.one("#card-S").isFocused()).isTrue();
    assertThat(step()).isEqualTo(step);

    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(driver.session.document().scenario()).isEqualTo(before);
  }

  @Test
  void an_underscore_in_a_name_is_shown(WindowRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.E);
    driver.awaitGraph();

    Text shown = (Text) robot.one(".formula-line > .button").lookup(".text");
    assertThat(shown.getText()).isEqualTo("S_1 + b1");

    robot.push(KeyCode.SHIFT, KeyCode.F10);
    assertThat(menu().getItems())
        .filteredOn(item -> item.getText() != null)
        .isNotEmpty()
        .noneMatch(MenuItem::isMnemonicParsing);
  }

  @Test
  void by_mouse_both_stand_in_the_menu_of_a_card(WindowRobot robot) {
    double loss = driver.loss();
    rightClick(robot, "#card-S");
    assertThat(items()).startsWith("Type a formula …", "Open up S");
    robot.clickOn("Open up S");
    driver.awaitGraph();
    assertThat(ids()).contains("S_1");

    shiftClick(robot, "#card-S_1 .label");
    assertThat(driver.session.shown().selection().nodes()).containsExactly("S", "S_1");
    rightClick(robot, "#card-S_1");
    assertThat(items()).contains("Fold 2 nodes into S");
    robot.clickOn("Fold 2 nodes into S");
    driver.awaitGraph();

    assertThat(ids()).doesNotContain("S_1");
    assertThat(driver.loss()).isCloseTo(loss, within());
  }

  @Test
  void what_cannot_be_done_says_why(WindowRobot robot) {
    robot.clickOn("#card-X .label");
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    CustomMenuItem refused = (CustomMenuItem) menu().getItems().getFirst();
    assertThat(refused.isDisable()).isTrue();
    assertThat(refused.getContent().getAccessibleText()).startsWith("Open up X: X is a leaf");
    robot.push(KeyCode.ESCAPE);

    robot.push(KeyCode.CONTROL, KeyCode.E);
    assertThat(robot.one(".notice .label", Labeled.class).getText()).startsWith("X is a leaf");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    assertThat(robot.one(".notice .label", Labeled.class).getText())
        .startsWith("Select several operations first");
    assertThat(driver.session.document().undoes()).isEmpty();
  }

  @Test
  void the_menu_key_leads_to_the_formula(WindowRobot robot) {
    robot.push(KeyCode.CONTEXT_MENU);
    assertThat(items()).contains("Type a formula …");
    robot.push(KeyCode.ENTER);
    assertThat(robot.one(".marked-field > .text-field").isFocused()).isTrue();

    robot.write("E").push(KeyCode.CONTROL, KeyCode.E);
    assertThat(ids()).doesNotContain("S_1");
  }

  @Test
  void a_click_gathers_no_more_and_shift_takes_out_again(WindowRobot robot) {
    shiftClick(robot, "#card-Yhat .label");
    shiftClick(robot, "#card-L .label");
    assertThat(driver.session.shown().selection().nodes()).containsExactly("S", "Yhat", "L");
    shiftClick(robot, "#card-S .label");
    assertThat(driver.session.shown().selection().nodes()).containsExactly("Yhat", "L");
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(driver.session.shown().selection().nodes()).containsExactly("Yhat", "L", "S");
    assertThat(marked(robot)).containsExactlyInAnyOrder("card-S", "card-Yhat", "card-L");

    robot.clickOn("#card-L .label");
    assertThat(driver.session.shown().selection().nodes()).containsExactly("L");
    assertThat(marked(robot)).containsExactly("card-L");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(SAME);
  }

  private List<String> ids() {
    return driver.session.shown().graph().nodes().stream().map(node -> node.id()).toList();
  }

  private String step() {
    var step = driver.session.shown().frame().step().orElseThrow();
    return step.phase() + " " + step.node().id();
  }

  private static List<String> marked(WindowRobot robot) {
    return robot.all(".card").stream()
        .filter(card ->
            card.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("selected")))
        .map(Node::getId)
        .toList();
  }

  private static void shiftClick(WindowRobot robot, String query) {
    robot.shiftClickOn(robot.one(query));
  }

  private static void rightClick(WindowRobot robot, String query) {
    Node card = robot.one(query);
    robot.interact(() -> {
      Bounds at = card.localToScreen(card.getBoundsInLocal());
      card.fireEvent(
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED,
              0,
              0,
              at.getCenterX(),
              at.getCenterY(),
              false,
              null));
    });
  }

  private static ContextMenu menu() {
    return Pulses.on(() ->
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .map(ContextMenu.class::cast)
            .findFirst()
            .orElseThrow());
  }

  private static List<String> items() {
    return Pulses.on(() -> menu().getItems().stream().map(MenuItem::getText).toList());
  }
}
