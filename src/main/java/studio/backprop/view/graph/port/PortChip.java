package studio.backprop.view.graph.port;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Place;
import studio.backprop.language.Texts;

/// A port beside its card: its name, whether something is wired there, and while a wire is pulled
/// whether that fits.
final class PortChip extends Label {
  private static final PseudoClass WIRED = PseudoClass.getPseudoClass("wired");
  private static final PseudoClass NEEDED = PseudoClass.getPseudoClass("needed");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final PortLook look;
  private @Nullable WireVerdict verdict;

  PortChip(PortLook look) {
    super(look.place().port());
    this.look = look;
    getStyleClass().setAll("port");
    setId("port-" + look.place().node() + "-" + look.place().port());
    setManaged(false);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(look.said());
    pseudoClassStateChanged(WIRED, look.from().isPresent());
    pseudoClassStateChanged(NEEDED, look.isNeeded() && look.from().isEmpty());
  }

  PortLook look() {
    return look;
  }

  Place.Port place() {
    return look.place();
  }

  /// Whether what is pulled fits, where that is known by now.
  @Nullable WireVerdict verdict() {
    return verdict;
  }

  void judge(WireVerdict now) {
    verdict = now;
    for (WireVerdict.Kind kind : WireVerdict.Kind.values()) {
      pseudoClassStateChanged(PseudoClass.getPseudoClass(Texts.key(kind)), kind == now.kind());
    }
    setText(
        switch (now.kind()) {
          case FITS -> "✓ " + look.place().port();
          case CLASHES -> "≠ " + look.place().port();
          case IMPOSSIBLE -> "× " + look.place().port();
          case UNKNOWN -> look.place().port();
        });
    setAccessibleText(now.said());
  }

  /// Whether what is pulled would go there if it were let go now.
  void mark(boolean target) {
    pseudoClassStateChanged(TARGET, target);
  }
}
