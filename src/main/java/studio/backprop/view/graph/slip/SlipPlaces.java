package studio.backprop.view.graph.slip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Point;

/// Finds room for slips: in sight, off all cards and off each other, close to the card they belong
/// to, and over as few wires and their shapes as can be. What is found is taken.
public final class SlipPlaces {
  private static final double GAP = 7;
  private static final double MARGIN = 5;

  /// How fine the search is, and how far it goes from the card.
  private static final double STEP = 10;

  private static final double REACH = 480;

  /// How much further away a slip rather stands than over a wire or a shape.
  private static final double WIRE = 24;

  private static final double SHAPE = 40;

  private static final List<Double> SMALLER = List.of(0.85, 0.7, 0.55, 0.4, 0.3);

  /// Below this, numbers cannot be read.
  private static final double LEGIBLE = 0.78;

  /// As large as numbers on cards are at the least.
  private static final double LEAST = 0.7;

  /// How far lines keep off what they do not lead to.
  private static final double ALONG = 3;

  private final List<Area> taken;
  private final Collection<Area> shapes;
  private final Collection<List<Point>> wires;
  private final Area sight;
  private final double zoom;

  /// @param cards what must not be covered
  /// @param shapes what is written beside wires
  /// @param zoom how large the drawing is looked at
  public SlipPlaces(
      Collection<Area> cards,
      Collection<Area> shapes,
      Collection<List<Point>> wires,
      Area sight,
      double zoom) {
    this.zoom = zoom;
    this.taken = new ArrayList<>(cards);
    this.shapes = shapes;
    this.wires = wires;
    this.sight = sight;
  }

  /// Finds room for a card's slip of some size.
  interface Room {
    Optional<Area> find(Area card, double width, double height);
  }

  /// How large slips may stand there, as a share of their own size, the largest first: rather
  /// smaller than over anything, as long as they can be read.
  DoubleStream sizes() {
    return DoubleStream.concat(
        DoubleStream.of(1), SMALLER.stream().mapToDouble(s -> s).filter(s -> s * zoom >= LEGIBLE));
  }

  /// The same of what is not seen at all otherwise: down to the size of the smallest cards.
  DoubleStream allSizes() {
    return DoubleStream.concat(sizes(), DoubleStream.of(LEAST / zoom).filter(s -> s < 1));
  }

  /// The best room that is free, if there is any.
  Optional<Area> free(Area card, double width, double height) {
    return best(card, width, height, Double.POSITIVE_INFINITY, _ -> true);
  }

  /// The best room that is free and over no wire and no shape, if there is any.
  Optional<Area> clear(Area card, double width, double height) {
    return clear(card, width, height, _ -> true);
  }

  /// The best such room that will do.
  Optional<Area> clear(Area card, double width, double height, Predicate<Area> willDo) {
    return best(card, width, height, 0, willDo);
  }

  private Optional<Area> best(
      Area card, double width, double height, double mostCovered, Predicate<Area> willDo) {
    Area best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Area place : candidates(card, width, height)) {
      double distance = distance(place, card);
      if (distance < least && isFree(place)) {
        double covered = covering(mostCovered == 0 ? place.grown(MARGIN) : place);
        if (covered <= mostCovered && distance + covered < least && willDo.test(place)) {
          least = distance + covered;
          best = place;
        }
      }
    }
    Optional<Area> found = Optional.ofNullable(best);
    found.ifPresent(taken::add);
    return found;
  }

  /// Where there is no room: below the card, moved into sight.
  Area inSight(Area card, double width, double height) {
    return new Area(
        clamp(card.x(), sight.x() + MARGIN, sight.right() - MARGIN - width),
        clamp(card.bottom() + GAP, sight.y() + MARGIN, sight.bottom() - MARGIN - height),
        width,
        height);
  }

  /// Whether all of an area is in sight.
  boolean see(Area area) {
    return sight.holds(area);
  }

  /// Whether a line runs over nothing and along nothing, and begins in sight.
  boolean isClear(Point from, Point to) {
    return new Area(from.x(), from.y(), 0, 0).overlaps(sight)
        && taken.stream()
            .map(area -> ends(area, from) || ends(area, to) ? area : area.grown(ALONG))
            .noneMatch(area -> runsOver(area, from, to));
  }

  /// Whether a line that ends there is one to or from an area.
  private static boolean ends(Area area, Point end) {
    return area.grown(1).holds(end);
  }

  /// Whether some of a line lies in the interior of an area.
  private static boolean runsOver(Area area, Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double begin =
        Math.max(
            entry(from.x(), dx, area.x(), area.right()),
            entry(from.y(), dy, area.y(), area.bottom()));
    double end =
        Math.min(
            exit(from.x(), dx, area.x(), area.right()),
            exit(from.y(), dy, area.y(), area.bottom()));
    return Math.max(0, begin) < Math.min(1, end);
  }

  /// Which share of a line is behind when it comes in between two borders.
  private static double entry(double from, double length, double low, double high) {
    if (length == 0) {
      return low < from && from < high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return ((length > 0 ? low : high) - from) / length;
  }

  /// The same when it goes out.
  private static double exit(double from, double length, double low, double high) {
    return length == 0 ? Double.POSITIVE_INFINITY : ((length > 0 ? high : low) - from) / length;
  }

  private List<Area> candidates(Area card, double width, double height) {
    double left = sight.x() + MARGIN;
    double right = sight.right() - MARGIN - width;
    double top = sight.y() + MARGIN;
    double bottom = sight.bottom() - MARGIN - height;
    List<Double> columns =
        steps(left, right, card.x(), card.right() - width, card.x() - GAP - width);
    List<Double> rows = steps(top, bottom, card.bottom() + GAP, card.y() - GAP - height, card.y());
    List<Area> candidates = new ArrayList<>();
    for (double x : columns) {
      for (double y : rows) {
        candidates.add(new Area(x, y, width, height));
      }
    }
    return candidates;
  }

  /// Where a slip lines up with its card, and then evenly around the first of these, all in range.
  private static List<Double> steps(double from, double to, double... aligned) {
    List<Double> steps = new ArrayList<>();
    for (double at : aligned) {
      if (from <= at && at <= to) {
        steps.add(at);
      }
    }
    double near = clamp(aligned[0], from, to);
    double first = Math.max(from, near - REACH);
    int count = (int) ((Math.min(to, near + REACH) - first) / STEP);
    for (int i = 0; i <= count; i++) {
      steps.add(first + i * STEP);
    }
    return steps;
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(value, most));
  }

  private boolean isFree(Area place) {
    Area wanted =
        new Area(
            place.x() - MARGIN,
            place.y() - MARGIN,
            place.width() + 2 * MARGIN,
            place.height() + 2 * MARGIN);
    return taken.stream().noneMatch(card -> wanted.overlaps(card));
  }

  private static double distance(Area place, Area card) {
    double across = Math.max(0, Math.max(card.x() - place.right(), place.x() - card.right()));
    double down = Math.max(0, Math.max(card.y() - place.bottom(), place.y() - card.bottom()));
    return Math.max(GAP, across + down) + Math.abs(place.x() - card.x()) / 20;
  }

  private double covering(Area place) {
    double cost = 0;
    for (Area shape : shapes) {
      cost += place.overlaps(shape) ? SHAPE : 0;
    }
    for (List<Point> wire : wires) {
      cost += place.isUnder(wire) ? WIRE : 0;
    }
    return cost;
  }
}
