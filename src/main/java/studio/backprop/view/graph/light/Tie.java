package studio.backprop.view.graph.light;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;

/// A line between two cells, from edge to edge: it crosses the number of neither, and nothing that
/// is written beside a wire.
final class Tie extends Path {
  /// How fine it is looked at where something is written.
  private static final double STEP = 2;

  private static final double AROUND = 2;

  private final List<Point> points = new ArrayList<>();

  /// @param written where there is a gap in it
  Tie(Area from, Area to, List<Area> written) {
    draw(edge(from, to), edge(to, from), written);
    getStyleClass().add("tie");
    setManaged(false);
  }

  /// Whether it runs over such a point, between its ends.
  boolean runsOver(Predicate<Point> place) {
    return points.stream().skip(1).limit(Math.max(0, points.size() - 2)).anyMatch(place);
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

  private void draw(Point from, Point to, List<Area> written) {
    List<Area> gaps = written.stream().map(area -> area.grown(AROUND)).toList();
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    int steps = Math.max(1, (int) Math.ceil(length / STEP));
    Point last = from;
    boolean drawing = false;
    for (int i = 0; i <= steps; i++) {
      Point at = between(from, to, (double) i / steps);
      points.add(at);
      boolean free = gaps.stream().noneMatch(gap -> gap.holds(at));
      if (free && !drawing) {
        getElements().add(new MoveTo(at.x(), at.y()));
      } else if (drawing && !free) {
        getElements().add(new LineTo(last.x(), last.y()));
      } else if (drawing && i == steps) {
        getElements().add(new LineTo(at.x(), at.y()));
      }
      drawing = free;
      last = at;
    }
  }

  private static Point between(Point from, Point to, double share) {
    return new Point(
        from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
  }
}
