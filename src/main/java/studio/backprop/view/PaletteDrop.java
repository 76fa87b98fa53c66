package studio.backprop.view;

import java.util.Optional;
import javafx.geometry.Point2D;
import studio.backprop.graph.Node;
import studio.backprop.session.edit.Palette;
import studio.backprop.view.overlay.Overlay;
import studio.backprop.view.search.Carrying;

/// Adds what is dragged out of the palette onto the graph, where it is let go of; elsewhere nothing
/// is added.
record PaletteDrop(Overlay overlay, Palette palette, GraphPane graph) implements Carrying<String> {

  @Override
  public void carry(String name, Point2D to) {
    overlay.carry(name, to);
  }

  @Override
  public void drop(String name, Point2D at) {
    if (!overlay.isOpen()) {
      return;
    }
    overlay.putDown();
    graph.graph().under(at).ifPresent(place -> add(name, place));
  }

  private void add(String name, Point2D place) {
    overlay.close();
    graph.graph().keepSight();
    palette.add(name, Optional.of(new Node.Position(place.getX(), place.getY())));
    graph.takeKeyboard();
  }
}
