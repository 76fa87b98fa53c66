package studio.backprop.view.graph.hand;

/// Where a card goes that is dragged.
///
/// @param <C> the kind of card
public interface CardMoving<C> {
  /// Whether cards can be moved now.
  boolean isPossible();

  /// The drag has come to a place.
  ///
  /// @param x the left edge of the card, in pixels at zoom 1
  /// @param y its upper edge
  void move(C card, double x, double y);

  /// The drag ends where the card is.
  void moved(C card);
}
