package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a way for a wire between cards that stand anywhere.
///
/// It looks near the wire first and then farther out, at the usual distance from cards first and
/// then closer, at last along their edges. Between cards that do not overlap there is always a way;
/// where more than [#MOST_CARDS] cards are in sight the search ends, and so it does for all further
/// wires after [#MOST_STEPS]: some seconds of work, counted and not timed so that the result is the
/// same everywhere.
final class OrthogonalRouter {

  private static final int MOST_CARDS = 600;
  private static final long MOST_STEPS = 16_000_000;
  private static final double[] CLEARANCES = {Spacing.CLEARANCE, Spacing.CLEARANCE / 4, 0};
  private static final double[] MARGINS = {240, 1_200, 100_000};

  private final Cards cards;
  private long steps;

  OrthogonalRouter(Cards cards) {
    this.cards = cards;
  }

  /// The route from an output port to an input port, if there is one that crosses no card.
  Optional<List<Point>> route(Point output, Point input) {
    for (double clearance : CLEARANCES) {
      for (double margin : MARGINS) {
        List<Area> near = cards.within(Area.between(output, input).grown(margin));
        if (near.size() > MOST_CARDS || steps > MOST_STEPS) {
          break;
        }
        Optional<List<Point>> route = route(output, input, near, clearance);
        if (route.isPresent() && !cards.crossedBy(route.get())) {
          return route;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<List<Point>> route(
      Point output, Point input, List<Area> near, double clearance) {
    Point from = new Point(output.x() + clearance, output.y());
    Point to = new Point(input.x() - clearance, input.y());
    double tight = Math.max(0, clearance - 0.5);
    if (near.stream().map(card -> card.grown(tight)).anyMatch(c -> c.holds(from) || c.holds(to))) {
      return Optional.empty();
    }
    double middle = (output.x() + input.x()) / 2;
    RoutingGrid grid = new RoutingGrid(near, clearance, from, to, middle);
    RouteSearch search = RouteSearch.to(to, grid);
    Optional<List<Point>> path = search.from(from);
    steps += search.steps();
    return path.map(found -> withEnds(output, found, input));
  }

  private static List<Point> withEnds(Point output, List<Point> path, Point input) {
    List<Point> points = new ArrayList<>();
    points.add(output);
    points.addAll(path);
    points.add(input);
    return points;
  }

  /// The route that takes no notice of cards.
  static List<Point> straight(Point output, Point input) {
    double middle = (output.x() + input.x()) / 2;
    return List.of(output, new Point(middle, output.y()), new Point(middle, input.y()), input);
  }
}
