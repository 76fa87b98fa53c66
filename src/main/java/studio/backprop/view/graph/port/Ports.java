package studio.backprop.view.graph.port;

import java.util.List;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Group;
import javafx.scene.Node;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.layout.Route;

/// The ports of a drawing, and all that is done by hand to its wires.
public final class Ports {
  private final PortLayer layer;
  private final WirePicking picking;

  /// @param surface where mouse and keys arrive
  /// @param overlays what lies over the cards for a while
  /// @param routes how the wires run
  /// @param wiring where what is done goes
  public Ports(
      Node surface,
      Group overlays,
      Cards cards,
      Camera camera,
      Supplier<List<Route>> routes,
      Supplier<PortWiring> wiring) {
    layer = new PortLayer(overlays, cards, camera, wiring);
    new PortHover(surface, overlays, layer, camera, wiring);
    new WirePulling(surface, overlays, layer, camera, wiring);
    picking = new WirePicking(surface, overlays, camera, routes, wiring);
  }

  /// Follows the cards, which may stand elsewhere.
  public void place() {
    layer.place();
  }

  /// Takes over that there are other wires.
  public void renew() {
    layer.renew();
    picking.clear();
  }

  /// Whether the mouse is on something that a wire is pulled by.
  public static boolean isHandle(EventTarget target) {
    return PortLayer.handle(target).isPresent();
  }
}
