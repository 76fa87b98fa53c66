package studio.backprop.view.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.view.WindowRobot;
import studio.backprop.view.graph.hand.CellEditing;

/// What keys and mouse do with cells.
class HandOnCellsTest extends GraphInWindow {
  private final Recorder recorder = new Recorder();

  /// What the picture has asked for; a number that is none is refused.
  private static final class Recorder implements CellEditing {
    final List<String> calls = new ArrayList<>();

    @Override
    public void enter(String node, int row, int column, String text, Consumer<String> refused) {
      calls.add("enter %s[%d,%d] %s".formatted(node, row, column, text));
      if (!text.matches("[-−]?[0-9.]+")) {
        refused.accept("That is no number.");
      }
    }

    @Override
    public void paste(String node, int row, int column, String text, Consumer<String> refused) {
      calls.add("paste %s[%d,%d] %s".formatted(node, row, column, text));
    }

    @Override
    public void beginDrag(String node, int row, int column) {
      calls.add("begin %s[%d,%d]".formatted(node, row, column));
    }

    @Override
    public void drag(String node, int row, int column, double value) {
      calls.add("drag " + value);
    }

    @Override
    public void endDrag() {
      calls.add("end");
    }
  }

  @BeforeEach
  void record(WindowRobot robot) {
    robot.interact(() -> view.hands().editingProperty().set(recorder));
  }

  @Test
  void a_click_selects_a_cell_of_a_value_or_a_gradient(WindowRobot robot) {
    robot.clickOn(cell("W1", Quantity.VALUE, 1, 2));
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("W1", Quantity.VALUE, 1, 2));
    assertThat(view.selectedNodeProperty().get()).isEqualTo("W1");

    robot.clickOn(cell("S", Quantity.GRADIENT, 2, 3));
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("S", Quantity.GRADIENT, 2, 3));
  }

  @Test
  void typing_on_a_cell_replaces_its_number_and_goes_on_below(WindowRobot robot) {
    robot.clickOn(cell("W1", Quantity.VALUE, 0, 0)).write("-2.5").push(KeyCode.ENTER);

    assertThat(recorder.calls).containsExactly("enter W1[0,0] -2.5");
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("W1", Quantity.VALUE, 1, 0));
  }

  @Test
  void tab_enters_a_number_and_goes_on_to_the_right(WindowRobot robot) {
    pressTwice(robot, cell("W1", Quantity.VALUE, 0, 3));
    robot.write("7").push(KeyCode.TAB);

    assertThat(recorder.calls).containsExactly("enter W1[0,3] 7");
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("W1", Quantity.VALUE, 1, 0));
  }

  /// The second press of a double click, without the first: two of a robot's may be too far apart.
  private static void pressTwice(WindowRobot robot, Node node) {
    Point2D at = node.localToScene(4, 4);
    Point2D onScreen = node.localToScreen(4, 4);
    robot.interact(() ->
        node.fireEvent(
            new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                at.getX(),
                at.getY(),
                onScreen.getX(),
                onScreen.getY(),
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null)));
  }

  @Test
  void escape_leaves_the_number_as_it_was(WindowRobot robot) {
    robot.clickOn(cell("W1", Quantity.VALUE, 0, 0)).push(KeyCode.F2).write("9");
    robot.push(KeyCode.ESCAPE);

    assertThat(recorder.calls).isEmpty();
    assertThat(robot.one(".cell-editor").isVisible()).isFalse();
    assertThat(cell("W1", Quantity.VALUE, 0, 0).isFocused()).isTrue();
  }

  @Test
  void a_number_that_is_none_is_refused_at_its_cell(WindowRobot robot) {
    robot.clickOn(cell("W1", Quantity.VALUE, 0, 0)).push(KeyCode.ENTER).write("abc");
    robot.push(KeyCode.ENTER);

    assertThat(robot.one(".refusal", Label.class).getText()).isEqualTo("That is no number.");
    assertThat(robot.one(".refusal").isVisible()).isTrue();
    assertThat(cell("W1", Quantity.VALUE, 0, 0).getPseudoClassStates())
        .anyMatch(state -> state.getPseudoClassName().equals("refused"));
    assertThat(text("W1", Quantity.VALUE, 0, 0)).isEqualTo("0.50");
  }

  @Test
  void what_is_computed_cannot_be_typed_over(WindowRobot robot) {
    robot.clickOn(cell("S", Quantity.VALUE, 0, 0)).write("1").push(KeyCode.ENTER);

    assertThat(recorder.calls).isEmpty();
    assertThat(robot.one(".cell-editor").isVisible()).isFalse();
  }

  @Test
  void the_arrow_keys_go_from_cell_to_cell_and_from_a_value_to_its_gradient(WindowRobot robot) {
    robot.clickOn(cell("W1", Quantity.VALUE, 1, 1)).push(KeyCode.RIGHT).push(KeyCode.DOWN);
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("W1", Quantity.VALUE, 2, 2));

    robot.push(KeyCode.DOWN);
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("W1", Quantity.GRADIENT, 0, 2));
    assertThat(cell("W1", Quantity.GRADIENT, 0, 2).isFocused()).isTrue();
  }

  @Test
  void the_arrow_keys_go_from_card_to_card_and_enter_goes_into_one(WindowRobot robot) {
    robot.interact(() -> view.picture().cards().card("W1").orElseThrow().requestFocus());

    robot.push(KeyCode.RIGHT);
    assertThat(view.selectedNodeProperty().get()).isEqualTo("S");

    robot.push(KeyCode.ENTER);
    assertThat(view.selectedCellProperty().get())
        .isEqualTo(new CellName("S", Quantity.VALUE, 0, 0));
  }

  @Test
  void a_drag_on_a_cell_is_one_gesture(WindowRobot robot) {
    robot.drag(cell("W1", Quantity.VALUE, 0, 0), 40, 0);

    assertThat(recorder.calls).startsWith("begin W1[0,0]").endsWith("drag 0.6", "end");
    assertThat(recorder.calls).filteredOn("end"::equals).hasSize(1);
  }

  @Test
  void a_matrix_is_copied_for_a_spreadsheet_and_a_block_is_pasted(WindowRobot robot) {
    robot.clickOn(cell("W2", Quantity.VALUE, 1, 0));
    robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
    robot.push(KeyCode.ESCAPE).push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.V);

    assertThat(recorder.calls).containsExactly("paste W2[1,0] 0.6\n-0.4\n0.8\n0.3");
  }
}
