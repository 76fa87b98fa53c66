package studio.backprop.view.inspector;

import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.writing.style.Label;

/// What the functions of the formulas are, told when it is asked for.
final class DefinitionsPane extends VBox {
  private final ToggleButton ask = new ToggleButton();
  private final VBox told = new VBox();
  private final Texts texts;

  DefinitionsPane(Texts texts) {
    this.texts = texts;
    getStyleClass().add("definitions");
    told.getStyleClass().add("formulas");
    ask.getStyleClass().add("definitions-ask");
    told.visibleProperty().bind(ask.selectedProperty());
    told.managedProperty().bind(ask.selectedProperty());
    getChildren().addAll(ask, told);
    show(Map.of());
  }

  /// @param definitions what each function is, by its sign
  void show(Map<String, Label> definitions) {
    setVisible(!definitions.isEmpty());
    setManaged(!definitions.isEmpty());
    ask.setText(texts.get("what-is", String.join(", ", definitions.keySet())));
    told.getChildren()
        .setAll(
            definitions.values().stream()
                .map(one -> new FormulaView(one.tex(), one.plain()))
                .toList());
  }
}
