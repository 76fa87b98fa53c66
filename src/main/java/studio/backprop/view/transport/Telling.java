package studio.backprop.view.transport;

import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.view.text.ScriptFlow;

/// What is said of a step, in words and in formulas: side by side or one above the other, as large
/// as there is room for. Its height is the style sheet's, whatever is said, so that the graph above
/// stays where it is. Words are never cut: they take the room that they need.
public final class Telling extends Region {
  private static final double[] SIZES = {18, 16.5, 15, 13.5, 12, 10.5};
  private static final double BETWEEN = 36;
  private static final double LINES = 2;
  private static final double WIDER = 10;

  /// A column of words that is narrower than this share cannot be read well.
  private static final double NARROWEST = 0.3;

  private final ScriptFlow sentence = new ScriptFlow();
  private final Tooltip whole = new Tooltip();
  private final HBox formulas = new HBox();

  public Telling() {
    getStyleClass().add("telling");
    formulas.getStyleClass().add("step-formulas");
    sentence.getStyleClass().add("sentence");
    getChildren().addAll(sentence, formulas);
  }

  void tell(String words, List<FormulaView> typeset) {
    sentence.say(words);
    whole.setText(words);
    if (words.isEmpty()) {
      Tooltip.uninstall(sentence, whole);
    } else {
      Tooltip.install(sentence, whole);
    }
    formulas.getChildren().setAll(typeset);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    for (double size : SIZES) {
      setSize(size);
      if (sideBySide(formulas.prefWidth(-1), false) || stacked()) {
        return;
      }
    }
    double room = getWidth() - wordsWidth() - BETWEEN;
    sideBySide(Math.max(0, Math.min(formulas.prefWidth(-1), room)), true);
  }

  /// The narrowest column that holds all the words and can be read.
  private double wordsWidth() {
    double width = NARROWEST * getWidth();
    while (width < getWidth() && sentence.prefHeight(width) > getHeight()) {
      width += WIDER;
    }
    return Math.min(width, getWidth());
  }

  private void setSize(double size) {
    for (var formula : formulas.getChildren()) {
      ((FormulaView) formula).setSize(size);
    }
  }

  private boolean sideBySide(double formulaWidth, boolean anyway) {
    double width = getWidth();
    double height = getHeight();
    double between = formulaWidth > 0 ? BETWEEN : 0;
    double words = Math.min(sentence.prefWidth(-1), Math.max(0, width - formulaWidth - between));
    boolean readable = words >= Math.min(sentence.prefWidth(-1), NARROWEST * width);
    double lines = sentence.prefHeight(words);
    boolean fits = lines <= height && formulas.prefHeight(-1) <= height;
    if (anyway || (readable && fits)) {
      double high = Math.min(height, formulas.prefHeight(-1));
      sentence.resizeRelocate(0, Math.max(0, snapPositionY((height - lines) / 2)), words, lines);
      formulas.resizeRelocate(
          snapPositionX(words + between), snapPositionY((height - high) / 2), formulaWidth, high);
    }
    return readable && fits;
  }

  private boolean stacked() {
    double above = sentence.prefHeight(getWidth());
    double below = formulas.prefHeight(-1);
    double wide = formulas.prefWidth(-1);
    boolean fits = above + LINES + below <= getHeight() && wide <= getWidth();
    if (fits) {
      double top = snapPositionY((getHeight() - above - LINES - below) / 2);
      sentence.resizeRelocate(0, top, getWidth(), above);
      formulas.resizeRelocate(0, top + above + LINES, wide, below);
    }
    return fits;
  }
}
