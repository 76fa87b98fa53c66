package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Quantity;
import studio.backprop.samples.Plans;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Surface.Place;

/// The loss over two numbers of parameters: J = ½ Σ (θ₀ + θ₁x − y)² over (1, 2), (2, 2), (3, 4).
class SurfaceTest {
  private static final CellName INTERCEPT = new CellName("theta", Quantity.VALUE, 0, 0);
  private static final CellName SLOPE = new CellName("theta", Quantity.VALUE, 1, 0);

  private final Assembled line = Assembled.of(Library.entry("least-squares").scenario());
  private final Graph graph = line.graph();

  private static double loss(double intercept, double slope) {
    double first = intercept + slope - 2;
    double second = intercept + 2 * slope - 2;
    double third = intercept + 3 * slope - 4;
    return (first * first + second * second + third * third) / 2;
  }

  @Test
  void each_place_has_the_loss_of_its_two_numbers() {
    Surface surface = Surface.of(graph, INTERCEPT, SLOPE, List.of());
    int side = surface.losses().rows();
    for (int i : List.of(0, side / 2, side - 1)) {
      for (int j : List.of(0, side / 3, side - 1)) {
        double x = surface.bounds().x(j, side);
        double y = surface.bounds().y(i, side);
        assertThat(surface.losses().get(i, j)).isCloseTo(loss(x, y), within(1e-9));
      }
    }
  }

  @Test
  void it_holds_where_the_numbers_are_and_all_of_the_path() {
    Surface surface =
        Surface.of(graph, INTERCEPT, SLOPE, List.of(new Place(-3, 1), new Place(0, 2)));
    assertThat(surface.bounds().left()).isLessThan(-3);
    assertThat(surface.bounds().right()).isGreaterThan(0);
    assertThat(surface.bounds().top()).isGreaterThan(2);
    assertThat(surface.bounds().bottom()).isLessThan(1);
  }

  @Test
  void a_descent_says_where_it_has_been_up_to_a_step() {
    DescentRecord record =
        new DescentRecord(Descent.from(line.scenario().graphSource(), Plans.plain(0.05)));
    for (int step = 0; step < 10; step++) {
      record.step();
    }
    List<Place> path = record.path(INTERCEPT, SLOPE, 4);
    assertThat(path).hasSize(5).startsWith(new Place(0, 1));
    assertThat(path.get(1).x()).isCloseTo(0.1, within(1e-12));
    assertThat(path.get(1).y()).isCloseTo(1.2, within(1e-12));
  }
}
