package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// The cheapest way over a [RoutingGrid], by A*: short, and with few bends. It leaves the start and
/// reaches the goal heading right, as wires do.
final class RouteSearch {

  private static final double BEND = 60;

  /// On a grid this large a good route soon is worth more than the best one late.
  private static final int LARGE = 40_000;

  private static final double IMPATIENCE = 1.6;

  /// A way to a state, with the least that a route through it costs.
  private record Step(int state, double cost, double estimate, int number)
      implements Comparable<Step> {

    /// The most promising first; of equals the newest, which is nearest to the goal.
    @Override
    public int compareTo(Step other) {
      int promise = Double.compare(estimate, other.estimate);
      return promise != 0 ? promise : Integer.compare(other.number, number);
    }
  }

  private final RoutingGrid grid;
  private final int goal;
  private final Point goalPoint;
  private final double[] costs;
  private final int[] cameFrom;
  private final PriorityQueue<Step> open = new PriorityQueue<>();
  private final double impatience;
  private int steps;

  private RouteSearch(RoutingGrid grid, int goal) {
    this.grid = grid;
    this.goal = goal;
    this.goalPoint = grid.pointOf(goal);
    this.impatience = grid.nodes() > LARGE ? IMPATIENCE : 1;
    this.costs = new double[grid.nodes() * RoutingGrid.DIRECTIONS];
    this.cameFrom = new int[costs.length];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
  }

  /// A search for the way to the goal, which must be a crossing of lines.
  static RouteSearch to(Point goal, RoutingGrid grid) {
    return new RouteSearch(grid, grid.nodeAt(goal));
  }

  /// How much work the search was.
  int steps() {
    return steps;
  }

  Optional<List<Point>> from(Point point) {
    int start = grid.nodeAt(point);
    reach(state(start, RoutingGrid.RIGHT), -1, 0);
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (step.cost > costs[step.state]) {
        continue;
      }
      if (step.state == state(goal, RoutingGrid.RIGHT)) {
        return Optional.of(path(step.state));
      }
      expand(step);
    }
    return Optional.empty();
  }

  private void expand(Step step) {
    int node = nodeOf(step.state);
    int heading = heading(step.state);
    int oneSide = (heading + 1) % RoutingGrid.DIRECTIONS;
    int otherSide = (heading + 3) % RoutingGrid.DIRECTIONS;
    reach(state(node, oneSide), step.state, step.cost + BEND);
    reach(state(node, otherSide), step.state, step.cost + BEND);
    int next = grid.next(node, heading);
    if (next >= 0) {
      double length = distance(grid.pointOf(node), grid.pointOf(next));
      reach(state(next, heading), step.state, step.cost + length);
    }
  }

  private void reach(int state, int before, double cost) {
    if (cost < costs[state]) {
      costs[state] = cost;
      cameFrom[state] = before;
      open.add(new Step(state, cost, cost + impatience * atLeast(state), steps++));
    }
  }

  /// Never more than what the rest of the route costs.
  private double atLeast(int state) {
    Point here = grid.pointOf(nodeOf(state));
    double right = goalPoint.x() - here.x();
    double down = goalPoint.y() - here.y();
    return Math.abs(right) + Math.abs(down) + BEND * bendsLeft(heading(state), right, down);
  }

  /// The fewest bends from a heading to one that arrives heading right, were there no cards.
  private static int bendsLeft(int heading, double right, double down) {
    boolean ahead = right >= 0;
    return switch (heading) {
      case RoutingGrid.RIGHT -> ahead ? (down == 0 ? 0 : 2) : 4;
      case RoutingGrid.DOWN -> ahead && down >= 0 ? 1 : 3;
      case RoutingGrid.UP -> ahead && down <= 0 ? 1 : 3;
      default -> 2;
    };
  }

  private static double distance(Point a, Point b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }

  private static int state(int node, int heading) {
    return node * RoutingGrid.DIRECTIONS + heading;
  }

  private static int nodeOf(int state) {
    return state / RoutingGrid.DIRECTIONS;
  }

  private static int heading(int state) {
    return state % RoutingGrid.DIRECTIONS;
  }

  private List<Point> path(int last) {
    List<Point> points = new ArrayList<>();
    for (int state = last; state >= 0; state = cameFrom[state]) {
      points.add(grid.pointOf(nodeOf(state)));
    }
    return points.reversed();
  }
}
