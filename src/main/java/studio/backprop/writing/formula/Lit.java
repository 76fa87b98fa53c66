package studio.backprop.writing.formula;

import java.util.OptionalInt;

/// The cells of a matrix that are pointed at: those of one row, of one column, or the one in both.
///
/// @param row where they are in one
/// @param column where they are in one
public record Lit(OptionalInt row, OptionalInt column) {
  public static final Lit NONE = new Lit(OptionalInt.empty(), OptionalInt.empty());

  public static Lit ofRow(int row) {
    return new Lit(OptionalInt.of(row), OptionalInt.empty());
  }

  public static Lit ofColumn(int column) {
    return new Lit(OptionalInt.empty(), OptionalInt.of(column));
  }

  public static Lit of(int row, int column) {
    return new Lit(OptionalInt.of(row), OptionalInt.of(column));
  }

  boolean has(int i, int j) {
    return !equals(NONE) && row.orElse(i) == i && column.orElse(j) == j;
  }

  Lit transposed() {
    return new Lit(/* row= */ column, /* column= */ row);
  }
}
