package studio.backprop.view.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Gives new routes to the wires that dragging has broken: those of a box that moved, and those
/// that now run through a card. All other wires keep their routes.
final class Rerouting {

  private final Map<String, Box> boxes;
  private final Map<String, Area> places;
  private final Cards cards;
  private final OrthogonalRouter router;

  private Rerouting(LayoutRequest request, Map<String, Area> places) {
    this.boxes = request.byId();
    this.places = places;
    this.cards = new Cards(places.values());
    this.router = new OrthogonalRouter(cards);
  }

  static List<Route> reroute(
      LayoutRequest request,
      LayoutResult base,
      Map<String, Area> places,
      BooleanSupplier cancelled) {
    Rerouting rerouting = new Rerouting(request, places);
    List<Route> routes = new ArrayList<>();
    boolean[] movable = new boolean[base.routes().size()];
    for (Route route : base.routes()) {
      if (cancelled.getAsBoolean()) {
        return base.routes();
      }
      boolean broken = rerouting.broken(route, base.boxes());
      movable[routes.size()] = broken;
      routes.add(broken ? rerouting.route(route.wire()) : route);
    }
    return new WireSeparation(rerouting.cards, routes).separate(movable);
  }

  private boolean broken(Route route, Map<String, Area> before) {
    return moved(route.wire().from(), before)
        || moved(route.wire().to(), before)
        || cards.crossedBy(route.points());
  }

  private boolean moved(String id, Map<String, Area> before) {
    return !Objects.equals(before.get(id), places.get(id));
  }

  private Route route(Wire wire) {
    Point output = box(wire.from()).outputAt(corner(wire.from()));
    Point input = box(wire.to()).inputAt(corner(wire.to()), wire.input());
    Optional<List<Point>> found = router.route(output, input);
    List<Point> points = found.orElseGet(() -> OrthogonalRouter.straight(output, input));
    return new Route(wire, points, found.isPresent() || !cards.crossedBy(points));
  }

  private Box box(String id) {
    return Objects.requireNonNull(boxes.get(id));
  }

  private Point corner(String id) {
    Area area = Objects.requireNonNull(places.get(id));
    return new Point(area.x(), area.y());
  }
}
