package studio.backprop.view.graph.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;

class SlipPlacesTest {

  @Test
  void a_slip_stands_beside_its_card_in_sight_and_off_other_cards() {
    Area card = new Area(20, 100, 80, 60);
    Area below = new Area(20, 180, 80, 60);
    SlipPlaces places =
        new SlipPlaces(List.of(card, below), List.of(), List.of(), new Area(0, 0, 400, 300), 1);

    assertThat(places.free(card, 200, 50)).contains(new Area(20, 43, 200, 50));
    assertThat(places.free(card, 200, 50))
        .as("the next one keeps off the first")
        .hasValueSatisfying(
            place -> assertThat(place.overlaps(new Area(20, 43, 200, 50))).isFalse());
  }

  @Test
  void a_slip_rather_stands_further_away_than_over_a_wire() {
    Area card = new Area(20, 100, 80, 60);
    List<Point> wire = List.of(new Point(0, 170), new Point(390, 170));
    SlipPlaces places =
        new SlipPlaces(List.of(card), List.of(), List.of(wire), new Area(0, 0, 400, 300), 1);

    Area slip = places.free(card, 200, 50).orElseThrow();

    assertThat(slip.isUnder(wire)).isFalse();
  }

  @Test
  void a_clear_place_is_off_all_wires_however_far_away_it_is() {
    Area card = new Area(20, 100, 80, 60);
    List<List<Point>> wires = new ArrayList<>();
    for (int y = 0; y < 240; y += 20) {
      wires.add(List.of(new Point(0, y), new Point(390, y)));
    }
    SlipPlaces places =
        new SlipPlaces(List.of(card), List.of(), wires, new Area(0, 0, 400, 300), 1);

    Area slip = places.clear(card, 200, 50).orElseThrow();

    assertThat(wires).noneMatch(slip::isUnder);
    assertThat(places.clear(card, 200, 80)).isEmpty();
    assertThat(places.free(card, 200, 80)).isPresent();
  }

  @Test
  void a_slip_for_which_there_is_no_room_is_still_in_sight() {
    Area card = new Area(-50, 100, 500, 260);
    SlipPlaces places =
        new SlipPlaces(List.of(card), List.of(), List.of(), new Area(0, 90, 400, 200), 1);

    assertThat(places.free(card, 200, 50)).isEmpty();
    assertThat(places.inSight(card, 200, 50)).isEqualTo(new Area(5, 235, 200, 50));
  }

  @Test
  void a_slip_may_be_smaller_where_the_picture_is_large() {
    Area sight = new Area(0, 0, 400, 300);

    assertThat(new SlipPlaces(List.of(), List.of(), List.of(), sight, 0.8).sizes())
        .containsExactly(1.0);
    assertThat(new SlipPlaces(List.of(), List.of(), List.of(), sight, 2).sizes())
        .containsExactly(1.0, 0.85, 0.7, 0.55, 0.4);
  }

  @Test
  void what_is_not_seen_otherwise_may_be_as_small_as_cards_are() {
    Area sight = new Area(0, 0, 400, 300);

    assertThat(new SlipPlaces(List.of(), List.of(), List.of(), sight, 0.7).allSizes())
        .containsExactly(1.0);
    assertThat(new SlipPlaces(List.of(), List.of(), List.of(), sight, 1.4).allSizes())
        .containsExactly(1.0, 0.85, 0.7, 0.5);
  }

  @Test
  void a_line_runs_over_an_area_of_which_it_cuts_a_corner() {
    Area area = new Area(100, 100, 80, 60);
    SlipPlaces places =
        new SlipPlaces(List.of(area), List.of(), List.of(), new Area(0, 0, 400, 300), 1);

    assertThat(places.isClear(new Point(90, 120), new Point(121, 90))).isFalse();
    assertThat(places.isClear(new Point(80, 110), new Point(110, 80))).isTrue();
    assertThat(places.isClear(new Point(10, 130), new Point(390, 130))).isFalse();
    assertThat(places.isClear(new Point(10, 90), new Point(390, 90))).isTrue();
    assertThat(places.isClear(new Point(140, 10), new Point(140, 60))).isTrue();
    assertThat(places.isClear(new Point(140, 10), new Point(140, 260))).isFalse();
  }
}
