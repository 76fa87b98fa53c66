package studio.backprop.view.graph.slip;

import java.util.Optional;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.GraphNode;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Frame;
import studio.backprop.telling.PanelTexts;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;

/// The slip beside a card on which the inside of an operation is seen.
public final class CloseupSlip {
  private final Pane layer;
  private @Nullable Closeup shown;
  private @Nullable CloseupView view;

  public CloseupSlip(Pane layer) {
    this.layer = layer;
    layer.setMouseTransparent(true);
  }

  public void show(Frame frame, Plan plan, Surroundings around) {
    Closeup closeup =
        frame.closeup().filter(now -> !now.panels().isEmpty() && !plan.simplified()).orElse(null);
    CloseupView old = view;
    if (closeup != null && shown != null && old != null && old.shows(closeup, shown)) {
      old.show(closeup);
    } else {
      layer.getChildren().clear();
      view = closeup == null ? null : made(closeup, plan, around);
    }
    shown = closeup;
  }

  /// Where it stands, if it is seen.
  public Optional<Area> area() {
    return Optional.ofNullable(view).filter(CloseupView::isVisible).map(CloseupView::stands);
  }

  /// Finds another place where the picture has been moved.
  public void moved(Surroundings around) {
    Closeup closeup = shown;
    CloseupView slip = view;
    if (closeup != null && slip != null && !slip.standsWell(around)) {
      place(slip, closeup, around);
    }
  }

  /// Finds another place where cards stand elsewhere now.
  public void arranged(Surroundings around) {
    Closeup closeup = shown;
    CloseupView slip = view;
    if (closeup != null && slip != null) {
      place(slip, closeup, around);
    }
  }

  private CloseupView made(Closeup closeup, Plan plan, Surroundings around) {
    CloseupView slip = new CloseupView(plan, closeup, new PanelTexts(plan.graph()));
    layer.getChildren().addAll(slip.tie(), slip);
    place(slip, closeup, around);
    return slip;
  }

  private static void place(CloseupView slip, Closeup closeup, Surroundings around) {
    around.place(beside(closeup).id()).ifPresent(card -> slip.place(card, around.room()));
  }

  /// From outside it stays beside its operation while that works for one card after another.
  private static GraphNode beside(Closeup closeup) {
    return closeup.grain().isInside() ? closeup.at() : closeup.step().node();
  }
}
