package studio.backprop.view.graph.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Place;
import studio.backprop.view.graph.camera.Camera;

/// Pulls a wire from where a value comes out to a port, or its end from one port to another or
/// away; Esc lets it be. A click that pulls nothing asks what fits.
final class WirePulling {
  private static final double THRESHOLD = 4;
  private static final double REACH = 14;

  private final Node surface;
  private final PortLayer ports;
  private final Camera camera;
  private final Supplier<PortWiring> wiring;
  private final Trials trials;
  private final PulledWire wire = new PulledWire();
  private final Saying saying;
  private @Nullable Node pressed;
  private Point2D pressedAt = Point2D.ZERO;
  private @Nullable Pull pull;

  /// A wire that is pulled.
  ///
  /// @param before the port that its end has been taken from, or null
  private record Pull(String from, Place.@Nullable Port before, Point2D source) {}

  WirePulling(
      Node surface, Group layer, PortLayer ports, Camera camera, Supplier<PortWiring> wiring) {
    this.surface = surface;
    this.ports = ports;
    this.camera = camera;
    this.wiring = wiring;
    this.trials = new Trials(wiring, ports::place);
    layer.getChildren().add(wire);
    this.saying = new Saying(layer, camera, "pull-said");
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    surface.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> saying.hide());
    surface.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void pressed(MouseEvent event) {
    pressed = PortLayer.handle(event.getTarget()).orElse(null);
    if (pressed == null) {
      return;
    }
    event.consume();
    pressedAt = new Point2D(event.getX(), event.getY());
    if (event.getButton() != MouseButton.PRIMARY) {
      pressed = null;
    }
  }

  private void dragged(MouseEvent event) {
    Node handle = pressed;
    if (handle == null) {
      return;
    }
    event.consume();
    boolean far = pressedAt.distance(event.getX(), event.getY()) > THRESHOLD;
    if (pull == null && far) {
      begun(handle).ifPresent(this::begin);
    }
    Pull now = pull;
    if (now != null) {
      go(now, camera.toDrawing(event.getX(), event.getY()));
    }
  }

  private Optional<Pull> begun(Node handle) {
    return switch (handle) {
      case Outlet outlet -> begun(outlet.node(), null);
      case PortChip chip -> chip.look().from().flatMap(from -> begun(from, chip.place()));
      default -> Optional.empty();
    };
  }

  private Optional<Pull> begun(String from, Place.@Nullable Port before) {
    return ports.source(from).map(source -> new Pull(from, before, source));
  }

  private void begin(Pull begun) {
    pull = begun;
    surface.requestFocus();
    surface.setCursor(Cursor.CROSSHAIR);
    ports.show(ports.cardsInSight());
    trials.begin(begun.from(), ports.chips());
  }

  private void go(Pull now, Point2D at) {
    Optional<PortChip> target = target(now, at);
    ports.chips().forEach(chip -> chip.mark(target.equals(Optional.of(chip))));
    if (target.isPresent()) {
      Bounds place = target.get().getBoundsInParent();
      wire.run(now.source(), new Point2D(place.getMinX(), place.getCenterY()));
      saying.say(said(now, target.get()), ports.around(target.get()));
    } else {
      wire.run(now.source(), at);
      saying.say(now.before() == null ? "" : wiring.get().away(now.before()), at);
    }
  }

  private String said(Pull now, PortChip target) {
    return target.place().equals(now.before())
        ? target.look().said()
        : trials.verdict(target).said();
  }

  /// The port within reach, or of the card under the mouse the one that fits best.
  private Optional<PortChip> target(Pull now, Point2D at) {
    return ports
        .chip(at, REACH * ports.size())
        .or(() ->
            ports
                .card(at)
                .filter(card -> !card.equals(now.from()))
                .flatMap(ports::of)
                .flatMap(card -> best(card.chips())));
  }

  private Optional<PortChip> best(List<PortChip> chips) {
    return chips.stream()
        .min(
            Comparator.comparing((PortChip chip) -> trials.verdict(chip).kind())
                .thenComparing(chip -> chip.look().from().isPresent()));
  }

  private void released(MouseEvent event) {
    Node handle = pressed;
    Pull now = pull;
    pressed = null;
    if (handle == null) {
      return;
    }
    event.consume();
    if (now == null) {
      ask(handle);
    } else {
      finish(now, target(now, camera.toDrawing(event.getX(), event.getY())));
    }
  }

  private void ask(Node handle) {
    switch (handle) {
      case PortChip chip -> wiring.get().ask(chip.place());
      case Outlet outlet -> wiring.get().ask(outlet.node());
      default -> {}
    }
  }

  private void finish(Pull now, Optional<PortChip> target) {
    boolean possible = target.filter(port -> trials.verdict(port).isPossible()).isPresent();
    end();
    if (possible) {
      lay(now, target.get().place());
    } else if (target.isEmpty() && now.before() != null) {
      wiring.get().disconnect(now.before());
    }
  }

  private void lay(Pull now, Place.Port to) {
    if (now.before() == null) {
      wiring.get().connect(now.from(), to);
    } else if (!to.equals(now.before())) {
      wiring.get().move(now.from(), now.before(), to);
    }
  }

  private void key(KeyEvent event) {
    if (pull != null && event.getCode() == KeyCode.ESCAPE) {
      pressed = null;
      saying.hide();
      end();
      event.consume();
    }
  }

  /// What is said stays until the mouse goes on: it may be why nothing was wired.
  private void end() {
    pull = null;
    trials.end();
    wire.setVisible(false);
    surface.setCursor(Cursor.DEFAULT);
    ports.show(List.of());
  }
}
