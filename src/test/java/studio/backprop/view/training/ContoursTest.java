package studio.backprop.view.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.backprop.matrix.Matrix;
import studio.backprop.view.training.Contours.Line;

/// Lines of one height on a grid.
class ContoursTest {
  @Test
  void on_a_slope_it_is_a_straight_line_where_the_height_is_reached() {
    Matrix slope = Matrix.generate(3, 4, (_, j) -> j);

    assertThat(Contours.at(slope, 1.25))
        .containsExactlyInAnyOrder(new Line(1.25, 0, 1.25, 1), new Line(1.25, 1, 1.25, 2));
    assertThat(Contours.at(slope, 7)).isEmpty();
  }

  @Test
  void around_a_hollow_it_is_closed() {
    Matrix hollow = Matrix.generate(9, 9, (i, j) -> Math.hypot(i - 4, j - 4));
    List<Line> lines = Contours.at(hollow, 2.5);

    assertThat(lines)
        .allSatisfy(
            line -> assertThat(Math.hypot(line.fromX() - 4, line.fromY() - 4)).isBetween(2.3, 2.6));
    assertThat(ends(lines)).allSatisfy(count -> assertThat(count % 2).isZero());
  }

  private static List<Long> ends(List<Line> lines) {
    List<List<Double>> all =
        lines.stream()
            .flatMap(line ->
                Stream.of(List.of(line.fromX(), line.fromY()), List.of(line.toX(), line.toY())))
            .toList();
    return all.stream().map(end -> all.stream().filter(end::equals).count()).toList();
  }

  @Test
  void beside_what_is_no_number_there_is_none() {
    assertThat(Contours.at(Matrix.of(new double[] {0, 1}, new double[] {0, Double.NaN}), 0.5))
        .hasSizeLessThan(2);
  }

  @Test
  void heights_lie_closer_together_where_it_is_low() {
    double[] heights = Contours.heights(0, 16, 3);
    assertThat(heights).containsExactly(1, 4, 9);
  }
}
