package studio.backprop.view.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargestTest {
  private static final Area ROOM = new Area(0, 0, 1252, 544);

  /// One box that feeds many, which all feed the last.
  private static LayoutRequest fan(int many) {
    List<Box> boxes = new ArrayList<>();
    List<Wire> wires = new ArrayList<>();
    boxes.add(Box.of("first", 100, 80, 0));
    for (int i = 0; i < many; i++) {
      boxes.add(Box.of("b" + i, 190, 82, 1));
      wires.add(new Wire("first", "b" + i, 0));
      wires.add(new Wire("b" + i, "last", i));
    }
    boxes.add(Box.of("last", 90, 300, many));
    return new LayoutRequest(boxes, wires);
  }

  private static double zoom(LayoutResult result) {
    return Math.min(
        ROOM.width() / result.bounds().width(), ROOM.height() / result.bounds().height());
  }

  private static LayoutResult usual(LayoutRequest request) {
    return new ElkLayered(ElkLayered.Way.USUAL).layout(request, () -> false);
  }

  private static LayoutResult largest(LayoutRequest request) {
    return new Largest().layout(request, () -> false);
  }

  @Test
  void a_column_of_many_goes_on_in_others_where_that_shows_them_larger() {
    LayoutRequest fan = fan(11);

    LayoutResult result = largest(fan);

    assertThat(zoom(result)).isGreaterThan(1.5 * zoom(usual(fan)));
    new LayoutAssert(fan, result)
        .overlapsNoBoxes()
        .runsNoWireThroughABox()
        .joinsPortsByStraightPieces();
  }

  @Test
  void what_is_wider_than_high_stays_as_it_is() {
    LayoutRequest chain = Graphs.chain(8);

    assertThat(largest(chain)).isEqualTo(usual(chain));
  }

  @Test
  void wires_flow_from_left_to_right_all_the_same() {
    LayoutResult result = largest(fan(11));

    assertThat(result.routes())
        .allSatisfy(route ->
            assertThat(result.place(route.wire().from()).right())
                .isLessThan(result.place(route.wire().to()).x()));
  }

  @Test
  void no_graph_is_seen_smaller_than_in_the_usual_layout() {
    for (long seed = 0; seed < 20; seed++) {
      LayoutRequest request = Graphs.random(seed, 12);
      assertThat(largest(request).bounds().height())
          .as("seed %d", seed)
          .isLessThanOrEqualTo(usual(request).bounds().height());
    }
  }
}
