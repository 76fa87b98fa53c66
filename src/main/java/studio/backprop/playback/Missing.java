package studio.backprop.playback;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import studio.backprop.graph.CellName;
import studio.backprop.matrix.CellRange;
import studio.backprop.matrix.CellSet;
import studio.backprop.matrix.Matrix;

/// The cells of a matrix that are not to be seen, because they are not there yet or are hidden, by
/// their row-major positions.
public final class Missing {
  /// All cells are there.
  public static final Missing NONE = new Missing(new BitSet());

  private final BitSet cells;

  private Missing(BitSet cells) {
    this.cells = cells;
  }

  /// All but the first `reached` cells.
  static Missing after(int reached, Matrix matrix) {
    BitSet cells = new BitSet();
    cells.set(Math.min(reached, matrix.size()), matrix.size());
    return new Missing(cells);
  }

  /// The cells of some rows.
  static Missing rows(IntPredicate missing, Matrix matrix) {
    BitSet cells = new BitSet();
    for (int row = 0; row < matrix.rows(); row++) {
      if (missing.test(row)) {
        cells.set(row * matrix.columns(), (row + 1) * matrix.columns());
      }
    }
    return new Missing(cells);
  }

  /// These cells and more, as far as the matrix has them.
  Missing and(List<CellName> others, Matrix of) {
    BitSet more = (BitSet) cells.clone();
    others.stream()
        .filter(cell -> cell.row() < of.rows() && cell.column() < of.columns())
        .forEach(cell -> more.set(cell.row() * of.columns() + cell.column()));
    return new Missing(more);
  }

  public boolean isEmpty() {
    return cells.isEmpty();
  }

  /// Few rectangles that cover them.
  public List<CellRange> ranges(Matrix of) {
    List<CellRange> ranges = new ArrayList<>();
    int width = of.columns();
    for (int from = cells.nextSetBit(0); from >= 0; ) {
      int to = cells.nextClearBit(from);
      int firstWhole = -Math.floorDiv(-from, width);
      int lastWhole = to / width;
      if (firstWhole > lastWhole) {
        ranges.add(new CellRange(from / width, from % width, 1, to - from));
      } else {
        addRun(ranges, from, firstWhole * width, width);
        addRun(ranges, lastWhole * width, to, width);
        if (lastWhole > firstWhole) {
          ranges.add(new CellRange(firstWhole, 0, lastWhole - firstWhole, width));
        }
      }
      from = cells.nextSetBit(to);
    }
    return ranges;
  }

  /// Few rectangles that cover all others.
  public List<CellRange> others(Matrix of) {
    CellSet others = new CellSet();
    int width = of.columns();
    for (int row = 0; row < of.rows(); row++) {
      int first = row * width;
      int end = first + width;
      for (int from = cells.nextClearBit(first); from < end; ) {
        int next = cells.nextSetBit(from);
        int to = next < 0 ? end : Math.min(next, end);
        others.add(row, from - first, to - first);
        from = cells.nextClearBit(to);
      }
    }
    return others.ranges();
  }

  private static void addRun(List<CellRange> ranges, int from, int to, int width) {
    if (to > from) {
      ranges.add(new CellRange(from / width, from % width, 1, to - from));
    }
  }

  /// Whether a cell is not there yet.
  public boolean has(int row, int column, Matrix of) {
    return cells.get(row * of.columns() + column);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Missing missing && missing.cells.equals(cells);
  }

  @Override
  public int hashCode() {
    return cells.hashCode();
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
