package studio.backprop.view.graph.hand;

/// Told when a person has dragged a card to another place.
@FunctionalInterface
public interface NodeMoved {
  /// A card stands at another place now.
  ///
  /// @param x the left edge of the card, in pixels at zoom 1
  /// @param y its upper edge
  void moved(String id, double x, double y);
}
