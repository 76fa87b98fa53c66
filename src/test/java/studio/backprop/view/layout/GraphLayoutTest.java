package studio.backprop.view.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphLayoutTest {

  private final GraphLayout layout = new GraphLayout(Runnable::run);

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 5", "3, 12", "4, 12", "5, 25", "6, 40", "7, 60"})
  void a_wire_never_runs_through_a_card(long seed, int boxes) {
    LayoutRequest request = Graphs.random(seed, boxes);

    new LayoutAssert(request, layout.layout(request))
        .overlapsNoBoxes()
        .joinsPortsByStraightPieces()
        .runsNoWireThroughABox();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 5, 2",
    "2, 8, 1",
    "3, 12, 3",
    "4, 12, 1",
    "5, 20, 2",
    "6, 20, 5",
    "7, 30, 2",
    "8, 30, 1",
    "9, 40, 4",
    "10, 40, 1",
    "11, 60, 3",
    "12, 12, 2",
    "13, 12, 2",
    "14, 12, 1",
    "15, 12, 1"
  })
  void a_dragged_card_stays_where_it_is_and_wires_go_round_it(long seed, int boxes, int oneIn) {
    LayoutRequest request = Graphs.dragged(Graphs.random(seed, boxes), seed, oneIn);

    new LayoutAssert(request, layout.layout(request))
        .keepsDraggedBoxes()
        .overlapsNoBoxes()
        .joinsPortsByStraightPieces()
        .runsNoWireThroughABox();
  }

  @Test
  void a_chain_with_a_wire_over_all_of_it_is_laid_out_by_elk_while_that_ends_soon() {
    LayoutRequest chain = Graphs.chain(120);
    assertThat(Layers.passed(chain))
        .isBetween(Largest.MOST_STRAIGHT + 1L, (long) GraphLayout.MOST_PASSED);

    LayoutResult result = layout.layout(chain);

    new LayoutAssert(chain, result)
        .overlapsNoBoxes()
        .joinsPortsByStraightPieces()
        .runsNoWireThroughABox();
    assertThat(result).isNotEqualTo(GraphLayout.quick(chain));
  }

  @Test
  void a_box_wired_to_four_hundred_others_in_a_chain_is_laid_out_simply() {
    LayoutRequest chain = Graphs.chain(GraphLayout.MOST_READABLE);
    assertThat(Layers.passed(chain)).isGreaterThan(GraphLayout.MOST_PASSED);

    assertThat(layout.layout(chain)).isEqualTo(GraphLayout.quick(chain));
  }

  @Test
  void the_same_request_always_gives_the_same_layout() {
    LayoutRequest request = Graphs.dragged(Graphs.random(7, 30), 7, 3);

    assertThat(layout.layout(request))
        .isEqualTo(layout.layout(request))
        .isEqualTo(new GraphLayout(Runnable::run).layout(request));
  }

  @Test
  void dragging_one_card_away_leaves_the_others_where_they_are() {
    LayoutRequest request = Graphs.twoLayers();
    LayoutResult before = layout.layout(request);
    Area bias = before.place("b1");
    List<Box> boxes =
        request.boxes().stream()
            .map(box -> box.id().equals("b1") ? box.draggedTo(bias.x(), bias.y() + 400) : box)
            .toList();
    LayoutResult after = layout.layout(new LayoutRequest(boxes, request.wires()));

    assertThat(after.boxes())
        .allSatisfy((id, area) -> {
          if (!id.equals("b1")) {
            assertThat(area).isEqualTo(before.place(id));
          }
        });
    assertThat(after.routes().get(0)).isEqualTo(before.routes().get(0));
  }

  @ParameterizedTest
  @CsvSource({"1e300, -1e300", "-1.7e308, 1.7e308", "1e12, 0"})
  void a_card_put_out_of_every_sight_is_drawn_at_the_edge_of_what_can_be_drawn(double x, double y) {
    LayoutRequest request = Graphs.twoLayers();
    List<Box> boxes =
        request.boxes().stream()
            .map(box -> box.id().equals("W2") ? box.draggedTo(x, y) : box)
            .toList();
    LayoutRequest dragged = new LayoutRequest(boxes, request.wires());
    LayoutResult result = layout.layout(dragged);

    new LayoutAssert(dragged, result)
        .overlapsNoBoxes()
        .joinsPortsByStraightPieces()
        .runsNoWireThroughABox();
    assertThat(Math.abs(result.place("W2").x())).isBetween(9e4, 1.1e5);
    assertThat(Math.abs(result.place("W2").y())).isLessThan(1.1e5);
  }

  @Test
  void cards_run_from_left_to_right_with_room_for_sizes_between_them() {
    LayoutResult result = layout.layout(Graphs.twoLayers());

    assertThat(result.place("S").x() - result.place("X").right()).isGreaterThanOrEqualTo(60);
    assertThat(result.place("L").x()).isGreaterThan(result.place("Yhat").right() + 60);
    assertThat(result.bounds().right()).isEqualTo(result.place("L").right());
  }

  @Test
  void a_graph_may_be_empty_and_may_have_a_cycle() {
    LayoutRequest empty = new LayoutRequest(List.of(), List.of());
    LayoutRequest cycle =
        new LayoutRequest(
            List.of(Box.of("a", 80, 40, 1), Box.of("b", 80, 40, 1), Box.of("c", 80, 40, 1)),
            List.of(new Wire("a", "b", 0), new Wire("b", "a", 0), new Wire("c", "c", 0)));

    assertThat(layout.layout(empty).bounds()).isEqualTo(new Area(0, 0, 0, 0));
    new LayoutAssert(cycle, layout.layout(cycle))
        .joinsPortsByStraightPieces()
        .runsNoWireThroughABox();
  }

  @Test
  void cards_dragged_on_top_of_each_other_get_wires_that_say_they_are_not_clear() {
    LayoutRequest request =
        new LayoutRequest(
            List.of(
                Box.of("a", 80, 40, 0).draggedTo(0, 0),
                Box.of("b", 80, 40, 1).draggedTo(200, 0),
                Box.of("over", 200, 200, 0).draggedTo(40, -80)),
            List.of(new Wire("a", "b", 0)));
    LayoutResult result = layout.layout(request);

    new LayoutAssert(request, result).keepsDraggedBoxes().joinsPortsByStraightPieces();
    assertThat(result.routes().getFirst().clear()).isFalse();
  }

  @Test
  void a_wire_that_ends_nowhere_is_refused_with_its_name() {
    List<Box> boxes = List.of(Box.of("a", 80, 40, 1));

    assertThatThrownBy(() -> new LayoutRequest(boxes, List.of(new Wire("a", "z", 0))))
        .hasMessageContaining("to=z");
    assertThatThrownBy(() -> new LayoutRequest(boxes, List.of(new Wire("a", "a", 1))))
        .hasMessageContaining("it has 1");
    assertThatThrownBy(() -> new LayoutRequest(List.of(boxes.get(0), boxes.get(0)), List.of()))
        .hasMessageContaining("two boxes are called a");
  }

  @Test
  void a_cancelled_request_that_waits_is_never_laid_out() {
    Queue<Runnable> work = new ArrayDeque<>();
    GraphLayout later = new GraphLayout(work::add);
    CompletableFuture<LayoutResult> overtaken = later.layoutLater(Graphs::twoLayers);
    CompletableFuture<LayoutResult> wanted = later.layoutLater(Graphs::twoLayers);

    overtaken.cancel(false);
    work.forEach(Runnable::run);

    assertThat(overtaken).isCancelled();
    assertThat(wanted).isCompletedWithValue(layout.layout(Graphs.twoLayers()));
  }
}
