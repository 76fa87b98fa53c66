package studio.backprop.view.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /// Boxes each of which feeds the next.
  private static LayoutRequest strip(int many) {
    List<Box> boxes = new ArrayList<>();
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      boxes.add(Box.of("b" + i, 90, 130, i == 0 ? 0 : 1));
      if (i > 0) {
        wires.add(new Wire("b" + (i - 1), "b" + i, 0));
      }
    }
    return new LayoutRequest(boxes, wires);
  }

  @Test
  void between_side_panels_a_long_strip_goes_on_in_a_row_below() {
    LayoutRequest strip = strip(9);

    LayoutResult result = largest(strip.in(Room.NARROW));

    assertThat(Room.NARROW.zoom(result)).isGreaterThan(1.3 * Room.NARROW.zoom(usual(strip)));
    new LayoutAssert(strip, result)
        .overlapsNoBoxes()
        .runsNoWireThroughABox()
        .joinsPortsByStraightPieces();
    assertThat(largest(strip)).isEqualTo(usual(strip));
  }

  @Test
  void what_can_be_read_between_side_panels_stays_as_it_is() {
    LayoutRequest strip = strip(5);

    assertThat(largest(strip.in(Room.NARROW))).isEqualTo(usual(strip));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void no_graph_is_seen_smaller_between_side_panels_than_what_is_laid_out_without(long seed) {
    LayoutRequest request = Graphs.random(seed, 12);

    LayoutResult result = largest(request.in(Room.NARROW));

    assertThat(Room.NARROW.zoom(result)).isGreaterThanOrEqualTo(Room.NARROW.zoom(largest(request)));
    new LayoutAssert(request, result)
        .overlapsNoBoxes()
        .runsNoWireThroughABox()
        .joinsPortsByStraightPieces();
  }

  @ParameterizedTest
  @CsvSource({
    "720, 620, NARROW",
    "464, 460, NARROW",
    "1280, 620, WIDE",
    "1000, 620, WIDE",
    "800, 300, WIDE",
    "0, 0, WIDE"
  })
  void room_is_narrow_between_side_panels(double width, double height, Room room) {
    assertThat(Room.of(width, height)).isEqualTo(room);
  }
}
