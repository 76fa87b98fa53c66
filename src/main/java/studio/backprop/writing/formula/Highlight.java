package studio.backprop.writing.formula;

import java.util.OptionalInt;

/// The cells of a matrix that are pointed at: those of one row, of one column, or the one in both.
///
/// @param row where they are in one
/// @param column where they are in one
public record Highlight(OptionalInt row, OptionalInt column) {
  public static final Highlight NONE = new Highlight(OptionalInt.empty(), OptionalInt.empty());

  public static Highlight ofRow(int row) {
    return new Highlight(OptionalInt.of(row), OptionalInt.empty());
  }

  public static Highlight ofColumn(int column) {
    return new Highlight(OptionalInt.empty(), OptionalInt.of(column));
  }

  public static Highlight of(int row, int column) {
    return new Highlight(OptionalInt.of(row), OptionalInt.of(column));
  }

  boolean has(int i, int j) {
    return !equals(NONE) && row.orElse(i) == i && column.orElse(j) == j;
  }

  Highlight transposed() {
    return new Highlight(/* row= */ column, /* column= */ row);
  }
}
