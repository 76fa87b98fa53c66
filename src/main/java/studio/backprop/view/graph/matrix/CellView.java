package studio.backprop.view.graph.matrix;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import studio.backprop.explain.Units;

/// One cell: a number on its tint. Which one it is, what it means and where it stands is known to
/// the grid around it.
final class CellView extends Region {
  private static final PseudoClass NOT_YET = PseudoClass.getPseudoClass("not-yet");
  private static final PseudoClass NOT_FINITE = PseudoClass.getPseudoClass("not-finite");
  private static final PseudoClass SATURATED = PseudoClass.getPseudoClass("saturated");
  private static final PseudoClass DEAD = PseudoClass.getPseudoClass("dead");
  private static final PseudoClass[] TINTS = tints();

  /// Where there is no number yet.
  private static final String NOT_YET_COMPUTED = "·";

  private static final double MARGIN = 4;
  private static final int NONE = 100;

  private final Text number = new Text(NOT_YET_COMPUTED);
  private final Text caption = new Text();
  private int tint = NONE;

  CellView() {
    getStyleClass().add("cell");
    number.getStyleClass().add("number");
    number.setTextOrigin(VPos.CENTER);
    caption.getStyleClass().add("caption");
    caption.setTextOrigin(VPos.CENTER);
    getChildren().add(number);
    setManaged(false);
    setAccessibleRole(AccessibleRole.TEXT);
    pseudoClassStateChanged(NOT_YET, true);
  }

  private static PseudoClass[] tints() {
    PseudoClass[] tints = new PseudoClass[2 * Tint.STEPS + 1];
    for (int step = -Tint.STEPS; step <= Tint.STEPS; step++) {
      String side = step < 0 ? "negative-" : "positive-";
      tints[step + Tint.STEPS] =
          PseudoClass.getPseudoClass(step == 0 ? "zero" : side + Math.abs(step));
    }
    return tints;
  }

  void showNothing() {
    write(NOT_YET_COMPUTED, "");
    pseudoClassStateChanged(NOT_YET, true);
    pseudoClassStateChanged(NOT_FINITE, false);
    paint(NONE);
  }

  /// @param word what stands under the number, or nothing
  void show(double value, String text, String word, int step) {
    boolean finite = Double.isFinite(value);
    write(text, word);
    pseudoClassStateChanged(NOT_YET, false);
    pseudoClassStateChanged(NOT_FINITE, !finite);
    paint(finite ? step : NONE);
  }

  /// Marks that it lets hardly any gradient back, or none.
  void mark(Units.State state) {
    pseudoClassStateChanged(SATURATED, state == Units.State.SATURATED);
    pseudoClassStateChanged(DEAD, state == Units.State.DEAD);
  }

  String text() {
    return number.getText();
  }

  private void write(String text, String word) {
    if (!word.equals(caption.getText())) {
      caption.setText(word);
      if (caption.getParent() == null) {
        getChildren().add(caption);
      }
      requestLayout();
    }
    if (!text.equals(number.getText())) {
      number.setText(text);
      requestLayout();
    }
  }

  private void paint(int step) {
    if (step == tint) {
      return;
    }
    if (tint != NONE) {
      pseudoClassStateChanged(TINTS[tint + Tint.STEPS], false);
    }
    if (step != NONE) {
      pseudoClassStateChanged(TINTS[step + Tint.STEPS], true);
    }
    tint = step;
  }

  @Override
  protected void layoutChildren() {
    boolean captioned = !caption.getText().isEmpty();
    boolean centred = captioned || number.getText().length() < 3;
    double middle = captioned ? getHeight() * 0.34 : getHeight() / 2;
    double width = number.getLayoutBounds().getWidth();
    double right = centred ? (getWidth() + width) / 2 : getWidth() - MARGIN;
    // Each coordinate once: one set twice would ask for another layout, and that for the next.
    // A long number is written narrower, rather than over its neighbour.
    double room = getWidth() - 2;
    number.setScaleX(Math.min(1, room / Math.max(1, width)));
    double left =
        width > room ? (getWidth() - width) / 2 : snapPositionX(Math.max(1, right - width));
    number.setLayoutX(left - number.getLayoutBounds().getMinX());
    number.setLayoutY(snapPositionY(middle));
    caption.setLayoutX((getWidth() - caption.getLayoutBounds().getWidth()) / 2);
    caption.setLayoutY(getHeight() * 0.74);
  }
}
