package studio.backprop.view.graph.matrix;

import javafx.scene.layout.Region;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Texts;
import studio.backprop.playback.Lit;
import studio.backprop.view.layout.Area;

/// A mark around cells that are lit, in the hue of what they are.
public final class LitMark extends Region {

  /// @param role what they are to what is made
  public LitMark(Area cells, Quantity quantity, Lit.Role role) {
    getStyleClass()
        .addAll("lit", Texts.key(role), quantity == Quantity.VALUE ? "forward" : "backward");
    setManaged(false);
    resizeRelocate(cells.x() - 2, cells.y() - 2, cells.width() + 3, cells.height() + 3);
  }
}
