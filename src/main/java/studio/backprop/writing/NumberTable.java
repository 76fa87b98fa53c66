package studio.backprop.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.backprop.matrix.Matrix;
import studio.backprop.writing.style.Numbers;

/// A matrix as lines of text for reading: rounded, the points of a column one under the other. What
/// is copied from it has every digit.
public final class NumberTable {
  /// More than this is for a heat map.
  public static final int MOST_ROWS = 100;

  public static final int MOST_COLUMNS = 40;

  /// Beyond so many rows or columns a card shows a picture of it rather than its numbers.
  private static final int MOST_ON_CARD = 6;

  /// The same for rows of so few columns that its gradient stands beside it.
  private static final int MOST_ROWS_ON_CARD = 10;

  private static final int FEW_COLUMNS = 3;

  private static final String GAP = "  ";
  private static final char WAITING = '·';

  /// Which cells are not to be seen.
  @FunctionalInterface
  public interface Unseen {
    boolean at(int row, int column);
  }

  private final Numbers numbers;
  private final StringBuilder text = new StringBuilder();
  private final List<Cell> cells = new ArrayList<>();
  private int widest;

  /// One number and where it stands in the text.
  private record Cell(int row, int start, int end, double number) {}

  public NumberTable(Matrix matrix, Numbers numbers) {
    this(matrix, (_, _) -> false, numbers);
  }

  /// With marks in place of numbers that are not to be seen.
  public NumberTable(Matrix matrix, Unseen unseen, Numbers numbers) {
    this.numbers = numbers;
    int rows = Math.min(matrix.rows(), MOST_ROWS);
    int columns = Math.min(matrix.columns(), MOST_COLUMNS);
    List<List<String>> written = new ArrayList<>();
    for (int j = 0; j < columns; j++) {
      int column = j;
      written.add(
          numbers.column(
              IntStream.range(0, rows).mapToDouble(i -> matrix.get(i, column)).toArray()));
    }
    for (int i = 0; i < rows; i++) {
      int lineStart = text.length();
      for (int j = 0; j < columns; j++) {
        text.append(j == 0 ? "" : GAP);
        int start = text.length();
        if (unseen.at(i, j)) {
          text.append(" ".repeat(written.get(j).get(i).length() - 1)).append(WAITING);
          continue;
        }
        text.append(written.get(j).get(i));
        cells.add(new Cell(i, start, text.length(), matrix.get(i, j)));
      }
      text.append(columns < matrix.columns() ? GAP + "…" : "");
      widest = Math.max(widest, text.length() - lineStart);
      text.append(i < rows - 1 ? "\n" : "");
    }
    if (rows < matrix.rows()) {
      text.append("\n…");
    }
  }

  /// Whether a matrix has more rows or columns than a card has room for.
  public static boolean isLarge(Matrix matrix) {
    int rows = matrix.columns() <= FEW_COLUMNS ? MOST_ROWS_ON_CARD : MOST_ON_CARD;
    return matrix.rows() > rows || matrix.columns() > MOST_ON_CARD;
  }

  /// The lines.
  public String text() {
    return text.toString();
  }

  /// The characters of the longest line.
  public int width() {
    return widest;
  }

  /// In full, the numbers that stand between two places of the text, as a spreadsheet takes them: a
  /// tab between two, a line a row.
  public String copy(int from, int to) {
    StringBuilder copy = new StringBuilder();
    int row = -1;
    for (Cell cell : cells) {
      if (cell.end > from && cell.start < to) {
        copy.append(row < 0 ? "" : cell.row == row ? "\t" : "\n")
            .append(numbers.typed(cell.number));
        row = cell.row;
      }
    }
    return copy.toString();
  }

  /// In full, the number at a place of the text.
  public Optional<String> at(int place) {
    return cells.stream()
        .filter(cell -> cell.start <= place && place < cell.end)
        .map(cell -> numbers.typed(cell.number))
        .findFirst();
  }
}
