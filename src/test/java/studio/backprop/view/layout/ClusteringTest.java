package studio.backprop.view.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Boxes that are folded into one.
class ClusteringTest {
  private static final LayoutRequest WHOLE =
      new LayoutRequest(
          List.of(box("a", 0), box("b", 1), box("c", 2), box("d", 1)),
          List.of(
              new Wire("a", "b", 0),
              new Wire("a", "c", 0),
              new Wire("b", "c", 1),
              new Wire("c", "d", 0)));

  private final Clustering folded =
      new Clustering(WHOLE, List.of(new Cluster(Set.of("b", "c"), Optional.empty())));

  private static Box box(String id, int inputs) {
    return Box.of(id, 40, 30, inputs);
  }

  @Test
  void they_are_one_box_and_what_comes_from_one_box_comes_in_once() {
    LayoutRequest request = folded.request();

    assertThat(request.boxes()).extracting(Box::id).containsExactly("a", "#0", "d");
    assertThat(request.wires()).containsExactly(new Wire("a", "#0", 0), new Wire("#0", "d", 0));
  }

  @Test
  void each_of_them_stands_where_that_one_does_and_all_wires_run_there() {
    LayoutResult result = folded.unfolded(GraphLayout.quick(folded.request()));

    assertThat(result.boxes().keySet()).containsExactly("a", "b", "c", "d");
    assertThat(result.place("b")).isEqualTo(result.place("c"));
    assertThat(result.routes()).extracting(Route::wire).isEqualTo(WHOLE.wires());
    assertThat(result.routes().get(0).points()).isEqualTo(result.routes().get(1).points());
    assertThat(result.place("b").holds(result.routes().get(2).bounds())).isTrue();
  }

  @Test
  void where_a_person_has_put_it_it_stands() {
    Cluster put = new Cluster(Set.of("b", "c"), Optional.of(new Point(300, 200)));
    Box box = new Clustering(WHOLE, List.of(put)).request().boxes().get(1);

    assertThat(box.dragged()).isEqualTo(new Point(300, 200));
  }
}
