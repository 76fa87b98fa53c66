package studio.backprop.view.graph.light;

import javafx.scene.shape.Line;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;

/// A line between two cells, from edge to edge: it crosses the number of neither.
final class Tie extends Line {

  Tie(Area from, Area to) {
    Point start = edge(from, to);
    Point end = edge(to, from);
    setStartX(start.x());
    setStartY(start.y());
    setEndX(end.x());
    setEndY(end.y());
    getStyleClass().add("tie");
    setManaged(false);
  }

  /// Where the way from the middle of a cell to that of another leaves the first.
  private static Point edge(Area cell, Area other) {
    double x = cell.x() + cell.width() / 2;
    double y = cell.y() + cell.height() / 2;
    double dx = other.x() + other.width() / 2 - x;
    double dy = other.y() + other.height() / 2 - y;
    double across = dx == 0 ? Double.POSITIVE_INFINITY : cell.width() / 2 / Math.abs(dx);
    double down = dy == 0 ? Double.POSITIVE_INFINITY : cell.height() / 2 / Math.abs(dy);
    double share = Math.min(0.5, Math.min(across, down));
    return new Point(x + share * dx, y + share * dy);
  }
}
