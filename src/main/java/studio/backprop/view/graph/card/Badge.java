package studio.backprop.view.graph.card;

import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.language.Texts;
import studio.backprop.trace.GradientCheck.Verdict;

/// Says at the corner of a card what a check of its gradient has come to: by a sign, and in words
/// for whoever rests on it.
final class Badge extends StackPane {
  private static final double SIZE = 16;
  private static final Map<Verdict, String> SIGNS =
      Map.of(
          Verdict.AGREES, "fth-check", Verdict.OFF, "fth-x", Verdict.UNCHECKED, "fth-help-circle");

  private final String said;

  Badge(Verdict verdict, Texts texts) {
    said = texts.get("card-" + name(verdict));
    getStyleClass().add("badge");
    pseudoClassStateChanged(PseudoClass.getPseudoClass(name(verdict)), true);
    setManaged(false);
    resize(SIZE, SIZE);
    getChildren().add(new FontIcon(SIGNS.get(verdict)));
    Tooltip.install(this, new Tooltip(said));
  }

  private static String name(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  /// Puts it at the upper right corner of a card.
  void putOn(double width) {
    relocate(width - 0.7 * SIZE, -0.35 * SIZE);
  }

  /// What it says.
  String said() {
    return said;
  }
}
