package studio.backprop.view.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import studio.backprop.view.Pulses;
import studio.backprop.view.WindowRobot;
import studio.backprop.view.graph.card.NodeCard;

/// A card is dragged by its header.
class DraggedCardTest extends GraphInWindow {
  @Test
  void a_card_is_dragged_by_its_header_and_its_wires_follow(WindowRobot robot) {
    List<String> moves = new ArrayList<>();
    robot.interact(() -> view.hands().setOnNodeMoved((id, x, y) -> moves.add(id)));
    NodeCard card = view.picture().cards().card("b2").orElseThrow();
    var before = card.area();

    robot.drag(card.lookup(".card-header"), 0, 30);
    Pulses.until(() -> {
      double end = view.picture().arrangement().orElseThrow().place("b2").y();
      return end == card.getLayoutY() && end > before.y();
    });

    assertThat(moves).containsExactly("b2");
    assertThat(card.getLayoutX()).isEqualTo(before.x());
  }

  @Test
  void the_picture_stays_where_it_is_while_a_card_is_dragged_out_of_it(WindowRobot robot) {
    NodeCard card = view.picture().cards().card("b2").orElseThrow();
    NodeCard other = view.picture().cards().card("X").orElseThrow();
    var before = Pulses.on(() -> other.localToScene(0, 0));
    Point2D from = Pulses.on(() -> card.localToScene(0, 0));
    double left = card.getLayoutX();

    robot.dragSlowly(
        card.lookup(".card-header"),
        0,
        120,
        () ->
            Pulses.until(
                () -> view.picture().arrangement().orElseThrow().place("b2").equals(card.area())));

    assertThat(Pulses.on(() -> other.localToScene(0, 0))).isEqualTo(before);
    assertThat(card.getLayoutX()).isEqualTo(left);
    assertThat(Pulses.on(() -> card.localToScene(0, 0)).getY() - from.getY())
        .isCloseTo(120, within(view.zoomProperty().get()));
  }

  @Test
  void a_card_in_hand_draws_its_own_wires_anew_and_nothing_else(WindowRobot robot) {
    NodeCard card = view.picture().cards().card("b2").orElseThrow();
    Point2D grip = Pulses.on(() -> card.localToScreen(30, 8));
    robot.clickOn(grip);
    Redrawn redrawn = Pulses.on(() -> new Redrawn(view));
    double zoom = view.zoomProperty().get();

    robot.press(grip);
    robot.moveTo(grip.add(0, 40));
    Pulses.until(
        () -> view.picture().arrangement().orElseThrow().place("b2").y() == card.getLayoutY());
    Pulses.settle();
    assertThat(redrawn.wires).hasSize(1);
    assertThat(redrawn.parents).isEmpty();
    assertThat(view.zoomProperty().get()).isEqualTo(zoom);

    robot.release();
  }
}
