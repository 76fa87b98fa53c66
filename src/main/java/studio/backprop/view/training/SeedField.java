package studio.backprop.view.training;

import javafx.event.ActionEvent;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.util.converter.IntegerStringConverter;
import studio.backprop.language.Texts;
import studio.backprop.session.training.Beginning;

/// The seed that start values are drawn from. What is typed there and is no whole number leaves the
/// one that was.
final class SeedField extends Spinner<Integer> {
  private static final int MOST = 999_999;

  SeedField(Beginning beginning, Texts texts) {
    super(0, MOST, beginning.seedProperty().get());
    setId("start-seed");
    setEditable(true);
    setMaxWidth(Double.MAX_VALUE);
    setTooltip(new Tooltip(texts.get("training-seed-tip")));
    setAccessibleText(texts.get("training-seed"));
    getValueFactory().setConverter(new OrTheOneThatWas());
    addEventHandler(ActionEvent.ACTION, _ -> cancelEdit());
    focusedProperty().subscribe(_ -> cancelEdit());
    valueProperty().subscribe(seed -> beginning.seedProperty().set(seed));
  }

  private final class OrTheOneThatWas extends IntegerStringConverter {
    @Override
    public Integer fromString(String typed) {
      return typed.strip().matches("\\d{1,9}") ? super.fromString(typed) : getValue();
    }
  }
}
