package studio.backprop.view.graph.slip;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.shape.Polyline;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;

/// A line from a card to a slip that could not stand close to it: straight, or with one bend.
final class SlipTie extends Polyline {
  /// How far it runs from what it passes.
  private static final double BESIDE = 8;

  /// A longer line with a bend is taken for a wire.
  private static final double LONGEST_BENT = 280;

  SlipTie() {
    getStyleClass().add("slip-tie");
    setManaged(false);
  }

  /// Leads from the edge of a card to a slip, unless that would run over something.
  void lead(Area card, Area slip, SlipPlaces places) {
    Optional<Way> clear = clear(card, slip, places);
    getPoints()
        .setAll(
            clear.orElseGet(() -> nearest(card, slip)).points.stream()
                .flatMap(point -> Stream.of(point.x(), point.y()))
                .toList());
    setVisible(clear.isPresent());
  }

  /// Whether it would be seen.
  static boolean leads(Area card, Area slip, SlipPlaces places) {
    return clear(card, slip, places).isPresent();
  }

  /// The straight way, or the shortest of those with a bend, if one runs over nothing.
  private static Optional<Way> clear(Area card, Area slip, SlipPlaces places) {
    return Stream.concat(Stream.of(nearest(card, slip)), bent(card, slip))
        .filter(way -> way.isClear(places))
        .findFirst();
  }

  private static Way nearest(Area card, Area slip) {
    Point from = nearest(card, slip.x() + slip.width() / 2, slip.y() + slip.height() / 2);
    return Way.of(from, nearest(slip, from.x(), from.y()));
  }

  private static Point nearest(Area area, double x, double y) {
    return new Point(Math.clamp(x, area.x(), area.right()), Math.clamp(y, area.y(), area.bottom()));
  }

  /// Out of a side of the card and then up or down, or out of its top or bottom and then aside.
  private static Stream<Way> bent(Area card, Area slip) {
    double x = card.x() + card.width() / 2;
    double y = card.y() + card.height() / 2;
    Stream<Way> upOrDown =
        bends(card.x(), card.right(), slip.x(), slip.right())
            .mapToObj(at -> {
              Point bend = new Point(at, y);
              return Way.of(
                  new Point(at < x ? card.x() : card.right(), y), bend, nearest(slip, at, y));
            });
    Stream<Way> aside =
        bends(card.y(), card.bottom(), slip.y(), slip.bottom())
            .mapToObj(at -> {
              Point bend = new Point(x, at);
              return Way.of(
                  new Point(x, at < y ? card.y() : card.bottom()), bend, nearest(slip, x, at));
            });
    return Stream.concat(upOrDown, aside)
        .filter(way -> way.length() <= LONGEST_BENT)
        .sorted(Comparator.comparingDouble(Way::length));
  }

  /// Where it may bend: beside the card, and before the middle and the ends of the slip.
  private static DoubleStream bends(double low, double high, double begin, double end) {
    return DoubleStream.of(
            low - BESIDE, high + BESIDE, begin + BESIDE, (begin + end) / 2, end - BESIDE)
        .filter(at -> (at < low || high < at) && begin < at && at < end);
  }

  private record Way(List<Point> points) {
    static Way of(Point... points) {
      return new Way(List.of(points));
    }

    boolean isClear(SlipPlaces places) {
      return IntStream.range(1, points.size())
          .allMatch(i -> places.isClear(points.get(i - 1), points.get(i)));
    }

    double length() {
      return IntStream.range(1, points.size())
          .mapToDouble(i ->
              Math.hypot(
                  points.get(i).x() - points.get(i - 1).x(),
                  points.get(i).y() - points.get(i - 1).y()))
          .sum();
    }
  }
}
