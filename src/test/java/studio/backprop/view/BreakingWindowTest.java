package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Mistake;
import studio.backprop.scenario.edit.Edit;

/// A gradient is broken by chance, nobody is told where, and the badges on the cards tell.
class BreakingWindowTest extends WholeWindow {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  @BeforeEach
  void atTheEnd(WindowRobot robot) {
    driver.showAtEnd(robot, "sigmoid-softmax-network");
    robot.push(KeyCode.F4);
  }

  @RepeatedTest(8)
  void what_nobody_is_told_is_found_by_the_check_and_mended(WindowRobot robot) {
    String before = strip(robot);
    robot.interact(() -> ((MenuButton) robot.one(".break-it")).getItems().getFirst().fire());

    assertThat(robot.one(".state.broken").isVisible()).isTrue();
    assertThat(strip(robot)).isEqualTo(before);
    assertThat(found(robot)).containsExactly(place());
    String node = driver.session.shown().graph().mistake().orElseThrow().node();

    robot.push(KeyCode.F12);
    assertThat(driver.text(".notice .label")).startsWith("Mended. The mistake at " + node);
    assertThat(robot.one(".state.broken").isVisible()).isFalse();
    assertThat(found(robot)).isEmpty();
    assertThat(driver.session.document().isDirty()).isFalse();

    robot.push(KeyCode.ESCAPE);
    assertThat(robot.one(".notice").isVisible()).isFalse();
  }

  @Test
  void that_it_was_mended_is_said_until_the_next_edit(WindowRobot robot) {
    robot.interact(() -> driver.session.breakIt(Mistake.parse("Z.b:sum-forgotten")));
    robot.push(KeyCode.F12);
    assertThat(robot.one(".notice").isVisible()).isTrue();

    robot.interact(() -> driver.session.apply(new Edit.SetCell("X", 0, 0, 7)));
    assertThat(robot.one(".notice").isVisible()).isFalse();
  }

  private static String strip(WindowRobot robot) {
    return ((Label) robot.one(".state.broken .label")).getText();
  }

  /// The cards that are off although all those agree that hand something back to them: there it has
  /// gone wrong.
  private List<String> found(WindowRobot robot) {
    Graph graph = driver.session.shown().graph();
    List<String> found = new ArrayList<>();
    for (GraphNode node : graph.nodes()) {
      boolean agreeBehind =
          graph.uses(node).stream()
              .map(Edge::to)
              .map(graph::node)
              .noneMatch(by -> isOff(robot, by));
      if (isOff(robot, node) && agreeBehind) {
        found.add(node.id());
      }
    }
    return found;
  }

  private static boolean isOff(WindowRobot robot, GraphNode node) {
    return robot.one("#card-" + node.id() + " .badge").getPseudoClassStates().contains(OFF);
  }

  /// The node to which the mistake sends something wrong.
  private String place() {
    Graph graph = driver.session.shown().graph();
    Mistake made = graph.mistake().orElseThrow();
    GraphNode node = graph.node(made.node());
    return made.kind() == Mistake.Kind.SHORTCUT
        ? made.node()
        : node.operands().stream()
            .filter(edge -> made.port().filter(edge.port()::equals).isPresent())
            .findFirst()
            .map(edge -> graph.node(edge.from()).id())
            .orElse(made.node());
  }
}
