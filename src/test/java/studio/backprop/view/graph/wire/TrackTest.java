package studio.backprop.view.graph.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.view.layout.Point;

class TrackTest {

  @Test
  void a_traveller_goes_evenly_along_the_bends_of_its_wire() {
    Track track = new Track(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 30)));

    assertThat(track.length()).isEqualTo(40);
    assertThat(track.at(0)).isEqualTo(new Point(0, 0));
    assertThat(track.at(0.125)).isEqualTo(new Point(5, 0));
    assertThat(track.at(0.5)).isEqualTo(new Point(10, 10));
    assertThat(track.at(1)).isEqualTo(new Point(10, 30));
  }
}
