package studio.backprop.view;

import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import studio.backprop.view.graph.GraphView;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.podium.Podium;

/// The window before a class: full screen, nothing but the graph, what is said of it, and the
/// lesson, all of it larger and in colours that a projector leaves apart.
final class Presentation {
  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

  /// How large everything is written at least.
  private static final double LARGE = 1.5;

  private final WindowController shell;
  private final Podium podium;
  private final PenBar pen;
  private final GraphView graph;
  private final Looks looks;
  private final Screens screens;
  private boolean on;
  private double textBefore = 1;
  private boolean contrastBefore;

  /// @param podium what lies over everything
  /// @param pen what is drawn meanwhile
  Presentation(
      WindowController shell,
      Podium podium,
      PenBar pen,
      GraphView graph,
      Looks looks,
      Screens screens) {
    this.screens = screens;
    this.graph = graph;
    this.shell = shell;
    this.podium = podium;
    this.pen = pen;
    this.looks = looks;
  }

  boolean isOn() {
    return on;
  }

  void begin() {
    if (!on) {
      on = true;
      textBefore = share().get();
      contrastBefore = looks.contrastProperty().get();
      // What has the keyboard is hidden, or gets a ring that would speak to the class.
      graph.requestFocus();
      share().set(Math.max(LARGE, textBefore));
      looks.contrastProperty().set(true);
      shell.present(true);
      pen.present(true);
      graph.lookClosely(true);
      shell.root().pseudoClassStateChanged(PRESENTING, true);
      fullScreen(true);
    }
  }

  void end() {
    if (on) {
      on = false;
      podium.clear();
      share().set(textBefore);
      looks.contrastProperty().set(contrastBefore);
      shell.present(false);
      pen.present(false);
      graph.lookClosely(false);
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
    if (!graph.back()) {
      end();
    }
  }

  /// Covers the picture, or shows it again.
  void blank() {
    podium.blank();
  }

  /// Shows the large pointer, or puts it away.
  void pointer() {
    podium.togglePointer();
  }

  private DoubleProperty share() {
    return looks.textScale().shareProperty();
  }

  private void fullScreen(boolean wanted) {
    Node root = shell.root();
    if (root.getScene() != null && root.getScene().getWindow() instanceof Stage stage) {
      stage.setFullScreenExitHint("");
      stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
      if (wanted) {
        screens.part(stage);
        stage.setFullScreen(true);
      } else {
        stage.setFullScreen(false);
        screens.join(stage);
      }
    }
  }
}
