package studio.backprop.playback;

import studio.backprop.matrix.CellRange;
import studio.backprop.shape.Shape;

/// In which parts a matrix is seen to be made, one after another: cells, rows where there are many,
/// or blocks of rows; a single cell term by term.
///
/// @param units how many parts there are
/// @param each the cells of each part, in row-major order: one, or whole rows
/// @param terms the terms of the sum that a single cell is; 1 where there are more cells
public record Sweep(int rows, int columns, int units, int each, long terms) {

  /// @param terms the terms of the outermost sum of one cell
  /// @param most how many parts there is time for
  static Sweep of(Shape shape, long terms, int most) {
    int rows = (int) shape.rows().value();
    int columns = (int) shape.columns().value();
    long cells = shape.cells();
    if (cells == 1) {
      return new Sweep(1, 1, (int) Math.min(terms, most), 1, terms);
    }
    if (cells <= most) {
      return new Sweep(rows, columns, (int) cells, 1, 1);
    }
    int each = rows == 1 ? parts(columns, most) : columns * parts(rows, most);
    return new Sweep(rows, columns, parts((int) cells, each), each, 1);
  }

  private static int parts(int whole, int part) {
    return Math.ceilDiv(whole, part);
  }

  /// The part that is made when this share of the time is over.
  int unit(double share) {
    return Math.clamp((long) Math.floor(share * units), 0, units - 1);
  }

  /// How many cells are there by then: a part is there once half of its time is over.
  int reached(double share) {
    int done = Math.clamp((long) Math.floor(share * units + 0.5), 0, units);
    return terms > 1 ? (done == units ? 1 : 0) : (int) Math.min((long) done * each, cells());
  }

  private long cells() {
    return (long) rows * columns;
  }

  /// The cells of a part.
  CellRange cells(int unit) {
    if (terms > 1) {
      return CellRange.cell(0, 0);
    }
    int first = unit * each;
    return each < columns
        ? new CellRange(
            first / columns, first % columns, 1, Math.min(each, columns - first % columns))
        : new CellRange(
            first / columns, 0, Math.min(each / columns, rows - first / columns), columns);
  }

  /// How many terms are counted in while a part is made.
  long gathered(int unit) {
    return terms > 1 ? Math.ceilDiv(terms * (unit + 1), units) : Long.MAX_VALUE;
  }
}
