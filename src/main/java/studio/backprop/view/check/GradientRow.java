package studio.backprop.view.check;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import studio.backprop.graph.CellName;
import studio.backprop.language.Texts;
import studio.backprop.trace.CellCheck;
import studio.backprop.trace.GradientCheck;
import studio.backprop.view.text.Wrapping;
import studio.backprop.writing.style.Numbers;

/// One gradient: whether it holds, in words and as a map of its errors. Its words lead to its worst
/// cell, its map to every other.
final class GradientRow extends HBox {
  static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

  private final ErrorMap map;

  /// @param onChosen told which of its cells was
  GradientRow(GradientCheck check, Texts texts, Consumer<CellName> onChosen) {
    Button says = new Button(said(check, texts));
    map = new ErrorMap(check, texts, onChosen);
    says.setMnemonicParsing(false);
    Wrapping.wrap(says);
    says.getStyleClass().add("flat");
    says.setMaxWidth(Double.MAX_VALUE);
    says.setMinHeight(USE_PREF_SIZE);
    says.setDisable(check.worst().isEmpty());
    check
        .worst()
        .ifPresent(worst -> {
          CellName name = Square.name(check, worst.cell());
          says.setTooltip(new Tooltip(Square.compared(check, worst, texts).said()));
          says.setOnAction(_ -> onChosen.accept(name));
        });
    HBox.setHgrow(says, Priority.ALWAYS);
    getStyleClass().add("check-gradient");
    setAlignment(Pos.CENTER_LEFT);
    pseudoClassStateChanged(OFF, !check.holds());
    pseudoClassStateChanged(GOOD, check.holds() && check.leftOut().isEmpty());
    getChildren().addAll(says, map);
  }

  /// Marks one of its cells as chosen, where it is one of its.
  void mark(Optional<CellName> cell) {
    map.mark(cell);
  }

  private static String said(GradientCheck check, Texts texts) {
    String name = check.node().id();
    if (check.leftOut().isPresent()) {
      return texts.get(
          check.leftOut().get() == GradientCheck.LeftOut.MASK ? "check-mask" : "check-words", name);
    }
    if (check.worst().isEmpty()) {
      return texts.get("check-not-compared", name);
    }
    CellCheck worst = check.worst().get();
    int compared = check.compared().size();
    if (!Double.isFinite(worst.error())) {
      return texts.get("check-no-number", name, check.off().size(), compared, worst.cell());
    }
    String error = new Numbers(2, texts.decimalMark()).text(worst.error());
    if (!check.holds()) {
      return texts.get("check-off", name, check.off().size(), compared, worst.cell(), error);
    }
    return check.kinks().isEmpty()
        ? texts.get("check-good", name, compared, error)
        : texts.get("check-kinks", name, compared, error, check.kinks().size());
  }
}
