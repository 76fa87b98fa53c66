package studio.backprop.view.graph.card;

import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.language.Texts;
import studio.backprop.trace.GradientCheck.Verdict;
import studio.backprop.view.graph.plan.NodeLook.Still;

/// Says something of a node at a corner of its card, by a sign, and in words for whoever rests on
/// it: what a check of its gradient has come to, and why training does not move it.
final class Badge extends StackPane {
  private static final double SIZE = 16;
  private static final Map<Verdict, String> SIGNS =
      Map.of(
          Verdict.AGREES, "fth-check", Verdict.OFF, "fth-x", Verdict.UNCHECKED, "fth-help-circle");

  private final String said;

  private Badge(String kind, String sign, Texts texts) {
    said = texts.get("card-" + kind);
    getStyleClass().add("badge");
    pseudoClassStateChanged(PseudoClass.getPseudoClass(kind), true);
    setManaged(false);
    resize(SIZE, SIZE);
    getChildren().add(new FontIcon(sign));
    Tooltip.install(this, new Tooltip(said));
  }

  static Badge of(Verdict verdict, Texts texts) {
    return new Badge(Texts.key(verdict), Objects.requireNonNull(SIGNS.get(verdict)), texts);
  }

  /// Of a parameter that does not move.
  static Badge of(Still still, Texts texts) {
    return new Badge(Texts.key(still), still == Still.FROZEN ? "fth-lock" : "fth-slash", texts);
  }

  /// Puts it at the upper right corner of a card.
  void putOn(double width) {
    relocate(width - 0.7 * SIZE, -0.35 * SIZE);
  }

  /// Puts it at the upper left corner.
  void putOnLeft() {
    relocate(-0.3 * SIZE, -0.35 * SIZE);
  }

  /// What it says.
  String said() {
    return said;
  }
}
