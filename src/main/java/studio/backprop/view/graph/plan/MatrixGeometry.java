package studio.backprop.view.graph.plan;

import java.util.Collection;
import java.util.Optional;
import studio.backprop.matrix.CellRange;
import studio.backprop.matrix.Matrix;
import studio.backprop.view.layout.Area;
import studio.backprop.writing.NumberTable;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// Where the cells of a matrix are, in pixels from its upper left corner.
///
/// @param cellWidth the width of one cell; whole pixels where numbers stand in cells
/// @param labelWidth the room for the rows' names, left of the cells
/// @param labelHeight the room for the columns' names, above the cells
/// @param heat whether it is drawn as a heat map, cells without numbers
public record MatrixGeometry(
    int rows,
    int columns,
    double cellWidth,
    double cellHeight,
    double labelWidth,
    double labelHeight,
    boolean heat) {

  private static final double CELL_WIDTH = 40;

  /// Each decimal beyond the usual ones needs that much more.
  private static final double DIGIT = 7.5;

  private static final double CELL_HEIGHT = 20;
  private static final double WORD_HEIGHT = 13;
  private static final double LETTER = 6.8;
  private static final double WIDEST_LABEL = 84;
  private static final int MOST_LINES = 3;
  private static final double NEXT_LINE = 15;
  private static final double LARGEST_HEAT = 200;
  private static final double LARGEST_HEAT_CELL = 14;
  private static final double SMALL_HEAT = 64;
  private static final double SMALL_HEAT_CELL = 12;

  public record Position(int row, int column) {}

  /// Whether a matrix is a heat map.
  public static boolean isLarge(Matrix matrix) {
    return NumberTable.isLarge(matrix);
  }

  /// Cells with a number in each.
  ///
  /// @param rowNames names of rows, or none
  /// @param columnNames names of columns, or none
  /// @param captions what stands under the numbers, or nothing
  /// @param numbers writes the numbers
  public static MatrixGeometry cells(
      Matrix matrix,
      Collection<String> rowNames,
      Collection<String> columnNames,
      Collection<String> captions,
      Numbers numbers) {
    double number = CELL_WIDTH + DIGIT * Math.max(0, numbers.decimals() - Style.USUAL.digits());
    double width = Math.max(number, Math.max(widest(captions), widest(columnNames)));
    return new MatrixGeometry(
        matrix.rows(),
        matrix.columns(),
        Math.min(WIDEST_LABEL, Math.ceil(width)),
        CELL_HEIGHT + (captions.isEmpty() ? 0 : WORD_HEIGHT),
        Math.min(WIDEST_LABEL, Math.ceil(widest(rowNames))),
        columnNames.isEmpty() ? 0 : WORD_HEIGHT + 2 + (lines(columnNames) - 1) * NEXT_LINE,
        false);
  }

  /// A column may be a whole sentence: that stands above it in lines, which words fill by so much.
  private static long lines(Collection<String> names) {
    double filled = 0.8 * WIDEST_LABEL;
    double width = widest(names);
    return width <= WIDEST_LABEL ? 1 : Math.min(MOST_LINES, (long) Math.ceil(width / filled));
  }

  public static MatrixGeometry heat(Matrix matrix, boolean small) {
    double most = small ? SMALL_HEAT : LARGEST_HEAT;
    double cell = small ? SMALL_HEAT_CELL : LARGEST_HEAT_CELL;
    double width = Math.min(cell, most / matrix.columns());
    double height = Math.min(cell, most / matrix.rows());
    return new MatrixGeometry(
        matrix.rows(),
        matrix.columns(),
        atLeast(width, matrix.columns()),
        atLeast(height, matrix.rows()),
        0,
        0,
        true);
  }

  /// A single long row must stay high enough to be seen.
  private static double atLeast(double cell, int count) {
    return Math.max(cell, 8.0 / count);
  }

  private static double widest(Collection<String> names) {
    return names.stream().mapToDouble(name -> name.length() * LETTER + 10).max().orElse(0);
  }

  public double width() {
    return labelWidth + columns * cellWidth;
  }

  public double height() {
    return labelHeight + rows * cellHeight;
  }

  public Area cell(int row, int column) {
    return new Area(
        labelWidth + column * cellWidth, labelHeight + row * cellHeight, cellWidth, cellHeight);
  }

  /// Where a rectangle of cells is.
  public Area area(CellRange cells) {
    return cell(cells.row(), cells.column()).and(cell(cells.lastRow(), cells.lastColumn()));
  }

  public Optional<Position> at(double x, double y) {
    int row = (int) Math.floor((y - labelHeight) / cellHeight);
    int column = (int) Math.floor((x - labelWidth) / cellWidth);
    boolean inside = row >= 0 && row < rows && column >= 0 && column < columns;
    return inside ? Optional.of(new Position(row, column)) : Optional.empty();
  }
}
