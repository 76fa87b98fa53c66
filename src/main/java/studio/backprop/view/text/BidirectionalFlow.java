package studio.backprop.view.text;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A flow of text that is laid out no narrower than a word of it that is read from right to left:
/// within such a word no line may end.
abstract class BidirectionalFlow extends TextFlow {

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? width : Math.max(width, narrowest()));
  }

  /// Before it has its room there is nothing to be seen of it.
  @Override
  protected void layoutChildren() {
    if (getWidth() >= narrowest()) {
      super.layoutChildren();
    }
  }

  private double narrowest() {
    return getChildren().stream().anyMatch(BidirectionalFlow::turns)
        ? Math.min(RightToLeft.NARROWEST, computePrefWidth(-1))
        : 0;
  }

  private static boolean turns(Node piece) {
    return piece instanceof Text text && RightToLeft.isIn(text.getText());
  }
}
