package studio.backprop.view.graph.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import studio.backprop.view.graph.camera.Camera;

/// Shows the ports of the card that the mouse is on, and says of the one under it what it takes and
/// has.
final class PortHover {
  private final PortLayer ports;
  private final Camera camera;
  private final Supplier<PortWiring> wiring;
  private final Saying saying;

  PortHover(
      Node surface, Group layer, PortLayer ports, Camera camera, Supplier<PortWiring> wiring) {
    this.ports = ports;
    this.camera = camera;
    this.wiring = wiring;
    this.saying = new Saying(layer, camera, "port-said");
    surface.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> clear());
  }

  private void moved(MouseEvent event) {
    Point2D at = camera.toDrawing(event.getX(), event.getY());
    ports.show(ports.isNear() ? ports.beside(at).stream().toList() : List.of());
    Optional<Node> handle = PortLayer.handle(event.getTarget());
    handle.ifPresentOrElse(on -> saying.say(said(on), ports.around(on)), saying::hide);
  }

  private String said(Node handle) {
    return switch (handle) {
      case PortChip chip -> chip.look().said();
      case Outlet outlet -> wiring.get().output(outlet.node());
      default -> "";
    };
  }

  /// What is pressed is dragged, or shows something else.
  private void pressed(MouseEvent event) {
    saying.hide();
    if (PortLayer.handle(event.getTarget()).isEmpty()) {
      clear();
    }
  }

  private void clear() {
    saying.hide();
    ports.show(List.of());
  }
}
