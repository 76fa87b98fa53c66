package studio.backprop.view.graph.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Place;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.wire.WireMark;
import studio.backprop.view.layout.Point;
import studio.backprop.view.layout.Route;
import studio.backprop.view.layout.Wire;

/// A click selects a wire, and Delete takes it away.
final class WirePicking {
  private static final double REACH = 6;

  private final Node surface;
  private final Camera camera;
  private final Supplier<List<Route>> routes;
  private final Supplier<PortWiring> wiring;
  private final WireMark mark;
  private final Saying saying;
  private Place.@Nullable Port selected;

  WirePicking(
      Node surface,
      Group layer,
      Camera camera,
      Supplier<List<Route>> routes,
      Supplier<PortWiring> wiring) {
    this.surface = surface;
    this.camera = camera;
    this.routes = routes;
    this.wiring = wiring;
    this.mark = new WireMark(layer);
    this.saying = new Saying(layer, camera, "wire-said");
    surface.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> clear());
    surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    surface.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void clicked(MouseEvent event) {
    boolean asks =
        event.getButton() == MouseButton.PRIMARY
            && event.isStillSincePress()
            && event.getTarget().equals(surface);
    if (asks) {
      Point2D at = camera.toDrawing(event.getX(), event.getY());
      at(at).ifPresent(route -> select(route, at));
    }
  }

  private Optional<Route> at(Point2D at) {
    double reach = REACH / camera.zoom();
    return routes.get().stream()
        .filter(route -> distance(route, at) <= reach)
        .min(Comparator.comparingDouble(route -> distance(route, at)));
  }

  private static double distance(Route route, Point2D at) {
    double least = Double.POSITIVE_INFINITY;
    List<Point> points = route.points();
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      double x = Math.clamp(at.getX(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()));
      double y = Math.clamp(at.getY(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
      least = Math.min(least, at.distance(x, y));
    }
    return least;
  }

  private void select(Route route, Point2D at) {
    place(route.wire())
        .ifPresent(port -> {
          selected = port;
          mark.show(route);
          saying.say(wiring.get().wire(port), at);
        });
  }

  /// The port that a wire leads to: they arrive in port order.
  private Optional<Place.Port> place(Wire wire) {
    return wiring.get().ports(wire.to()).stream()
        .filter(port -> port.from().isPresent())
        .skip(wire.input())
        .findFirst()
        .map(PortLook::place);
  }

  private void key(KeyEvent event) {
    Place.Port port = selected;
    if (port == null) {
      return;
    }
    switch (event.getCode()) {
      case DELETE, BACK_SPACE -> {
        clear();
        wiring.get().disconnect(port);
        event.consume();
      }
      case ESCAPE -> {
        clear();
        event.consume();
      }
      default -> {}
    }
  }

  void clear() {
    selected = null;
    mark.hide();
    saying.hide();
  }
}
