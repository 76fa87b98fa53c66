package studio.backprop.view.text;

import javafx.scene.layout.Region;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.writing.style.MathText;

/// A name in a formula's type, on a baseline of its own whatever its height.
public final class Title extends Region {
  private final FormulaView formula;
  private final double baseline;

  /// @param size of the type, in pixels
  /// @param baseline how far below the top the name stands
  public Title(MathText label, String styleClass, double size, double baseline) {
    this.formula = formula(label, styleClass, size);
    this.baseline = baseline;
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(formula);
  }

  public static FormulaView formula(MathText label, String styleClass, double size) {
    FormulaView formula = new FormulaView(label.tex(), label.plain());
    formula.getStyleClass().add(styleClass);
    formula.setSize(size);
    formula.setMouseTransparent(true);
    return formula;
  }

  @Override
  protected void layoutChildren() {
    formula.resizeRelocate(
        0,
        baseline - formula.getBaselineOffset(),
        Math.min(getWidth(), formula.prefWidth(-1)),
        formula.prefHeight(-1));
  }
}
