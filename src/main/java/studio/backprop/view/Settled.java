package studio.backprop.view;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import studio.backprop.view.formula.FormulaOutlines;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.view.graph.GraphView;

/// Waits, without holding up the toolkit, until a scene has come to rest: the graph is laid out,
/// all formulas are set, and what they changed is laid out too. The scene need not be on a stage.
final class Settled extends AnimationTimer {
  /// What the last of the formulas moves may move other things in the pulse after.
  private static final int QUIET_PULSES = 2;

  private final Scene scene;
  private final GraphView graph;
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private int quiet;

  private Settled(Scene scene, GraphView graph) {
    this.scene = scene;
    this.graph = graph;
  }

  /// Called, and completed, on the toolkit's thread.
  static CompletableFuture<Void> of(Scene scene, GraphView graph) {
    Settled settled = new Settled(scene, graph);
    settled.start();
    return settled.done;
  }

  @Override
  public void handle(long now) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    quiet =
        graph.readyProperty().get() && !graph.isTravelling() && areFormulasSet() ? quiet + 1 : 0;
    if (quiet >= QUIET_PULSES) {
      stop();
      // Not within the pulse, so that whoever waits may take a picture.
      Platform.runLater(() -> done.complete(null));
    }
  }

  /// Whether each formula is shown, and not the text that stands in for it; one that cannot be set
  /// is not waited for.
  private boolean areFormulasSet() {
    return scene.getRoot().lookupAll(".formula").stream()
        .filter(FormulaView.class::isInstance)
        .map(FormulaView.class::cast)
        .allMatch(formula ->
            formula.isTypeset()
                || formula.getTex().isBlank()
                || FormulaOutlines.shared().outline(formula.getTex()).isCompletedExceptionally());
  }
}
