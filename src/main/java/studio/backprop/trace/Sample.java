package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.CellCheck.Cell;

/// Which cells of a matrix are looked at, where it would take too long to look at all.
///
/// @param rows at most so many rows, spread evenly
/// @param columns at most so many columns, spread evenly
/// @param cells at most so many cells
public record Sample(int rows, int columns, int cells) {

  /// At most so many cells, spread evenly.
  public static Sample ofCells(int cells) {
    return new Sample(Integer.MAX_VALUE, Integer.MAX_VALUE, cells);
  }

  /// The cells of some rows and some columns, so that they form a smaller matrix.
  public static Sample ofGrid(int rows, int columns) {
    return new Sample(rows, columns, Integer.MAX_VALUE);
  }

  /// With no more than so many cells.
  Sample within(int most) {
    return new Sample(rows, columns, Math.min(cells, most));
  }

  /// The cells, row by row.
  List<Cell> of(Matrix matrix) {
    int high = Math.min(rows, matrix.rows());
    int wide = Math.min(columns, matrix.columns());
    int size = high * wide;
    int count = Math.min(cells, size);
    List<Cell> sample = new ArrayList<>(count);
    for (int k = 0; k < count; k++) {
      int at = spread(k, count, size);
      sample.add(
          new Cell(
              spread(at / wide, high, matrix.rows()), spread(at % wide, wide, matrix.columns())));
    }
    return sample;
  }

  private static int spread(int index, int of, int over) {
    return (int) ((long) index * over / of);
  }
}
