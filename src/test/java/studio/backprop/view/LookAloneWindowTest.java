package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.view.graph.GraphView;
import studio.backprop.view.graph.card.NodeCard;

/// One card is looked at alone, large, with those beside it that are wired to it.
class LookAloneWindowTest extends WholeWindow {
  private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

  @BeforeEach
  void atTheEnd(WindowRobot robot) {
    driver.showAtEnd(robot, "sigmoid-softmax-network");
  }

  private GraphView graph() {
    return driver.window.graph().graph();
  }

  private Bounds pane() {
    return driver.window.graph().localToScene(driver.window.graph().getLayoutBounds());
  }

  private NodeCard card(String id) {
    return (NodeCard) driver.window.scene().getRoot().lookup("#card-" + id);
  }

  private Bounds place(String id) {
    return card(id).localToScene(card(id).getLayoutBounds());
  }

  private Set<String> bright() {
    return driver.window.scene().getRoot().lookupAll(".card").stream()
        .filter(card -> !card.getPseudoClassStates().contains(DIMMED))
        .map(card -> ((NodeCard) card).node())
        .collect(Collectors.toSet());
  }

  private void select(WindowRobot robot, String id) {
    robot.interact(() -> {
      driver.session.selectNode(id);
      graph().focusSelected();
    });
  }

  @Test
  void z_shows_a_card_large_with_its_neighbours_beside_it_and_z_again_goes_back(WindowRobot robot) {
    select(robot, "Z");
    Bounds before = place("Z");

    robot.push(KeyCode.Z);

    assertThat(bright())
        .contains("Z")
        .hasSizeLessThan(driver.session.shown().trace().graph().nodes().size());
    assertThat(pane().contains(place("Z"))).isTrue();
    assertThat(bright()).allMatch(id -> pane().intersects(place(id)));
    assertThat(place("Z").getWidth()).isGreaterThan(1.2 * before.getWidth());
    for (String id : bright()) {
      assertThat(bright())
          .filteredOn(other -> !other.equals(id))
          .noneMatch(other -> place(other).intersects(place(id)));
    }

    robot.push(KeyCode.Z);

    assertThat(bright()).hasSize(driver.session.shown().trace().graph().nodes().size());
    assertThat(place("Z")).isEqualTo(before);
  }

  @Test
  void escape_goes_back_to_where_a_hand_had_moved_the_picture(WindowRobot robot) {
    robot.interact(() -> {
      graph().zoomIn();
      graph().zoomIn();
    });
    select(robot, "Z");
    Bounds before = place("Z");

    robot.push(KeyCode.Z);
    robot.interact(() -> driver.session.playhead().first());
    robot.interact(() -> driver.session.playhead().step());
    robot.push(KeyCode.ESCAPE);

    assertThat(place("Z")).isEqualTo(before);
  }

  @Test
  void a_double_click_on_a_card_does_the_same(WindowRobot robot) {
    Node header = card("Z").lookup(".card-header");
    robot.clickOn(header).clickOn(header);

    assertThat(graph().zoomProperty().get()).isGreaterThan(1.2);
    assertThat(bright()).contains("Z").doesNotContain("J");
  }

  @Test
  void other_numbers_leave_the_card_in_sight_and_another_graph_does_not(WindowRobot robot) {
    select(robot, "Z");
    robot.push(KeyCode.Z);
    robot.interact(() -> driver.session.apply(new Edit.Resize("n", 5)));
    driver.awaitGraph();
    assertThat(bright()).contains("Z").doesNotContain("J");

    robot.interact(() -> driver.session.show(Library.first().scenario()));
    driver.awaitGraph();
    assertThat(bright()).hasSize(driver.session.shown().trace().graph().nodes().size());
  }

  @Test
  void a_presentation_stays_when_escape_goes_back_from_a_card(WindowRobot robot) {
    robot.interact(() -> driver.window.presentation().begin());
    driver.awaitGraph();
    select(robot, "Z");
    robot.push(KeyCode.Z);

    robot.push(KeyCode.ESCAPE);
    assertThat(driver.window.presentation().isOn()).isTrue();
    assertThat(bright()).hasSize(driver.session.shown().trace().graph().nodes().size());

    robot.push(KeyCode.ESCAPE);
    assertThat(driver.window.presentation().isOn()).isFalse();
  }
}
