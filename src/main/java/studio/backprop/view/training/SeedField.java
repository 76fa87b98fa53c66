package studio.backprop.view.training;

import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import studio.backprop.language.Texts;
import studio.backprop.session.Beginning;

/// The seed that start values are drawn from.
final class SeedField extends Spinner<Integer> {
  private static final int MOST = 999_999;

  SeedField(Beginning beginning, Texts texts) {
    super(0, MOST, beginning.seedProperty().get());
    setId("start-seed");
    setEditable(true);
    setMaxWidth(Double.MAX_VALUE);
    setTooltip(new Tooltip(texts.get("training-seed-tip")));
    setAccessibleText(texts.get("training-seed"));
    valueProperty()
        .subscribe(seed -> {
          if (seed != null) {
            beginning.seedProperty().set(seed);
          }
        });
  }
}
