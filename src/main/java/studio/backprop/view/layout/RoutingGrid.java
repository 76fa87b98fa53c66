package studio.backprop.view.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;

/// The lines on which a wire may run past cards, and where cards are in the way.
///
/// The lines pass every card on all four sides at one distance, the clearance; a crossing of two
/// lines is a node. A shortest route round rectangles can always be found on such lines.
final class RoutingGrid {

  /// The directions; the even ones are horizontal.
  static final int RIGHT = 0;

  static final int DOWN = 1;
  static final int LEFT = 2;
  static final int UP = 3;
  static final int DIRECTIONS = 4;

  /// Keeps lines that pass exactly at the clearance out of the grown card.
  private static final double TOLERANCE = 0.25;

  private final double[] xs;
  private final double[] ys;
  private final BitSet blockedRight = new BitSet();
  private final BitSet blockedDown = new BitSet();

  /// @param extraX verticals to offer besides, such as the middle between both ends
  RoutingGrid(List<Area> cards, double clearance, Point from, Point to, double extraX) {
    xs =
        lines(
            cards.stream()
                .flatMapToDouble(c -> DoubleStream.of(c.x() - clearance, c.right() + clearance)),
            from.x(),
            to.x(),
            extraX);
    ys =
        lines(
            cards.stream()
                .flatMapToDouble(c -> DoubleStream.of(c.y() - clearance, c.bottom() + clearance)),
            from.y(),
            to.y());
    double margin = Math.max(0, clearance - TOLERANCE);
    cards.forEach(card -> block(card.grown(margin)));
  }

  private static double[] lines(DoubleStream beside, double... more) {
    return DoubleStream.concat(beside, Arrays.stream(more)).sorted().distinct().toArray();
  }

  private void block(Area card) {
    int left = firstAbove(xs, card.x());
    int right = firstNotBelow(xs, card.right());
    int top = firstAbove(ys, card.y());
    int bottom = firstNotBelow(ys, card.bottom());
    for (int row = top; row < bottom; row++) {
      blockedRight.set(node(Math.max(0, left - 1), row), node(Math.min(right, xs.length - 1), row));
    }
    for (int row = Math.max(0, top - 1); row < Math.min(bottom, ys.length - 1); row++) {
      blockedDown.set(node(left, row), node(right, row));
    }
  }

  private static int firstAbove(double[] lines, double value) {
    int at = firstNotBelow(lines, value);
    return at < lines.length && lines[at] == value ? at + 1 : at;
  }

  private static int firstNotBelow(double[] lines, double value) {
    int found = Arrays.binarySearch(lines, value);
    return found >= 0 ? found : -found - 1;
  }

  private int node(int column, int row) {
    return row * xs.length + column;
  }

  int columns() {
    return xs.length;
  }

  int nodes() {
    return xs.length * ys.length;
  }

  int nodeAt(Point point) {
    return node(firstNotBelow(xs, point.x()), firstNotBelow(ys, point.y()));
  }

  Point pointOf(int node) {
    return new Point(xs[node % xs.length], ys[node / xs.length]);
  }

  /// The next node in a direction, or -1 where a card or the border is in the way.
  int next(int node, int direction) {
    int column = node % xs.length;
    int row = node / xs.length;
    return switch (direction) {
      case RIGHT -> column + 1 < xs.length && !blockedRight.get(node) ? node + 1 : -1;
      case LEFT -> column > 0 && !blockedRight.get(node - 1) ? node - 1 : -1;
      case DOWN -> row + 1 < ys.length && !blockedDown.get(node) ? node + xs.length : -1;
      case UP -> row > 0 && !blockedDown.get(node - xs.length) ? node - xs.length : -1;
      default -> throw new IllegalArgumentException("no direction: " + direction);
    };
  }
}
