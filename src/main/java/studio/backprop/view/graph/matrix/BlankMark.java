package studio.backprop.view.graph.matrix;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import studio.backprop.view.layout.Area;

/// A cell that is to be filled in: what is written there is not right yet.
final class BlankMark extends Region {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final String TO_BE_FOUND = "?";

  private final Text text = new Text();

  BlankMark(Area cell, String typed) {
    getStyleClass().add("blank-cell");
    pseudoClassStateChanged(WRONG, !typed.isEmpty());
    text.getStyleClass().add("number");
    text.setTextOrigin(VPos.CENTER);
    text.setText(typed.isEmpty() ? TO_BE_FOUND : typed);
    getChildren().add(text);
    setManaged(false);
    resizeRelocate(cell.x(), cell.y(), cell.width() - 1, cell.height() - 1);
  }

  @Override
  protected void layoutChildren() {
    double width = text.getLayoutBounds().getWidth();
    text.setScaleX(Math.min(1, (getWidth() - 4) / Math.max(1, width)));
    text.setLayoutX((getWidth() - width) / 2);
    text.setLayoutY(getHeight() / 2);
  }
}
