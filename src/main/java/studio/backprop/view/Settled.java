package studio.backprop.view;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import studio.backprop.view.formula.FormulaOutlines;
import studio.backprop.view.formula.FormulaView;
import studio.backprop.view.graph.GraphView;

/// Waits, without holding up the toolkit, until a scene has come to rest: the graph is laid out,
/// all formulas are set, and a pulse has shown them.
final class Settled {
  private final Scene scene;
  private final GraphView graph;
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private final Runnable onPulse = this::pulse;
  private int quietPulses;

  private Settled(Scene scene, GraphView graph) {
    this.scene = scene;
    this.graph = graph;
  }

  /// Called, and completed, on the toolkit's thread.
  static CompletableFuture<Void> of(Scene scene, GraphView graph) {
    Settled settled = new Settled(scene, graph);
    scene.addPostLayoutPulseListener(settled.onPulse);
    Platform.requestNextPulse();
    return settled.done;
  }

  private void pulse() {
    quietPulses = graph.readyProperty().get() && formulas().isDone() ? quietPulses + 1 : 0;
    if (quietPulses >= 2) {
      scene.removePostLayoutPulseListener(onPulse);
      // After the pulse: what it laid out is in the scene then.
      Platform.runLater(() -> done.complete(null));
    } else {
      Platform.requestNextPulse();
    }
  }

  private CompletableFuture<Void> formulas() {
    List<CompletableFuture<?>> outlines =
        scene.getRoot().lookupAll(".formula").stream()
            .filter(FormulaView.class::isInstance)
            .map(node -> ((FormulaView) node).getTex())
            .filter(tex -> !tex.isBlank())
            .<CompletableFuture<?>>map(FormulaOutlines.shared()::outline)
            .toList();
    return CompletableFuture.allOf(outlines.toArray(CompletableFuture<?>[]::new));
  }
}
