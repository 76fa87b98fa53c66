package studio.backprop.view.graph.hand;

import studio.backprop.view.graph.card.GroupCard;
import studio.backprop.view.graph.card.NodeCard;

/// Where a card goes that is dragged.
public interface CardMoving {
  /// Whether cards can be moved now.
  boolean isPossible();

  /// The drag has come to a place.
  ///
  /// @param x the left edge of the card, in pixels at zoom 1
  /// @param y its upper edge
  void move(NodeCard card, double x, double y);

  /// The drag ends where the card is.
  void moved(NodeCard card);

  /// The same for the card of a group.
  void move(GroupCard card, double x, double y);

  /// Likewise.
  void moved(GroupCard card);
}
