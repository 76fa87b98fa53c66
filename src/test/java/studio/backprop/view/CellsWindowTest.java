package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import studio.backprop.matrix.Matrix;

/// Cells are selected in blocks, copied, set to 0, and have a menu.
class CellsWindowTest extends WindowAtTheEnd {
  private static String copied() {
    return Pulses.on(() -> Clipboard.getSystemClipboard().getString());
  }

  private Matrix value(String node) {
    return driver.session.shown().trace().value(driver.session.shown().graph().node(node));
  }

  private List<String> range() {
    return driver.window.scene().getRoot().lookupAll(".cell-range").stream()
        .filter(Node::isVisible)
        .map(range ->
            range.getParent().getChildrenUnmodifiable().stream()
                .filter(cell -> cell.getStyleClass().contains("cell"))
                .filter(cell ->
                    range
                        .getBoundsInParent()
                        .contains(
                            cell.getBoundsInParent().getCenterX(),
                            cell.getBoundsInParent().getCenterY()))
                .map(cell -> String.valueOf(cell.getAccessibleText()).replaceAll(" .*", ""))
                .toList()
                .toString())
        .toList();
  }

  private void rightClick(WindowRobot robot, Node node) {
    Bounds at = node.localToScreen(node.getBoundsInLocal());
    Bounds in = node.localToScene(node.getBoundsInLocal());
    robot.interact(() ->
        node.fireEvent(
            new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                in.getCenterX(),
                in.getCenterY(),
                at.getCenterX(),
                at.getCenterY(),
                false,
                null)));
  }

  private static List<String> items() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .filter(item -> item.getText() != null)
        .map(MenuItem::getText)
        .toList();
  }

  @Test
  void shift_and_the_arrows_select_a_block_and_control_c_copies_what_is_selected(
      WindowRobot robot) {
    robot.clickOn(driver.cell("S[0,1]"));
    robot.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(copied()).isEqualTo("0.4");

    robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(range()).containsExactly("[S[0,1], S[0,2], S[1,1], S[1,2]]");
    robot.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(copied().lines().map(line -> line.split("\t").length)).containsExactly(2, 2);
    assertThat(copied()).startsWith("0.4\t1.2\n");

    robot.push(KeyCode.SHIFT, KeyCode.LEFT).push(KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(range()).containsExactly("[S[0,0], S[0,1], S[1,0], S[1,1]]");
    robot.push(KeyCode.ESCAPE);
    assertThat(range()).isEmpty();
    assertThat(driver.session.shown().selection().cell()).isPresent();
    robot.push(KeyCode.DOWN);
    assertThat(range()).isEmpty();
  }

  @Test
  void a_block_is_selected_by_shift_and_a_click_too_and_delete_sets_it_to_zero(WindowRobot robot) {
    robot.clickOn(driver.cell("W⁽¹⁾[0,0]"));
    robot.shiftClickOn(driver.cell("W⁽¹⁾[1,1]"));
    assertThat(range()).hasSize(1);
    robot.push(KeyCode.DELETE);

    Matrix changed = value("W1");
    assertThat(changed.get(0, 0)).isZero();
    assertThat(changed.get(1, 1)).isZero();
    assertThat(changed.get(2, 2)).isEqualTo(0.5);
    assertThat(range()).hasSize(1);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(value("W1").get(0, 0)).isEqualTo(0.5);
  }

  @Test
  void one_number_is_pasted_into_all_cells_of_a_block(WindowRobot robot) {
    robot.clickOn(driver.cell("b₂[0,0]"));
    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.clickOn(driver.cell("W⁽²⁾[0,0]"));
    robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.V);

    assertThat(value("W2")).isEqualTo(Matrix.filled(4, 1, 0.05));
  }

  @Test
  void computed_cells_cannot_be_set(WindowRobot robot) {
    robot.clickOn(driver.cell("S[0,0]"));
    robot.push(KeyCode.DELETE);

    assertThat(driver.session.document().undoes()).isEmpty();
  }

  @Test
  void a_cell_has_a_menu_by_mouse(WindowRobot robot) {
    rightClick(robot, driver.cell("W⁽¹⁾[0,1]"));
    assertThat(items())
        .startsWith(
            "Why is W⁽¹⁾[0,1] what it is?",
            "Type another number",
            "Copy the number",
            "Copy the whole matrix",
            "Paste",
            "Set it to 0")
        .anyMatch(item -> item.startsWith("Duplicate"));
    robot.clickOn("Set it to 0");
    assertThat(value("W1").get(0, 1)).isZero();

    rightClick(robot, robot.one("#card-W1 .card-header"));
    assertThat(items())
        .doesNotContain("Set it to 0")
        .anyMatch(item -> item.startsWith("Duplicate"));
  }

  @Test
  void a_cell_has_a_menu_by_keyboard_and_is_asked_in_it(WindowRobot robot) {
    robot.push(KeyCode.F9);
    assertThat(robot.one(".inspector").isVisible()).isFalse();
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[0,1]"));
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    assertThat(items()).startsWith("Why is ∂L/∂W⁽¹⁾[0,1] what it is?").doesNotContain("Paste");
    robot.push(KeyCode.ENTER);

    assertThat(robot.one(".inspector").isVisible()).isTrue();
    assertThat(driver.session.shown().asked()).isPresent();
  }

  @Test
  void a_block_has_a_menu_of_its_own(WindowRobot robot) {
    robot.clickOn(driver.cell("W⁽¹⁾[0,0]"));
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    rightClick(robot, driver.cell("W⁽¹⁾[0,1]"));
    assertThat(items()).startsWith("Copy the numbers", "Copy the whole matrix", "Paste");
    robot.clickOn("Set them to 0");

    assertThat(value("W1").get(0, 0)).isZero();
    assertThat(value("W1").get(0, 1)).isZero();
  }
}
