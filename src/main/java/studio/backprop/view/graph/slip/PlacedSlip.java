package studio.backprop.view.graph.slip;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.transform.Scale;
import studio.backprop.view.layout.Area;

/// What is put beside a card for a while, in any size.
abstract class PlacedSlip extends HBox {
  private final SlipTie tie = new SlipTie();
  private Area stands = new Area(0, 0, 0, 0);
  private Area card = stands;
  private boolean besideSeen;

  PlacedSlip() {
    getStyleClass().add("slip");
    setManaged(false);
    setAlignment(Pos.CENTER_LEFT);
  }

  /// Leads from the card to a slip that could not stand close to it.
  final SlipTie tie() {
    return tie;
  }

  /// Where it stands.
  final Area stands() {
    return stands;
  }

  /// Whether it is seen, and its card was when it found its place or is not yet.
  boolean standsWell(Surroundings around) {
    return around.sees(stands) && (besideSeen || !around.sees(card));
  }

  /// Shows these alone, in their own size.
  final void fill(List<Node> nodes) {
    if (!getChildren().equals(nodes)) {
      getChildren().setAll(nodes);
      applyCss();
      autosize();
    }
  }

  /// Puts it there.
  ///
  /// @param size as a share of its own
  final void put(Area place, double size, Area card, SlipPlaces places) {
    getTransforms().setAll(new Scale(size, size));
    relocate(place.x(), place.y());
    stands = place;
    this.card = card;
    besideSeen = places.see(card);
    tie.lead(card, place, places);
  }
}
