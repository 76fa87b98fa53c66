package studio.backprop.view.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.writing.style.MathText;

/// A formula that may be wider than the pane, with room for the bar that moves it.
final class WideFormula extends ScrollPane {

  WideFormula(MathText label) {
    FormulaView formula = new FormulaView(label.tex(), label.plain());
    StackPane room = new StackPane(formula);
    room.getStyleClass().add("wide-room");
    StackPane.setAlignment(formula, Pos.TOP_LEFT);
    setContent(room);
    getStyleClass().add("wide-formula");
    setVbarPolicy(ScrollBarPolicy.NEVER);
    minHeightProperty().bind(room.heightProperty());
  }
}
