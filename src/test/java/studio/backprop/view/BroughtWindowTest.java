package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.playback.Grain;

/// What a step brought is marked until the next one.
class BroughtWindowTest extends WholeWindow {
  @BeforeEach
  void jump(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> {
      driver.session.playhead().reducedMotionProperty().set(true);
      driver.window.graph().takeKeyboard();
    });
  }

  /// The cells that lie on a mat, as those who cannot see are told of them.
  private List<String> marked() {
    return driver.window.scene().getRoot().lookupAll(".matrix").stream()
        .map(Parent.class::cast)
        .flatMap(BroughtWindowTest::marked)
        .map(cell -> String.valueOf(cell.getAccessibleText()).replaceAll(" .*", ""))
        .sorted()
        .toList();
  }

  private static Stream<Node> marked(Parent matrix) {
    List<Bounds> mats = matrix.lookupAll(".brought").stream().map(Node::getBoundsInParent).toList();
    return matrix.getChildrenUnmodifiable().stream()
        .filter(cell -> cell.getStyleClass().contains("cell"))
        .filter(cell -> mats.stream().anyMatch(mat -> mat.contains(cell.getBoundsInParent())));
  }

  private List<Bounds> arrows(String way) {
    return driver.window.scene().getRoot().lookupAll(".brought-arrow." + way).stream()
        .map(arrow -> arrow.localToScene(arrow.getBoundsInLocal()))
        .toList();
  }

  @Test
  void a_step_forward_leaves_its_value_marked_and_the_next_step_takes_the_mark(WindowRobot robot) {
    assertThat(marked()).isEmpty();

    robot.push(KeyCode.RIGHT);
    assertThat(marked()).hasSize(20).allMatch(cell -> cell.startsWith("S["));
    robot.push(KeyCode.RIGHT);
    assertThat(marked()).containsExactly("Ŷ[0,0]", "Ŷ[1,0]", "Ŷ[2,0]", "Ŷ[3,0]", "Ŷ[4,0]");
    assertThat(arrows("forward")).hasSize(1);
    robot.clickOn(driver.cell("X[0,0]"));
    assertThat(marked()).hasSize(5);
    robot.push(KeyCode.ESCAPE).push(KeyCode.HOME);
    assertThat(marked()).isEmpty();
  }

  @Test
  void a_step_back_leaves_the_gradients_marked_that_it_sent_and_says_where_they_came_from(
      WindowRobot robot) {
    robot.interact(() -> driver.session.playhead().moveTo(5));

    assertThat(marked()).hasSize(20 + 4 + 1).allMatch(cell -> cell.startsWith("∂L/∂"));
    assertThat(arrows("forward")).isEmpty();
    assertThat(arrows("backward")).hasSize(3);
    Node own = driver.cell("∂L/∂b₂[0,0]");
    Bounds cell = own.localToScene(own.getBoundsInLocal());
    assertThat(arrows("backward"))
        .anyMatch(arrow ->
            arrow.getMinX() >= cell.getMaxX()
                && arrow.getMinY() > cell.getMinY()
                && arrow.getMaxY() < cell.getMaxY());
  }

  @Test
  void cell_by_cell_only_those_are_marked_that_are_there(WindowRobot robot) {
    robot.interact(() -> driver.session.look(Grain.CELL));
    while (marked().size() < 5) {
      robot.push(KeyCode.RIGHT);
    }

    assertThat(marked()).containsExactly("S[0,0]", "S[0,1]", "S[0,2]", "S[0,3]", "S[1,0]");
  }
}
