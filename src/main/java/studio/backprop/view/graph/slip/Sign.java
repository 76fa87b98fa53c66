package studio.backprop.view.graph.slip;

import javafx.scene.control.Label;

/// What stands between the matrices of a slip, or in their place.
final class Sign extends Label {

  Sign(String text) {
    super(text);
    getStyleClass().add("slip-sign");
  }
}
