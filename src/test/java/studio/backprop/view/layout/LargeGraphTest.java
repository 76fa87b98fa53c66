package studio.backprop.view.layout;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeGraphTest {

  private final GraphLayout layout = new GraphLayout(Runnable::run);

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 12", "3, 50", "4, 500"})
  void the_simple_layout_runs_no_wire_through_a_card_either(long seed, int boxes) {
    LayoutRequest request = Graphs.random(seed, boxes);

    new LayoutAssert(request, new LayeredColumns().layout(request, () -> false))
        .overlapsNoBoxes()
        .joinsPortsByStraightPieces()
        .runsNoWireThroughABox();
  }

  @Test
  void the_simple_layout_goes_round_the_top_where_a_cycle_closes() {
    LayoutRequest request =
        new LayoutRequest(
            List.of(Box.of("a", 80, 40, 1), Box.of("b", 80, 40, 1), Box.of("c", 80, 40, 1)),
            List.of(new Wire("a", "b", 0), new Wire("b", "a", 0), new Wire("c", "c", 0)));

    new LayoutAssert(request, new LayeredColumns().layout(request, () -> false))
        .overlapsNoBoxes()
        .joinsPortsByStraightPieces()
        .runsNoWireThroughABox();
  }

  @Test
  @Timeout(value = 20, unit = SECONDS)
  void ten_thousand_boxes_are_laid_out_in_seconds() {
    LayoutResult result = layout.layout(Graphs.random(1, 10_000));

    assertThat(result.boxes()).hasSize(10_000);
    assertThat(result.routes()).allMatch(Route::clear);
  }

  @Test
  @Timeout(value = 20, unit = SECONDS)
  void a_chain_of_ten_thousand_with_a_wire_over_all_of_it_is_laid_out_in_seconds() {
    int count = 10_000;
    List<Box> boxes = IntStream.range(0, count).mapToObj(i -> Box.of("b" + i, 80, 40, 2)).toList();
    List<Wire> wires =
        IntStream.range(1, 2 * count - 2)
            .mapToObj(i ->
                i < count
                    ? new Wire("b" + (i - 1), "b" + i, 0)
                    : new Wire("b0", "b" + (i - count + 1), 1))
            .toList();

    assertThat(layout.layout(new LayoutRequest(boxes, wires)).routes()).hasSize(wires.size());
  }

  @Test
  @Timeout(value = 20, unit = SECONDS)
  void in_a_large_graph_too_a_dragged_card_stays_and_wires_go_round_it() {
    LayoutRequest request = Graphs.random(5, 600);
    List<Box> boxes =
        request.boxes().stream()
            .map(box -> box.id().equals("b300") ? box.draggedTo(2_000, 300) : box)
            .toList();
    LayoutRequest dragged = new LayoutRequest(boxes, request.wires());

    new LayoutAssert(dragged, layout.layout(dragged))
        .keepsDraggedBoxes()
        .overlapsNoBoxes()
        .joinsPortsByStraightPieces();
  }
}
