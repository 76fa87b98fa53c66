package studio.backprop.view.inspector;

import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import studio.backprop.language.Texts;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.style.MathText;

/// What the functions of the formulas are, told when it is asked for.
final class DefinitionsPane extends VBox {
  private final ToggleButton ask = new ToggleButton();
  private final VBox told = new VBox();
  private final Texts texts;
  private Map<String, MathText> shown = Map.of();

  DefinitionsPane(Texts texts) {
    this.texts = texts;
    getStyleClass().add("definitions");
    told.getStyleClass().add("formulas");
    ask.getStyleClass().add("definitions-ask");
    Wrapping.wrap(ask);
    told.visibleProperty().bind(ask.selectedProperty());
    told.managedProperty().bind(ask.selectedProperty());
    getChildren().addAll(ask, told);
    write();
  }

  /// @param definitions what each function is, by its sign
  void show(Map<String, MathText> definitions) {
    // In their order, too.
    if (!List.copyOf(definitions.entrySet()).equals(List.copyOf(shown.entrySet()))) {
      shown = definitions;
      write();
    }
  }

  private void write() {
    setVisible(!shown.isEmpty());
    setManaged(!shown.isEmpty());
    ask.setText(texts.get("what-is", String.join(", ", shown.keySet())));
    told.getChildren()
        .setAll(
            shown.values().stream().map(one -> new FormulaView(one.tex(), one.plain())).toList());
  }
}
