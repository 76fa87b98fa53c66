package studio.backprop.view.graph.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import studio.backprop.view.layout.Area;

class StandTest {
  private static final Area ROOM = new Area(0, 0, 700, 400);
  private static final List<Area> CORNERS =
      List.of(
          new Area(0, 0, 200, 150),
          new Area(500, 0, 200, 150),
          new Area(0, 250, 200, 150),
          new Area(500, 250, 200, 150));

  private static Area place(Stand stand) {
    return stand.place(190, 116, ROOM);
  }

  private static ToDoubleFunction<Stand> over(List<Area> cards) {
    return stand -> cards.stream().mapToDouble(place(stand)::shared).sum();
  }

  @Test
  void it_stays_where_it_covers_nothing_and_else_goes_to_a_free_corner() {
    assertThat(Stand.USUAL.best(over(CORNERS.subList(0, 3)), true)).isEqualTo(Stand.USUAL);

    Stand left = Stand.USUAL.best(over(CORNERS.subList(3, 4)), true);
    assertThat(left).isEqualTo(new Stand(0, 1, 1));
    assertThat(left.best(over(List.of()), true)).isEqualTo(left);
  }

  @Test
  void with_all_corners_taken_it_stands_between_cards_at_an_edge() {
    Stand between = Stand.USUAL.best(over(CORNERS), true);

    assertThat(CORNERS).noneMatch(place(between)::overlaps);
    assertThat(between.size()).as("wires run there").isLessThan(0.6);
    assertThat(between.down()).isEqualTo(1);
    assertThat(between.best(over(CORNERS), true)).isEqualTo(between);
    assertThat(ROOM.holds(place(between))).isTrue();
  }

  @Test
  void where_nothing_is_free_it_covers_as_little_as_it_can() {
    Stand smallest = Stand.USUAL.best(over(List.of(ROOM)), true);

    assertThat(smallest.size()).isLessThan(0.6);
  }
}
