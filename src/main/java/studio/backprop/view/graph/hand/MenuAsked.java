package studio.backprop.view.graph.hand;

import javafx.scene.Node;

/// Told when a person asks what can be done with what is selected.
@FunctionalInterface
public interface MenuAsked {
  /// A menu is wanted.
  ///
  /// @param card where it belongs
  /// @param x its place on the screen
  /// @param y likewise
  void asked(Node card, double x, double y);
}
