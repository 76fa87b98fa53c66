package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.List;

/// How a wire runs: horizontal and vertical pieces from its output port to its input port.
///
/// @param points the ends and the bends between them, at least two points
/// @param clear whether it keeps out of every card. Where a person has put cards on top of each
///   other, or very many cards surround a dragged one, there may be no such route.
public record Route(Wire wire, List<Point> points, boolean clear) {

  public Route {
    points = straightened(points);
  }

  /// The area that it runs through, with the breadth of its line.
  public Area bounds() {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Point point : points) {
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    return new Area(left - 1, top - 1, right - left + 2, bottom - top + 2);
  }

  private static List<Point> straightened(List<Point> points) {
    List<Point> kept = new ArrayList<>();
    for (Point point : points) {
      int last = kept.size() - 1;
      if (last >= 0 && kept.get(last).equals(point)) {
        continue;
      }
      if (last >= 1 && onOneLine(kept.get(last - 1), kept.get(last), point)) {
        kept.remove(last);
      }
      kept.add(point);
    }
    return List.copyOf(kept);
  }

  private static boolean onOneLine(Point a, Point b, Point c) {
    return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
  }
}
