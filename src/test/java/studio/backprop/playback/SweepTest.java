package studio.backprop.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.matrix.CellRange;
import studio.backprop.shape.Shape;

class SweepTest {

  @Test
  void few_cells_are_made_one_by_one_and_many_row_by_row() {
    assertThat(Sweep.of(Shape.of(3, 4), 1, 40).units()).isEqualTo(12);
    assertThat(Sweep.of(Shape.of(10, 8), 1, 40).cells(3)).isEqualTo(new CellRange(3, 0, 1, 8));
    assertThat(Sweep.of(Shape.of(1000, 1000), 1, 40).cells(1))
        .isEqualTo(new CellRange(25, 0, 25, 1000));
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "1,1,7", "3,4,1", "10,8,1", "1,1000,1", "1000,1,1", "999,1001,1"})
  void every_cell_is_made_once_and_in_bounded_time(int rows, int columns, long terms) {
    Sweep sweep = Sweep.of(Shape.of(rows, columns), terms, 40);
    List<Integer> ends = new ArrayList<>();
    int made = 0;
    for (int unit = 0; unit < sweep.units(); unit++) {
      CellRange cells = sweep.cells(unit);
      made += terms > 1 && unit > 0 ? 0 : cells.rows() * cells.columns();
      ends.add(cells.lastRow() * columns + cells.lastColumn());
    }

    assertThat(sweep.units()).isBetween(1, 40);
    assertThat(made).isEqualTo(rows * columns);
    assertThat(ends).isSorted();
    assertThat(sweep.reached(0)).isZero();
    assertThat(sweep.reached(1)).isEqualTo(rows * columns);
    assertThat(sweep.gathered(sweep.units() - 1)).isGreaterThanOrEqualTo(terms);
  }
}
