package studio.backprop.view.text;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import studio.backprop.writing.style.MathText;

/// A formula on a line of its own, which goes on in further lines where there is less room than it
/// needs.
public final class FormulaParagraph extends Region {
  private final BreakableFormula formula;

  public FormulaParagraph(MathText formula) {
    this.formula = BreakableFormula.displayed(formula);
    getChildren().add(this.formula);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + formula.heightWithin(room(width)) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double room(double width) {
    return width < 0 ? Double.POSITIVE_INFINITY : width - snappedLeftInset() - snappedRightInset();
  }

  @Override
  protected void layoutChildren() {
    formula.fit(room(getWidth()));
    formula.resizeRelocate(
        snappedLeftInset(), snappedTopInset(), room(getWidth()), formula.prefHeight(-1));
  }
}
