package studio.backprop.view.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.Memory;

class LargeGraphTest {
  private static final int MANY = 10_000;

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
  void ten_thousand_boxes_are_laid_out_and_no_wire_runs_through_one() {
    LayoutResult result = layout.layout(Graphs.random(1, MANY));

    assertThat(result.boxes()).hasSize(MANY);
    assertThat(result.routes()).allMatch(Route::clear);
  }

  @Test
  void a_chain_of_ten_thousand_with_a_wire_over_all_of_it_is_laid_out() {
    LayoutRequest chain = Graphs.chain(MANY);

    assertThat(layout.layout(chain).routes()).hasSameSizeAs(chain.wires());
  }

  @Test
  void four_times_as_many_boxes_ask_for_little_more_than_four_times_the_memory() {
    assertThat(growth(boxes -> Graphs.random(1, boxes))).isBetween(3.5, 5.0);
    assertThat(growth(Graphs::chain)).isBetween(3.5, 5.0);
  }

  /// The memory for 4,000 boxes, of that for 1,000.
  private double growth(IntFunction<LayoutRequest> graphs) {
    LayoutRequest few = graphs.apply(1_000);
    LayoutRequest many = graphs.apply(4_000);
    // What is loaded once is not to be counted.
    layout.layout(few);
    double forFew = Memory.askedForBy(() -> new GraphLayout(Runnable::run).layout(few));
    return Memory.askedForBy(() -> new GraphLayout(Runnable::run).layout(many)) / forFew;
  }

  @Test
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
