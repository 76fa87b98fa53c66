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
