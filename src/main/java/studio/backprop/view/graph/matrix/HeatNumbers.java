package studio.backprop.view.graph.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.layout.Area;

/// The numbers on a heat map, once it is zoomed so far that there is room: of the cells in sight
/// only, and written smaller than the zoom, so that they stand in the size of all others.
final class HeatNumbers extends Group {
  private static final double ROOM = 36;

  /// In less room they are smaller, down to this.
  private static final double LEAST_ROOM = 27;

  private static final double LINE = 12;
  private static final double SIZE = 10;
  private static final int MOST = 1500;

  private final MatrixGeometry geometry;
  private final DoubleFunction<String> numbers;
  private final Map<Integer, Text> texts = new HashMap<>();

  /// @param numbers writes one
  HeatNumbers(MatrixGeometry geometry, DoubleFunction<String> numbers) {
    this.numbers = numbers;
    this.geometry = geometry;
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Writes what there is room for.
  ///
  /// @param sight the part of the matrix in sight, in its own pixels
  void show(@Nullable Matrix matrix, Area sight, double zoom) {
    if (matrix == null
        || geometry.cellWidth() * zoom < LEAST_ROOM
        || geometry.cellHeight() * zoom < LINE) {
      clear();
      return;
    }
    int top = first(sight.y(), geometry.cellHeight());
    int left = first(sight.x(), geometry.cellWidth());
    int bottom = last(sight.bottom(), geometry.cellHeight(), geometry.rows());
    int right = last(sight.right(), geometry.cellWidth(), geometry.columns());
    if (bottom < top || right < left || (long) (bottom - top + 1) * (right - left + 1) > MOST) {
      clear();
      return;
    }
    texts
        .entrySet()
        .removeIf(entry -> {
          int row = entry.getKey() / geometry.columns();
          int column = entry.getKey() % geometry.columns();
          boolean gone = row < top || row > bottom || column < left || column > right;
          return gone && getChildren().remove(entry.getValue());
        });
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        write(row, column, matrix.get(row, column), zoom);
      }
    }
  }

  private void clear() {
    texts.clear();
    getChildren().clear();
  }

  private static int first(double from, double cell) {
    return Math.max(0, (int) Math.floor(from / cell));
  }

  private static int last(double to, double cell, int count) {
    return Math.min(count - 1, (int) Math.floor(to / cell));
  }

  private void write(int row, int column, double value, double zoom) {
    Text text = texts.computeIfAbsent(row * geometry.columns() + column, _ -> newText());
    text.setText(numbers.apply(value));
    Area cell = geometry.cell(row, column);
    double scale = SIZE * Math.min(1, cell.width() * zoom / ROOM) / (12 * zoom);
    text.setScaleX(scale);
    text.setScaleY(scale);
    text.setLayoutX(cell.x() + (cell.width() - text.getLayoutBounds().getWidth()) / 2);
    text.setLayoutY(cell.y() + cell.height() / 2);
  }

  private Text newText() {
    Text text = new Text();
    text.getStyleClass().add("heat-number");
    text.setTextOrigin(VPos.CENTER);
    getChildren().add(text);
    text.applyCss();
    return text;
  }
}
