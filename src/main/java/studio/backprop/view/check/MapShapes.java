package studio.backprop.view.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/// What a map of errors is drawn of: one shape for all cells that look the same, however many they
/// are.
///
/// @param size of one cell
/// @param squares by their column and row on the map
record MapShapes(double size, Map<Point2D, Square> squares) {

  List<Node> all() {
    List<Node> shapes = new ArrayList<>();
    for (String look : Square.looks()) {
      add(shapes, squares(look), "square", look);
    }
    add(shapes, crosses(), "cross");
    add(shapes, roofs(), "roof");
    return shapes;
  }

  private static void add(List<Node> shapes, List<PathElement> drawn, String... looks) {
    if (!drawn.isEmpty()) {
      Path path = new Path();
      path.getStyleClass().addAll(looks);
      path.setManaged(false);
      path.setMouseTransparent(true);
      path.getElements().setAll(drawn);
      shapes.add(path);
    }
  }

  private List<Point2D> corners(String look) {
    return squares.entrySet().stream()
        .filter(square -> square.getValue().look().equals(look))
        .map(square -> square.getKey().multiply(size))
        .toList();
  }

  private List<PathElement> squares(String look) {
    List<PathElement> drawn = new ArrayList<>();
    for (Point2D corner : corners(look)) {
      drawn.add(new MoveTo(corner.getX(), corner.getY()));
      drawn.add(new HLineTo(corner.getX() + size - 1));
      drawn.add(new VLineTo(corner.getY() + size - 1));
      drawn.add(new HLineTo(corner.getX()));
      drawn.add(new ClosePath());
    }
    return drawn;
  }

  private List<PathElement> crosses() {
    List<PathElement> drawn = new ArrayList<>();
    squares.forEach((at, square) -> {
      if (square.off()) {
        line(drawn, at.multiply(size), new double[][] {{0.25, 0.25}, {0.65, 0.65}});
        line(drawn, at.multiply(size), new double[][] {{0.65, 0.25}, {0.25, 0.65}});
      }
    });
    return drawn;
  }

  private List<PathElement> roofs() {
    List<PathElement> drawn = new ArrayList<>();
    for (Point2D corner : corners(Square.KINK)) {
      line(drawn, corner, new double[][] {{0.2, 0.65}, {0.45, 0.25}, {0.7, 0.65}});
    }
    return drawn;
  }

  /// @param through shares of a cell, x and y
  private void line(List<PathElement> drawn, Point2D corner, double[][] through) {
    for (int k = 0; k < through.length; k++) {
      double x = corner.getX() + through[k][0] * size;
      double y = corner.getY() + through[k][1] * size;
      drawn.add(k == 0 ? new MoveTo(x, y) : new LineTo(x, y));
    }
  }
}
