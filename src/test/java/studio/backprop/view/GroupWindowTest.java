package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.view.command.Command;

/// Nodes are folded into one card, and shown again.
class GroupWindowTest extends WholeWindow {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  @BeforeEach
  void shown(WindowRobot robot) {
    driver.showAtEnd(robot, "sigmoid-softmax-network");
    fold(robot, "W1", "b1", "Z", "A");
  }

  private void fold(WindowRobot robot, String first, String... others) {
    robot.interact(() -> driver.session.selectNodes(first, List.of(others)));
    robot.interact(driver.window.graph()::takeKeyboard);
    robot.push(KeyCode.CONTROL, KeyCode.G);
    driver.awaitGraph();
  }

  @Test
  void they_are_one_card_with_its_name_and_what_comes_in_and_the_document_is_what_it_was(
      WindowRobot robot) {
    Scenario before = driver.session.document().scenario();

    assertThat(robot.all("#card-Z")).isEmpty();
    assertThat(robot.all(".card")).hasSize(before.nodes().size() - 4);
    assertThat(group(robot).getAccessibleText()).isEqualTo("A: 4 nodes, from X");
    assertThat(driver.session.document().isDirty()).isFalse();
  }

  @Test
  void a_pass_goes_through_it_step_by_step(WindowRobot robot) {
    robot.interact(driver.session.playhead()::first);
    for (int step = 0; step < driver.session.playhead().length(); step++) {
      robot.push(KeyCode.RIGHT);
      driver.awaitGraph();
      String node = driver.session.shown().frame().step().orElseThrow().node().id();
      assertThat(group(robot).getPseudoClassStates().contains(ACTIVE))
          .as("whether the step of %s is seen to be in it", node)
          .isEqualTo(Set.of("Z", "A").contains(node));
    }
    assertThat(driver.session.shown().trace().loss()).isPresent();
    assertThat(robot.all(".group-card")).hasSize(1);
  }

  @Test
  void enter_shows_its_nodes_again(WindowRobot robot) {
    robot.interact(group(robot)::requestFocus);
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(robot.all(".group-card")).isEmpty();
    assertThat(robot.all("#card-Z")).hasSize(1);
  }

  @Test
  void a_group_with_another_node_is_one_group(WindowRobot robot) {
    fold(robot, "A", "Theta", "W2");

    assertThat(robot.all(".group-card")).hasSize(1);
    assertThat(group(robot).getAccessibleText()).contains("6 nodes");
  }

  @Test
  void what_is_left_of_it_when_a_node_is_deleted_stays_folded(WindowRobot robot) {
    robot.interact(() -> driver.session.apply(new Edit.Disconnect("Z", "b")));
    robot.interact(() -> driver.session.apply(new Edit.Delete(Set.of("b1"))));
    driver.awaitGraph();

    assertThat(group(robot).getAccessibleText()).startsWith("A: 3 nodes");
  }

  @Test
  void one_card_is_not_looked_at_alone_meanwhile(WindowRobot robot) {
    robot.interact(() -> driver.session.selectNode("Theta"));
    double zoom = driver.window.graph().graph().zoomProperty().get();

    robot.interact(() -> driver.window.graph().graph().single("Theta"));
    assertThat(driver.window.graph().graph().zoomProperty().get()).isEqualTo(zoom);
    assertThat(driver.window.graph().graph().back()).isFalse();

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    driver.awaitGraph();
    robot.interact(() -> driver.window.graph().graph().single("Theta"));
    assertThat(driver.window.graph().graph().zoomProperty().get()).isGreaterThan(zoom);
  }

  private Edit.Rename another() {
    return new Edit.Rename("Another title");
  }

  @Test
  void it_outlives_another_title_and_an_edit_that_is_undone(WindowRobot robot) {
    robot.interact(() -> driver.session.apply(another()));
    robot.interact(() -> driver.session.apply(new Edit.SetCell("W1", 0, 0, 7)));
    robot.interact(driver.session::undo);
    robot.interact(driver.session::undo);
    driver.awaitGraph();

    assertThat(group(robot).getAccessibleText()).startsWith("A: 4 nodes");
  }

  private void name(WindowRobot robot, String name, KeyCode... last) {
    robot.interact(group(robot)::requestFocus);
    robot.push(KeyCode.F2);
    robot.write(name);
    robot.push(last);
    driver.awaitGraph();
  }

  @Test
  void f2_has_its_name_typed_and_enter_takes_it(WindowRobot robot) {
    name(robot, "layer one", KeyCode.ENTER);

    assertThat(group(robot).getAccessibleText()).startsWith("layer one: 4 nodes");
    assertThat(robot.all(".group-card")).hasSize(1);
    assertThat(group(robot).isFocused()).isTrue();
    assertThat(driver.session.document().isDirty()).isFalse();
  }

  @Test
  void escape_leaves_its_name_as_it_is_and_an_empty_one_calls_it_after_what_leaves_it(
      WindowRobot robot) {
    name(robot, "layer one", KeyCode.ENTER);
    name(robot, "other", KeyCode.ESCAPE);
    assertThat(group(robot).getAccessibleText()).startsWith("layer one:");

    robot.push(KeyCode.F2);
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(group(robot).getAccessibleText()).startsWith("A:");
  }

  @Test
  void its_menu_gives_it_a_name_and_shows_its_nodes(WindowRobot robot) {
    robot.interact(group(robot)::requestFocus);
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    robot.push(KeyCode.ENTER);
    robot.write("first");
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(group(robot).getAccessibleText()).startsWith("first: 4 nodes");

    robot.push(KeyCode.CONTEXT_MENU);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(robot.all(".group-card")).isEmpty();
  }

  @Test
  void it_is_dragged_like_any_card_and_stays_there_until_the_layout_is_tidied_up(
      WindowRobot robot) {
    double x = group(robot).getLayoutX();
    double y = group(robot).getLayoutY();

    robot.drag(group(robot), 30, 60);
    driver.awaitGraph();
    double zoom = driver.window.graph().graph().zoomProperty().get();
    assertThat(group(robot).getLayoutX()).isCloseTo(x + 30 / zoom, within(1.0));
    assertThat(group(robot).getLayoutY()).isCloseTo(y + 60 / zoom, within(1.0));

    robot.interact(() -> driver.session.apply(new Edit.SetCell("W1", 0, 0, 7)));
    driver.awaitGraph();
    assertThat(group(robot).getLayoutY()).isCloseTo(y + 60 / zoom, within(1.0));

    robot.interact(() ->
        driver.commands().stream()
            .filter(command -> command.name().equals("tidy-up"))
            .forEach(Command::run));
    driver.awaitGraph();
    assertThat(group(robot).getLayoutY()).isEqualTo(y);
  }

  @Test
  void another_document_has_none(WindowRobot robot) {
    driver.showAtEnd(robot, "softmax-regression-l2");

    assertThat(robot.all(".group-card")).isEmpty();
  }

  private static Node group(WindowRobot robot) {
    return robot.one(".group-card");
  }
}
