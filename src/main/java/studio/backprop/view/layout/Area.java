package studio.backprop.view.layout;

import java.util.List;

/// A rectangle, in pixels.
public record Area(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  /// The area with a margin on every side.
  public Area grown(double margin) {
    return new Area(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }

  /// The same area elsewhere.
  public Area movedBy(double dx, double dy) {
    return new Area(x + dx, y + dy, width, height);
  }

  /// The smallest area that holds both.
  public Area and(Area other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Area(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /// Whether the interiors have a point in common; areas that only touch do not.
  public boolean overlaps(Area other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /// Whether all of another lies within.
  public boolean holds(Area other) {
    return x <= other.x && other.right() <= right() && y <= other.y && other.bottom() <= bottom();
  }

  /// How large what both have in common is.
  public double shared(Area other) {
    double across = Math.min(right(), other.right()) - Math.max(x, other.x);
    double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    return Math.max(0, across) * Math.max(0, down);
  }

  /// Whether a point lies in the interior.
  public boolean holds(Point point) {
    return x < point.x() && point.x() < right() && y < point.y() && point.y() < bottom();
  }

  /// Whether the horizontal or vertical line from one point to the other runs through the interior.
  boolean crossedBy(Point from, Point to) {
    return Math.min(from.x(), to.x()) < right()
        && x < Math.max(from.x(), to.x())
        && Math.min(from.y(), to.y()) < bottom()
        && y < Math.max(from.y(), to.y());
  }

  /// Whether a line of horizontal and vertical pieces, one pixel wide, is drawn over the area.
  public boolean isUnder(List<Point> line) {
    for (int i = 1; i < line.size(); i++) {
      if (isUnder(line.get(i - 1), line.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether one piece of such a line is.
  public boolean isUnder(Point from, Point to) {
    return Math.min(from.x(), to.x()) < right()
        && x < Math.max(from.x(), to.x()) + 1
        && Math.min(from.y(), to.y()) < bottom()
        && y < Math.max(from.y(), to.y()) + 1;
  }

  /// The smallest area that has both points on its edge.
  static Area between(Point a, Point b) {
    double left = Math.min(a.x(), b.x());
    double top = Math.min(a.y(), b.y());
    return new Area(left, top, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
  }
}
