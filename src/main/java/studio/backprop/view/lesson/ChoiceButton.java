package studio.backprop.view.lesson;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import studio.backprop.view.text.Markdown;

/// One choice of a question, as wide as there is room and as high as its words then are. A plain
/// button asks what it shows for its height before it knows its width, and is far too high.
final class ChoiceButton extends Button {
  private final VBox said = new VBox();

  /// @param words Markdown
  ChoiceButton(String words) {
    getStyleClass().add("question-choice");
    setMaxWidth(Double.MAX_VALUE);
    Markdown.passages(words).forEach(passage -> said.getChildren().add(passage.get()));
    setGraphic(said);
    setAccessibleText(words);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    return snappedTopInset()
        + said.prefHeight(width < 0 ? width : width - sides)
        + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    said.setMaxWidth(getWidth() - snappedLeftInset() - snappedRightInset());
    super.layoutChildren();
  }
}
