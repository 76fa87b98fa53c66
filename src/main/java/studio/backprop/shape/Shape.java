package studio.backprop.shape;

import java.util.Optional;

/// The shape of a matrix, rows × columns, in symbols and in sizes: `n×d` and `4×3`.
public record Shape(Size rows, Size columns) {
  /// The shape of a single number.
  public static final Shape SCALAR = new Shape(Size.of(1), Size.of(1));

  public static Shape of(long rows, long columns) {
    return new Shape(Size.of(rows), Size.of(columns));
  }

  /// The same sizes, whatever their symbols.
  public boolean sameSizes(Shape other) {
    return rows.value() == other.rows.value() && columns.value() == other.columns.value();
  }

  /// Whether so many rows and columns are of this shape.
  public boolean hasSizes(long high, long wide) {
    return rows.value() == high && columns.value() == wide;
  }

  public boolean isScalar() {
    return rows.value() == 1 && columns.value() == 1;
  }

  /// Whether it is declared as one number; a symbol that happens to be 1 is none.
  public boolean isOneByOne() {
    return rows.isOne() && columns.isOne();
  }

  /// How far it extends along an axis.
  public Size along(Axis axis) {
    return axis.of(rows, columns);
  }

  /// Whether an axis, or both, runs along a symbol.
  public boolean runsAlong(String symbol) {
    return rows.runsAlong(symbol) || columns.runsAlong(symbol);
  }

  /// The one axis that runs along a symbol; empty where none does, or both do.
  public Optional<Axis> axisAlong(String symbol) {
    return rows.runsAlong(symbol) == columns.runsAlong(symbol)
        ? Optional.empty()
        : Optional.of(rows.runsAlong(symbol) ? Axis.ROWS : Axis.COLUMNS);
  }

  /// The same with another extent along an axis.
  public Shape with(Axis axis, Size extent) {
    return axis == Axis.ROWS ? new Shape(extent, columns) : new Shape(rows, extent);
  }

  public Shape transposed() {
    return new Shape(columns, rows);
  }

  /// The number of cells, `Long.MAX_VALUE` where it does not fit a long.
  public long cells() {
    return rows.times(columns).value();
  }

  /// In symbols: `n×(c·d)`.
  public String symbols() {
    return rows.bracketed() + "×" + columns.bracketed();
  }

  /// In sizes: `4×6`.
  public String sizes() {
    return rows.value() + "×" + columns.value();
  }

  /// Both: `n×d = 4×3`, or `4×3` alone where there are no symbols.
  @Override
  public String toString() {
    String symbols = symbols();
    String sizes = sizes();
    return symbols.equals(sizes) ? sizes : symbols + " = " + sizes;
  }
}
