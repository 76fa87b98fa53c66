package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.List;

/// Moves apart wires that carry different outputs and run on top of each other, where there is
/// room: seen as one line, they would say something wrong.
final class WireSeparation {

  private static final int MOST_WIRES = 1_500;
  private static final double[] SHIFTS = {1, -1, 2, -2, 3, -3, 4, -4};

  /// How near a wire may come to a card by being moved.
  private static final double NEAREST = 6;

  private final Cards cards;
  private final List<Route> routes;

  WireSeparation(Cards cards, List<Route> routes) {
    this.cards = cards;
    this.routes = new ArrayList<>(routes);
  }

  /// @param movable which routes may be changed
  List<Route> separate(boolean[] movable) {
    if (routes.size() <= MOST_WIRES) {
      for (int i = 0; i < routes.size(); i++) {
        if (movable[i]) {
          separate(i);
        }
      }
    }
    return routes;
  }

  /// Only the pieces between two bends move; those at the ports must stay.
  private void separate(int index) {
    Route route = routes.get(index);
    List<Point> points = new ArrayList<>(route.points());
    for (int piece = 1; piece + 2 < points.size(); piece++) {
      if (covered(route.wire(), points.get(piece), points.get(piece + 1))) {
        shift(route.wire(), points, piece);
      }
    }
    routes.set(index, new Route(route.wire(), points, route.clear()));
  }

  private void shift(Wire wire, List<Point> points, int piece) {
    for (double shift : SHIFTS) {
      List<Point> shifted = shifted(points, piece, shift * Spacing.WIRES);
      if (fits(wire, points, shifted, piece)) {
        points.set(piece, shifted.get(piece));
        points.set(piece + 1, shifted.get(piece + 1));
        return;
      }
    }
  }

  private static List<Point> shifted(List<Point> points, int piece, double by) {
    Point from = points.get(piece);
    Point to = points.get(piece + 1);
    boolean vertical = from.x() == to.x();
    List<Point> shifted = new ArrayList<>(points);
    shifted.set(piece, moved(from, vertical, by));
    shifted.set(piece + 1, moved(to, vertical, by));
    return shifted;
  }

  private static Point moved(Point point, boolean sideways, double by) {
    return sideways ? new Point(point.x() + by, point.y()) : new Point(point.x(), point.y() + by);
  }

  private boolean fits(Wire wire, List<Point> before, List<Point> after, int piece) {
    for (int i = piece - 1; i <= piece + 1; i++) {
      if (turnedRound(before, after, i) || cards.crossedBy(after.get(i), after.get(i + 1))) {
        return false;
      }
    }
    return !covered(wire, after.get(piece), after.get(piece + 1))
        && !cards.overlap(Area.between(after.get(piece), after.get(piece + 1)).grown(NEAREST));
  }

  /// Whether a piece would run backwards or vanish, as when its neighbour moves past its other end.
  private static boolean turnedRound(List<Point> before, List<Point> after, int piece) {
    Point a = before.get(piece);
    Point b = before.get(piece + 1);
    Point c = after.get(piece);
    Point d = after.get(piece + 1);
    double along = (b.x() - a.x()) * (d.x() - c.x()) + (b.y() - a.y()) * (d.y() - c.y());
    return along <= 0;
  }

  private boolean covered(Wire wire, Point from, Point to) {
    for (Route other : routes) {
      if (!other.wire().from().equals(wire.from()) && covers(other, from, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(Route other, Point from, Point to) {
    Area piece = Area.between(from, to);
    boolean vertical = from.x() == to.x();
    Area near =
        new Area(
            piece.x() - (vertical ? Spacing.WIRES / 2 : 0),
            piece.y() - (vertical ? 0 : Spacing.WIRES / 2),
            piece.width() + (vertical ? Spacing.WIRES : 0),
            piece.height() + (vertical ? 0 : Spacing.WIRES));
    List<Point> points = other.points();
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      if ((a.x() == b.x()) == vertical && near.crossedBy(a, b)) {
        return true;
      }
    }
    return false;
  }
}
