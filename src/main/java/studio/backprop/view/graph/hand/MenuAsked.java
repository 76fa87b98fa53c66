package studio.backprop.view.graph.hand;

import javafx.scene.Node;

/// Told when a person asks what can be done with what is selected: cards, or cells of one.
@FunctionalInterface
public interface MenuAsked {
  /// A menu is wanted.
  ///
  /// @param card where it belongs
  /// @param onCells whether it is asked on the selected cells
  /// @param x its place on the screen
  /// @param y likewise
  void asked(Node card, boolean onCells, double x, double y);
}
