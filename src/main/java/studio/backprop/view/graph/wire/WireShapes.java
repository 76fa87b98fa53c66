package studio.backprop.view.graph.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;

/// Finds room beside wires for what is written there, off the cards, the other wires and each
/// other.
final class WireShapes {
  private static final double HEIGHT = 13;
  private static final double BESIDE = 3;
  private static final double[] SHARES = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9};

  private final List<Area> taken;
  private final List<List<Point>> wires;

  WireShapes(Collection<Area> cards, List<List<Point>> wires) {
    this.taken = new ArrayList<>(cards);
    this.wires = wires;
  }

  /// The best room along a wire; what is found is taken.
  Area place(List<Point> points, double width) {
    Area best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Area candidate : candidates(points, width)) {
      double cost = cost(candidate, least);
      if (cost < least) {
        least = cost;
        best = candidate;
      }
      if (least == 0) {
        break;
      }
    }
    Area found = best == null ? new Area(0, 0, width, HEIGHT) : best;
    taken.add(found);
    return found;
  }

  private static List<Area> candidates(List<Point> points, double width) {
    List<Area> candidates = new ArrayList<>();
    for (int i = points.size() - 1; i > 0; i--) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      for (double share : SHARES) {
        double x = a.x() + share * (b.x() - a.x());
        double y = a.y() + share * (b.y() - a.y());
        if (a.y() == b.y()) {
          candidates.add(new Area(x - width / 2, y - HEIGHT - BESIDE, width, HEIGHT));
          candidates.add(new Area(x - width / 2, y + BESIDE, width, HEIGHT));
        } else {
          candidates.add(new Area(x + BESIDE + 2, y - HEIGHT / 2, width, HEIGHT));
          candidates.add(new Area(x - BESIDE - 2 - width, y - HEIGHT / 2, width, HEIGHT));
        }
      }
    }
    return candidates;
  }

  /// Cards and other writing weigh more than a wire that crosses; what comes first weighs least.
  ///
  /// @param least from which on it is no longer of interest how much it is
  private double cost(Area area, double least) {
    double cost = 0;
    for (int k = 0; k < taken.size() && cost < least; k++) {
      cost += area.overlaps(taken.get(k)) ? 100 : 0;
    }
    for (int k = 0; k < wires.size() && cost < least; k++) {
      List<Point> wire = wires.get(k);
      for (int i = 1; i < wire.size(); i++) {
        cost += area.isUnder(wire.get(i - 1), wire.get(i)) ? 10 : 0;
      }
    }
    return cost;
  }
}
