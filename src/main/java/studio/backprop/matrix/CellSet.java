package studio.backprop.matrix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/// Cells of one matrix, put together to rectangles.
public final class CellSet {
  private final TreeMap<Integer, BitSet> rows = new TreeMap<>();
  private final List<CellRange> whole = new ArrayList<>();

  /// One more cell.
  public void add(int row, int column) {
    rows.computeIfAbsent(row, _ -> new BitSet()).set(column);
  }

  /// The cells of a row from one on and before another.
  public void add(int row, int from, int to) {
    rows.computeIfAbsent(row, _ -> new BitSet()).set(from, to);
  }

  /// A rectangle, which stays as it is.
  public void add(CellRange range) {
    whole.add(range);
  }

  /// Few rectangles that cover all of them and nothing else: a run of cells in a row, as far down
  /// as the rows below have the same.
  public List<CellRange> ranges() {
    List<CellRange> ranges = new ArrayList<>(whole.stream().distinct().toList());
    BitSet above = new BitSet();
    int first = 0;
    int next = 0;
    for (var entry : rows.entrySet()) {
      boolean goesOn = entry.getKey() == next && entry.getValue().equals(above);
      if (!goesOn) {
        addRuns(ranges, above, first, next);
        above = entry.getValue();
        first = entry.getKey();
      }
      next = entry.getKey() + 1;
    }
    addRuns(ranges, above, first, next);
    return ranges;
  }

  private static void addRuns(List<CellRange> ranges, BitSet run, int from, int to) {
    for (int start = run.nextSetBit(0); start >= 0; ) {
      int end = run.nextClearBit(start);
      ranges.add(new CellRange(from, start, to - from, end - start));
      start = run.nextSetBit(end);
    }
  }
}
