package studio.backprop.view.graph.wire;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import studio.backprop.view.layout.Point;

/// A polyline with its corners rounded.
final class WirePath {
  private static final double RADIUS = 9;

  private WirePath() {}

  static List<PathElement> rounded(List<Point> points) {
    List<PathElement> path = new ArrayList<>();
    Point first = points.getFirst();
    path.add(new MoveTo(first.x(), first.y()));
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      double radius =
          Math.min(
              RADIUS,
              Math.min(distance(points.get(i - 1), corner), distance(corner, points.get(i + 1)))
                  / 2);
      Point before = towards(corner, points.get(i - 1), radius);
      Point after = towards(corner, points.get(i + 1), radius);
      path.add(new LineTo(before.x(), before.y()));
      path.add(new QuadCurveTo(corner.x(), corner.y(), after.x(), after.y()));
    }
    Point last = points.getLast();
    path.add(new LineTo(last.x(), last.y()));
    return path;
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(b.x() - a.x(), b.y() - a.y());
  }

  private static Point towards(Point from, Point to, double by) {
    double distance = distance(from, to);
    double share = distance == 0 ? 0 : by / distance;
    return new Point(
        from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
  }
}
