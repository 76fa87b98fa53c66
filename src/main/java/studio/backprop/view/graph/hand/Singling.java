package studio.backprop.view.graph.hand;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import studio.backprop.view.graph.camera.Framing;

/// A double click on a card looks at it alone, and another goes back. On a number that can be
/// changed it changes that.
final class Singling {
  private final Framing framing;
  private final SpotPicking spots;

  Singling(Node surface, Framing framing, SpotPicking spots) {
    this.framing = framing;
    this.spots = spots;
    surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  private void clicked(MouseEvent event) {
    boolean asks =
        event.getButton() == MouseButton.PRIMARY
            && event.getClickCount() == 2
            && event.isStillSincePress()
            && !event.isShiftDown();
    if (asks) {
      Hit.of(event)
          .filter(hit -> !hit.isOnNumber())
          .map(hit -> hit.card().node())
          .or(() -> spots.spot(event))
          .ifPresent(framing::single);
    }
  }
}
