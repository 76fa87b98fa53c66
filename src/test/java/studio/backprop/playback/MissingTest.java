package studio.backprop.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.CellRange;
import studio.backprop.matrix.Matrix;

class MissingTest {
  private final Matrix matrix = Matrix.zeros(4, 5);

  @Test
  void what_is_missing_is_covered_by_few_rectangles() {
    assertThat(Missing.after(7, matrix).ranges(matrix))
        .containsExactlyInAnyOrder(new CellRange(1, 2, 1, 3), new CellRange(2, 0, 2, 5));
    assertThat(Missing.after(10, matrix).ranges(matrix)).containsExactly(new CellRange(2, 0, 2, 5));
    assertThat(Missing.after(0, matrix).ranges(matrix)).containsExactly(new CellRange(0, 0, 4, 5));
    assertThat(Missing.NONE.ranges(matrix)).isEmpty();
    assertThat(Missing.NONE.and(List.of(cell(1, 1)), matrix).ranges(matrix))
        .containsExactly(new CellRange(1, 1, 1, 1));
    assertThat(Missing.rows(row -> row == 1 || row == 3, matrix).ranges(matrix))
        .containsExactly(new CellRange(1, 0, 1, 5), new CellRange(3, 0, 1, 5));
  }

  @Test
  void so_is_all_that_is_there() {
    assertThat(Missing.NONE.others(matrix)).containsExactly(new CellRange(0, 0, 4, 5));
    assertThat(Missing.after(0, matrix).others(matrix)).isEmpty();
    assertThat(Missing.after(7, matrix).others(matrix))
        .containsExactly(new CellRange(0, 0, 1, 5), new CellRange(1, 0, 1, 2));
    assertThat(Missing.NONE.and(List.of(cell(1, 1), cell(2, 1)), matrix).others(matrix))
        .containsExactlyInAnyOrder(
            new CellRange(0, 0, 1, 5),
            new CellRange(1, 0, 2, 1),
            new CellRange(1, 2, 2, 3),
            new CellRange(3, 0, 1, 5));
    assertThat(Missing.rows(row -> row == 1, matrix).others(matrix))
        .containsExactly(new CellRange(0, 0, 1, 5), new CellRange(2, 0, 2, 5));
  }

  private static CellName cell(int row, int column) {
    return new CellName("A", Quantity.VALUE, row, column);
  }
}
