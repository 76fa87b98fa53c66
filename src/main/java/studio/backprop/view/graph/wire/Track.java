package studio.backprop.view.graph.wire;

import java.util.List;
import studio.backprop.view.layout.Point;

/// A polyline that something travels along.
final class Track {
  /// Where nothing runs yet.
  static final Track NOWHERE = new Track(List.of(new Point(0, 0), new Point(0, 0)));

  private final List<Point> points;
  private final double[] distances;

  Track(List<Point> points) {
    this.points = points;
    this.distances = new double[points.size()];
    for (int i = 1; i < distances.length; i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      distances[i] = distances[i - 1] + Math.hypot(b.x() - a.x(), b.y() - a.y());
    }
  }

  double length() {
    return distances[distances.length - 1];
  }

  /// Where one is after a share of the way, 0 to 1.
  Point at(double share) {
    double distance = Math.clamp(share, 0, 1) * length();
    int i = 1;
    while (i < distances.length - 1 && distances[i] < distance) {
      i++;
    }
    double piece = distances[i] - distances[i - 1];
    double along = piece == 0 ? 0 : (distance - distances[i - 1]) / piece;
    Point a = points.get(i - 1);
    Point b = points.get(i);
    return new Point(a.x() + along * (b.x() - a.x()), a.y() + along * (b.y() - a.y()));
  }
}
