package studio.backprop.view.graph.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;

class WireShapesTest {

  @Test
  void what_is_written_beside_a_wire_keeps_off_cards_and_other_writing() {
    Area card = new Area(40, -30, 20, 29);
    List<Point> wire = List.of(new Point(0, 0), new Point(100, 0));
    WireShapes shapes = new WireShapes(List.of(card), List.of(wire));

    Area first = shapes.place(wire, 24);
    Area second = shapes.place(wire, 24);

    assertThat(first.overlaps(card)).isFalse();
    assertThat(second.overlaps(first)).isFalse();
    assertThat(second.overlaps(card)).isFalse();
  }
}
