package studio.backprop.view.check;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import studio.backprop.language.Texts;
import studio.backprop.trace.ErrorCurve.Point;
import studio.backprop.writing.style.Numbers;

/// What comes of nudging one cell by ε: the loss both ways and as it is, and the difference that
/// follows from them beside the gradient.
final class NudgePane extends GridPane {
  private static final Numbers BRIEF = new Numbers(2);
  private static final Numbers FINE = new Numbers(6);

  private final Texts texts;

  NudgePane(Texts texts) {
    this.texts = texts;
    getStyleClass().add("nudge");
  }

  void clear() {
    getChildren().clear();
  }

  /// @param objective what the gradients are of
  /// @param here what it is without a nudge
  void show(String objective, double here, Point nudge) {
    clear();
    String difference = texts.get("nudge-difference", objective);
    add(0, 0, texts.get("nudge-more", objective), Numbers.exact(nudge.more()));
    add(0, 1, objective, Numbers.exact(here));
    add(0, 2, texts.get("nudge-less", objective), Numbers.exact(nudge.less()));
    add(2, 0, difference, FINE.text(nudge.check().difference()));
    add(2, 1, texts.get("nudge-gradient"), FINE.text(nudge.check().gradient()));
    add(2, 2, texts.get("check-error-axis"), BRIEF.text(nudge.check().error()));
  }

  private void add(int column, int row, String name, String number) {
    Label says = new Label(name);
    Label value = new Label(number);
    says.getStyleClass().add("quiet");
    value.getStyleClass().add("number");
    says.setMinWidth(USE_PREF_SIZE);
    value.setMinWidth(USE_PREF_SIZE);
    add(says, column, row);
    add(value, column + 1, row);
  }
}
