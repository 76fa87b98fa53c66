package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.view.graph.GraphView;
import studio.backprop.view.graph.card.NodeCard;

/// Where the graph is larger than its room, a small one says which part of it is in sight.
class MinimapWindowTest extends WholeWindow {
  @BeforeEach
  void everythingInSight(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Library.entry("sigmoid-softmax-network").scenario()));
    driver.awaitGraph();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
  }

  private GraphView graph() {
    return driver.window.graph().graph();
  }

  private Region map() {
    return graph().map();
  }

  private Rectangle frame() {
    return (Rectangle) map().lookup(".minimap-frame");
  }

  /// A card that is far from sight is not even there.
  private boolean isInSight(String id) {
    Bounds pane = graph().localToScene(graph().getLayoutBounds());
    return driver.window.scene().getRoot().lookupAll("#card-" + id).stream()
        .anyMatch(card -> card.localToScene(card.getLayoutBounds()).intersects(pane));
  }

  private void enlarge(WindowRobot robot, int times) {
    robot.interact(() -> {
      for (int i = 0; i < times; i++) {
        graph().zoomIn();
      }
    });
  }

  @Test
  void it_is_there_only_while_not_everything_is_in_sight(WindowRobot robot) {
    assertThat(map().isVisible()).isFalse();

    enlarge(robot, 3);
    assertThat(map().isVisible()).isTrue();
    assertThat(map().getAccessibleText()).contains("of 11 cards");

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(map().isVisible()).isFalse();
  }

  @Test
  void its_frame_is_smaller_the_closer_one_looks(WindowRobot robot) {
    enlarge(robot, 3);
    double wide = frame().getWidth();
    enlarge(robot, 2);

    assertThat(frame().getWidth()).isLessThan(wide);
    assertThat(map().getLayoutBounds().contains(frame().getBoundsInParent())).isTrue();
  }

  @Test
  void pressing_and_dragging_on_it_moves_the_picture_there(WindowRobot robot) {
    enlarge(robot, 5);
    assertThat(isInSight("X")).isFalse();

    Point2D left = Pulses.on(() -> map().localToScreen(12, map().getHeight() / 2));
    robot.clickOn(left);
    double begin = frame().getX();
    assertThat(begin).isLessThan(map().getWidth() / 4);
    assertThat(isInSight("X")).isTrue();

    robot.drag(frame(), 60, 0);
    assertThat(frame().getX()).isGreaterThan(begin + 30);
  }

  @Test
  void it_stands_in_a_corner_that_is_free(WindowRobot robot) {
    enlarge(robot, 2);

    Bounds place = Pulses.on(() -> map().localToScene(map().getLayoutBounds()));
    assertThat(List.copyOf(driver.window.scene().getRoot().lookupAll(".card")))
        .noneMatch(card -> card.localToScene(card.getLayoutBounds()).intersects(place));
  }

  @Test
  void where_no_corner_is_free_it_is_smaller(WindowRobot robot) {
    driver.showAtEnd(robot, "spirals");
    widen(robot, "h", "k");

    assertThat(map().isVisible()).isTrue();
    assertThat(Pulses.on(this::covered)).isEmpty();
    assertThat(map().getLocalToSceneTransform().getMxx()).isLessThan(1);
  }

  /// So that gradients stand below their values, and cards are high.
  private void widen(WindowRobot robot, String... symbols) {
    robot.interact(
        () -> List.of(symbols).forEach(symbol -> driver.session.apply(new Edit.Resize(symbol, 9))));
    driver.awaitGraph();
  }

  private void showInLittleRoom(WindowRobot robot, String scenario) {
    robot.interact(() -> {
      driver.window.scene().getWindow().setWidth(1024);
      driver.window.scene().getWindow().setHeight(640);
      driver.session.show(Library.entry(scenario).scenario());
    });
    driver.awaitGraph();
  }

  private List<NodeCard> covered() {
    Bounds place = map().localToScene(map().getLayoutBounds());
    return driver.window.scene().getRoot().lookupAll(".card").stream()
        .filter(card -> card.localToScene(card.getLayoutBounds()).intersects(place))
        .map(NodeCard.class::cast)
        .toList();
  }

  @Test
  void where_not_even_that_helps_it_stands_between_cards(WindowRobot robot) {
    showInLittleRoom(robot, "moons");
    robot.interact(() -> driver.session.playhead().moveTo(2));

    assertThat(map().isVisible()).isTrue();
    assertThat(Pulses.on(this::covered)).isEmpty();
  }

  private boolean isFaint() {
    return map().getPseudoClassStates().stream()
        .anyMatch(state -> state.getPseudoClassName().equals("faint"));
  }

  @Test
  void it_makes_way_for_the_card_that_is_selected_and_lets_what_it_lies_over_be_read(
      WindowRobot robot) {
    int wayMade = 0;
    int readThrough = 0;

    for (String scenario : List.of("spirals", "window-classifier")) {
      showInLittleRoom(robot, scenario);
      widen(robot, "h", "k");
      for (int closer = 0; closer < 12; closer++) {
        for (NodeCard card : covered()) {
          robot.interact(() -> driver.session.selectNode(card.node()));
          boolean lies = covered().contains(card);
          assertThat(isFaint()).as(card.node()).isEqualTo(!covered().isEmpty());
          wayMade += lies ? 0 : 1;
          readThrough += lies ? 1 : 0;
        }
        robot.interact(driver.session::selectNothing);
        enlarge(robot, 1);
      }
    }
    assertThat(wayMade).isPositive();
    assertThat(readThrough).isPositive();
  }

  @Test
  void it_makes_way_for_what_a_lesson_points_at(WindowRobot robot) {
    showInLittleRoom(robot, "max-margin");
    List<Moment> lesson = driver.session.document().scenario().lesson();

    for (int k = 1; k <= lesson.size(); k++) {
      int moment = k;
      robot.interact(() -> driver.window.teaching().show(moment));
      driver.awaitGraph();
      Node card = robot.one("#card-" + lesson.get(k - 1).point().getFirst().node());
      Bounds place = card.localToScene(card.getLayoutBounds());
      Bounds own = map().localToScene(map().getLayoutBounds());
      assertThat(map().isVisible() && own.intersects(place)).as("moment %d", k).isFalse();
    }
  }

  @Test
  void what_tints_say_and_the_buttons_lie_below_the_graph() {
    Bounds pane = graph().localToScene(graph().getLayoutBounds());
    Node foot = driver.window.scene().getRoot().lookup(".graph-foot");

    assertThat(foot.localToScene(foot.getLayoutBounds()).getMinY())
        .isGreaterThanOrEqualTo(pane.getMaxY());
    assertThat(foot.lookup(".tint-legend")).isNotNull();
  }
}
