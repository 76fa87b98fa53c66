package studio.backprop.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.backprop.samples.Graphs;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.gaze.Playhead;

class StopsTest {
  private final Timeline timeline = new Timeline(Graphs.shared());

  private static List<Double> forward(Stops stops, int length) {
    List<Double> met = new ArrayList<>();
    for (double at = 0; at < length; at = stops.after(at)) {
      met.add(at);
    }
    met.add((double) length);
    return met;
  }

  private static List<Double> backward(Stops stops, int length) {
    List<Double> met = new ArrayList<>();
    for (double at = length; at > 0; at = stops.before(at)) {
      met.addFirst(at);
    }
    met.addFirst(0.0);
    return met;
  }

  @Test
  void phases_stop_where_forward_turns_into_backward() {
    assertThat(forward(Stops.of(timeline, Grain.PHASE), timeline.length()))
        .containsExactly(0.0, 3.0, 6.0);
  }

  @Test
  void operations_stop_at_whole_steps() {
    assertThat(forward(Stops.of(timeline, Grain.OPERATION), timeline.length()))
        .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
  }

  @Test
  void inside_an_operation_each_matrix_is_a_stop_and_with_cells_each_cell() {
    Stops inside = Stops.of(timeline, Grain.INSIDE);
    Stops cells = Stops.of(timeline, Grain.CELL);

    assertThat(inside.after(0)).isEqualTo(0.7, within(1e-9));
    assertThat(inside.after(0.7)).isEqualTo(1);
    assertThat(forward(cells, 1)).hasSize(2 + 1 + 6);
  }

  @ParameterizedTest
  @EnumSource
  void the_way_back_has_the_stops_of_the_way_on(Grain grain) {
    for (Library.Entry entry : Library.entries()) {
      Timeline steps = new Timeline(new Session(entry.scenario()).shown().run().graph());
      Stops stops = Stops.of(steps, grain);

      assertThat(backward(stops, steps.length()))
          .as(entry.name())
          .isEqualTo(forward(stops, steps.length()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_playhead_meets_each_stop_once_in_both_directions(Grain grain) {
    Stops stops = Stops.of(timeline, grain);
    Playhead playhead = new Playhead();
    playhead.setLength(timeline.length());
    playhead.setStops(stops);
    List<Double> met = new ArrayList<>(List.of(0.0));

    while (playhead.position() < timeline.length()) {
      playhead.step();
      playhead.advance(100);
      met.add(playhead.position());
    }

    assertThat(met).isEqualTo(forward(stops, timeline.length()));
    while (playhead.position() > 0) {
      assertThat(playhead.position()).isEqualTo(met.removeLast());
      playhead.stepBack();
      playhead.advance(100);
    }
  }

  @Test
  void with_reduced_motion_playing_goes_from_stop_to_stop() {
    Stops stops = Stops.of(timeline, Grain.INSIDE);
    Playhead playhead = new Playhead();
    playhead.setLength(timeline.length());
    playhead.setStops(stops);
    playhead.reducedMotionProperty().set(true);
    List<Double> met = new ArrayList<>(List.of(0.0));
    playhead.positionProperty().addListener((_, _, at) -> met.add(at.doubleValue()));

    playhead.play();
    for (int k = 0; k < 1000; k++) {
      playhead.advance(0.1);
    }

    assertThat(met).isEqualTo(forward(stops, timeline.length()));
  }

  @ParameterizedTest
  @EnumSource(Grain.class)
  void from_stop_to_stop_is_as_far_everywhere_within_a_step_and_there_is_a_way_back(Grain grain) {
    Stops stops = Stops.of(timeline, grain);

    for (int step = 0; step < timeline.length() && grain.isInside(); step++) {
      double from = step;
      List<Double> ways = new ArrayList<>();
      while (from < step + 1) {
        double to = Math.min(stops.after(from), step + 1);
        ways.add(stops.evenly(to) - stops.evenly(from));
        from = to;
      }
      assertThat(ways).allSatisfy(way -> assertThat(way).isCloseTo(ways.getFirst(), within(1e-9)));
      assertThat(stops.passed(step + 1)).isEqualTo(new Stops.Passed(ways.size(), ways.size()));
    }
    for (double at = 0; at <= timeline.length(); at += 0.0625) {
      assertThat(stops.fromEvenly(stops.evenly(at))).isCloseTo(at, within(1e-9));
    }
  }
}
