package studio.backprop.view;

import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// The window before a class: full screen, nothing but the graph, what is said of it, and the
/// lesson, all of it larger.
final class Presentation {
  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

  /// How large everything is written at least.
  private static final double LARGE = 1.5;

  private final WindowController shell;
  private final Region blank;
  private final TextScale text;
  private final BooleanSupplier back;
  private boolean on;
  private double before = 1;

  /// @param blank what covers everything
  /// @param back goes back to the whole graph first, and says whether it was not in sight
  Presentation(WindowController shell, Region blank, TextScale text, BooleanSupplier back) {
    this.back = back;
    this.shell = shell;
    this.blank = blank;
    this.text = text;
    blank.getStyleClass().add("blank");
    blank.setVisible(false);
    blank.setMouseTransparent(true);
  }

  boolean isOn() {
    return on;
  }

  void begin() {
    if (!on) {
      on = true;
      before = text.shareProperty().get();
      text.shareProperty().set(Math.max(LARGE, before));
      shell.present(true);
      shell.root().pseudoClassStateChanged(PRESENTING, true);
      fullScreen(true);
    }
  }

  void end() {
    if (on) {
      on = false;
      blank.setVisible(false);
      text.shareProperty().set(before);
      shell.present(false);
      shell.root().pseudoClassStateChanged(PRESENTING, false);
      fullScreen(false);
    }
  }

  void toggle() {
    if (on) {
      end();
    } else {
      begin();
    }
  }

  /// Goes back to the whole graph, and from there out.
  void leave() {
    if (!back.getAsBoolean()) {
      end();
    }
  }

  /// Covers the picture, or shows it again.
  void blank() {
    blank.setVisible(!blank.isVisible());
  }

  private void fullScreen(boolean wanted) {
    Node root = shell.root();
    if (root.getScene() != null && root.getScene().getWindow() instanceof Stage stage) {
      stage.setFullScreenExitHint("");
      stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
      stage.setFullScreen(wanted);
    }
  }
}
