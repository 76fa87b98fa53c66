package studio.backprop.view.typing;

import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Region;

/// A field of text, with a mark under the place where something is wrong.
final class MarkedField extends Region {
  private static final double STRIP = 11;

  private final TextField field = new TextField();
  private final Label mark = new Label("▲");
  private OptionalInt marked = OptionalInt.empty();

  MarkedField() {
    getStyleClass().add("marked-field");
    mark.getStyleClass().add("caret-mark");
    mark.setVisible(false);
    field.caretPositionProperty().subscribe(_ -> requestLayout());
    getChildren().addAll(field, mark);
  }

  TextField field() {
    return field;
  }

  /// Marks a character, the end, or none.
  void mark(OptionalInt index) {
    marked = index;
    mark.setVisible(index.isPresent());
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return field.prefHeight(width) + STRIP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    field.resizeRelocate(0, 0, getWidth(), field.prefHeight(getWidth()));
    mark.autosize();
    if (marked.isPresent() && field.getSkin() instanceof TextFieldSkin skin) {
      int index = Math.min(marked.getAsInt(), field.getLength());
      Rectangle2D character = skin.getCharacterBounds(index);
      double x = character.getMinX() + character.getWidth() / 2 - mark.getWidth() / 2;
      mark.relocate(
          Math.clamp(x, 0, Math.max(0, getWidth() - mark.getWidth())), field.getHeight() - 2);
    }
  }
}
