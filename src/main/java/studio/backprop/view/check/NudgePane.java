package studio.backprop.view.check;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import studio.backprop.language.Texts;
import studio.backprop.trace.ErrorCurve.Point;
import studio.backprop.writing.style.Numbers;

/// What comes of nudging one cell by ε: the loss both ways and as it is, and the difference that
/// follows from them beside the gradient.
final class NudgePane extends FlowPane {
  private final Texts texts;
  private final Numbers numbers;

  NudgePane(Texts texts) {
    this.texts = texts;
    this.numbers = new Numbers(2, texts.decimalMark());
    getStyleClass().add("nudge");
  }

  void clear() {
    getChildren().clear();
  }

  /// @param objective what the gradients are of
  /// @param here what it is without a nudge
  void show(String objective, double here, Point nudge) {
    GridPane losses = new GridPane();
    add(losses, texts.get("nudge-more", objective), numbers.exact(nudge.more()));
    add(losses, objective, numbers.exact(here));
    add(losses, texts.get("nudge-less", objective), numbers.exact(nudge.less()));
    GridPane slopes = new GridPane();
    String difference = texts.get("nudge-difference", objective);
    add(slopes, difference, numbers.brief(nudge.check().difference()));
    add(slopes, texts.get("nudge-gradient"), numbers.brief(nudge.check().gradient()));
    add(slopes, texts.get("check-error-axis"), numbers.text(nudge.check().error()));
    // Below each other where there is no room beside each other.
    getChildren().setAll(losses, slopes);
  }

  private static void add(GridPane grid, String name, String number) {
    Label says = new Label(name);
    Label value = new Label(number);
    says.getStyleClass().add("quiet");
    value.getStyleClass().add("number");
    says.setMinWidth(USE_PREF_SIZE);
    value.setMinWidth(USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), says, value);
  }
}
