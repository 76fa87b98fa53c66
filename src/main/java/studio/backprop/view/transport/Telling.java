package studio.backprop.view.transport;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import studio.backprop.telling.Narration;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.view.text.ScriptFlow;

/// What is said of a step, in words and in formulas: side by side or one above the other, as large
/// as there is room for. Its height is the style sheet's, whatever is said, so that the graph above
/// stays where it is. Words are never cut: they take the room that they need. Where formulas could
/// not be read, first those are left out that say what letters in others stand for, then the last
/// ones; the inspector has them all.
public final class Telling extends Region {
  /// More formulas than there is ever room for beside a sentence.
  static final int MOST = 12;

  private static final double[] LARGE = {18, 16.5, 15, 13.5};
  private static final double[] SMALL = {12};
  private static final double[] SMALLEST = {10.5};
  private static final double BETWEEN = 36;
  private static final double LINES = 2;
  private static final double WIDER = 10;

  /// A column of words that is narrower than this share cannot be read well.
  private static final double NARROWEST = 0.3;

  private final ScriptFlow sentence = new ScriptFlow();
  private final Tooltip whole = new Tooltip();
  private final HBox formulas = new HBox();
  private final Label dots = new Label("…");
  private Narration.Told told = new Narration.Told("", List.of());

  public Telling() {
    getStyleClass().add("telling");
    formulas.getStyleClass().add("step-formulas");
    sentence.getStyleClass().add("sentence");
    getChildren().addAll(sentence, formulas);
  }

  void tell(Narration.Told now) {
    told = now;
    String words = now.sentence();
    sentence.say(words);
    whole.setText(words);
    if (words.isEmpty()) {
      Tooltip.uninstall(sentence, whole);
    } else {
      Tooltip.install(sentence, whole);
    }
    List<Node> typeset = new ArrayList<>();
    for (var formula : now.formulas().stream().limit(MOST).toList()) {
      typeset.add(new FormulaView(formula.tex(), formula.plain()));
    }
    typeset.add(dots);
    formulas.getChildren().setAll(typeset);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    leave(0, all());
    if (!fits(LARGE) && !someFit() && !fits(SMALLEST)) {
      double room = getWidth() - wordsWidth() - BETWEEN;
      sideBySide(Math.max(0, Math.min(formulas.prefWidth(-1), room)), true);
    }
  }

  private int all() {
    return formulas.getChildren().size() - 1;
  }

  /// Whether at least one formula fits that says what is asked; as many of them stay as do, and one
  /// where none does.
  private boolean someFit() {
    int first = Math.min(told.inner(), Math.max(0, all() - 1));
    for (int last = all(); last > first; last--) {
      leave(first, last);
      if (fits(LARGE) || fits(SMALL)) {
        return true;
      }
    }
    return false;
  }

  /// Leaves out all formulas but those of a range, and says so where others would have followed.
  private void leave(int first, int last) {
    for (int i = 0; i < formulas.getChildren().size(); i++) {
      Node formula = formulas.getChildren().get(i);
      boolean stays = formula.equals(dots) ? last < told.formulas().size() : first <= i && i < last;
      formula.setManaged(stays);
      formula.setVisible(stays);
    }
  }

  private boolean fits(double... sizes) {
    for (double size : sizes) {
      setSize(size);
      if (sideBySide(formulas.prefWidth(-1), false) || stacked()) {
        return true;
      }
    }
    return false;
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
    for (Node node : formulas.getChildren()) {
      if (node instanceof FormulaView formula) {
        formula.setSize(size);
      }
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
