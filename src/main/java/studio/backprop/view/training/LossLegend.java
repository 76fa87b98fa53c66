package studio.backprop.view.training;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import studio.backprop.language.Texts;

/// Which curve of the loss is which, where there are several.
final class LossLegend extends HBox {
  private static final double SAMPLE = 18;

  private final Label present;
  private final Label held;
  private final Label earlier;

  LossLegend(Texts texts) {
    present = name("present", texts);
    held = name("held-out", texts);
    earlier = name("earlier", texts);
    getStyleClass().add("loss-legend");
    setMouseTransparent(true);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
    StackPane.setAlignment(this, Pos.TOP_RIGHT);
  }

  private static Label name(String curve, Texts texts) {
    Line sample = new Line(0, 0, SAMPLE, 0);
    sample.getStyleClass().addAll("curve", curve);
    Label name = new Label(texts.get("training-curve-" + curve), sample);
    name.setMinWidth(USE_PREF_SIZE);
    return name;
  }

  /// @param isHeldOut whether examples are held out
  /// @param isRepeated whether there were runs before
  void show(boolean isHeldOut, boolean isRepeated) {
    getChildren().setAll(present);
    if (isHeldOut) {
      getChildren().add(held);
    }
    if (isRepeated) {
      getChildren().add(earlier);
    }
    setVisible(isHeldOut || isRepeated);
  }
}
