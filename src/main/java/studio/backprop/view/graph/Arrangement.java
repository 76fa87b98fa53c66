package studio.backprop.view.graph;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import studio.backprop.studio.Style;
import studio.backprop.trace.Trace;
import studio.backprop.view.graph.card.CardView;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.GraphLayout;
import studio.backprop.view.layout.LayoutResult;

/// Has the picture laid out in the background, and again when its structure or its sizes change or
/// a card is moved.
final class Arrangement {
  /// Below this, numbers on cards cannot be read: rather than fit more, the picture can be moved,
  /// and follows the step under way.
  private static final double LEGIBLE = 0.72;

  private final GraphView view;
  private final GraphLayout layouts;
  private final Following following;
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", false);
  private @Nullable Plan plan;
  private @Nullable CompletableFuture<LayoutResult> pending;
  private int requests;
  private Framing framing = Framing.READABLE;

  /// What the window keeps in sight when the picture changes.
  private enum Framing {
    /// As much as can be read, and the step under way.
    READABLE,
    /// All of it, as a person asked.
    WHOLE,
    /// What a person moved it to.
    BY_HAND
  }

  Arrangement(GraphView view, GraphLayout layouts, Following following) {
    this.view = view;
    this.layouts = layouts;
    this.following = following;
  }

  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  void show(Trace trace, Style style) {
    Plan next = Plan.of(trace, style);
    Plan before = plan;
    Optional<LayoutResult> where = view.picture().arrangement();
    boolean stays = before != null && next.sameLayout(before) && where.isPresent();
    plan = next;
    if (before == null || !next.sameNodes(before)) {
      framing = Framing.READABLE;
    }
    view.picture().plan(trace, next);
    if (stays) {
      view.picture().arrange(where.orElseThrow());
      materialise();
      ready.set(true);
    } else {
      ready.set(false);
      request(next);
    }
  }

  private void request(Plan wanted) {
    CompletableFuture<LayoutResult> before = pending;
    if (before != null) {
      before.cancel(false);
    }
    CompletableFuture<LayoutResult> future = layouts.layoutLater(wanted.request());
    int request = ++requests;
    pending = future;
    var _ =
        future.thenAccept(result ->
            Platform.runLater(() -> {
              if (request == requests) {
                arrange(result);
              }
            }));
  }

  private void arrange(LayoutResult result) {
    view.picture().arrange(result);
    view.picture().setVisible(true);
    frame();
    materialise();
    ready.set(true);
  }

  /// From now on what is in sight is what a person wants to be, until there is another graph.
  void leaveToHand() {
    framing = Framing.BY_HAND;
  }

  /// From now on the whole picture is to be in sight, however small.
  void fitWhole() {
    framing = Framing.WHOLE;
    frame();
  }

  private void frame() {
    if (framing == Framing.BY_HAND || view.getWidth() <= 0 || view.getHeight() <= 0) {
      return;
    }
    if (framing == Framing.WHOLE) {
      fit(0);
    } else {
      fit(plan != null && plan.simplified() ? LEGIBLE / 2 : LEGIBLE);
      following.again();
    }
  }

  private void fit(double least) {
    view.picture()
        .arrangement()
        .ifPresent(
            layout -> view.camera().fit(layout.bounds(), view.getWidth(), view.getHeight(), least));
  }

  void resized() {
    if (view.picture().arrangement().isPresent()) {
      frame();
    }
    materialise();
  }

  void materialise() {
    Camera camera = view.camera();
    view.picture().materialise(camera.sight(view.getWidth(), view.getHeight()), camera.zoom());
    view.selection().mark();
  }

  /// Puts a card elsewhere at once; its wires follow as soon as their way is found.
  void moveCard(CardView card, double x, double y) {
    Plan before = plan;
    if (before != null) {
      card.relocate(x, y);
      card.toFront();
      Plan moved = before.moved(card.look().node().index(), x, y);
      plan = moved;
      view.picture().moved(moved);
      request(moved);
    }
  }
}
