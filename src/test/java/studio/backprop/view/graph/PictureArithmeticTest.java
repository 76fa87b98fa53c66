package studio.backprop.view.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;

class PictureArithmeticTest {

  @Test
  void a_traveller_goes_evenly_along_the_bends_of_its_wire() {
    Track track = new Track(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 30)));

    assertThat(track.length()).isEqualTo(40);
    assertThat(track.at(0)).isEqualTo(new Point(0, 0));
    assertThat(track.at(0.125)).isEqualTo(new Point(5, 0));
    assertThat(track.at(0.5)).isEqualTo(new Point(10, 10));
    assertThat(track.at(1)).isEqualTo(new Point(10, 30));
  }

  @Test
  void a_drag_steps_by_a_tenth_of_the_magnitude_onto_round_numbers() {
    assertThat(Scrub.from(0.5, false).at(12, false)).isEqualTo(0.53);
    assertThat(Scrub.from(0.5, false).at(12, true)).isEqualTo(0.503);
    assertThat(Scrub.from(0, false).at(-8, false)).isEqualTo(-0.02);
    assertThat(Scrub.from(37, false).at(4, false)).isEqualTo(38);
    assertThat(Scrub.from(3, true).at(4, true)).isEqualTo(4);
    assertThat(Scrub.from(0.123456, false).at(1, false)).isEqualTo(0.123456);
  }

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

  @Test
  void a_slip_stands_beside_its_card_in_sight_and_off_other_cards() {
    Area card = new Area(20, 100, 80, 60);
    Area below = new Area(20, 180, 80, 60);
    SlipPlaces places =
        new SlipPlaces(List.of(card, below), List.of(), List.of(), new Area(0, 0, 400, 300));

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
        new SlipPlaces(List.of(card), List.of(), List.of(wire), new Area(0, 0, 400, 300));

    Area slip = places.free(card, 200, 50).orElseThrow();

    assertThat(slip.isUnder(wire)).isFalse();
  }

  @Test
  void a_slip_for_which_there_is_no_room_is_still_in_sight() {
    Area card = new Area(-50, 100, 500, 260);
    SlipPlaces places =
        new SlipPlaces(List.of(card), List.of(), List.of(), new Area(0, 90, 400, 200));

    assertThat(places.free(card, 200, 50)).isEmpty();
    assertThat(places.inSight(card, 200, 50)).isEqualTo(new Area(5, 235, 200, 50));
  }
}
