package studio.backprop.view.graph;

import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import studio.backprop.studio.Closeup;
import studio.backprop.studio.Frame;
import studio.backprop.view.graph.plan.Plan;

/// The slip beside a card on which the inside of an operation is seen.
final class CloseupSlip {
  private final Pane layer;
  private @Nullable Closeup shown;
  private @Nullable CloseupView view;

  CloseupSlip(Pane layer) {
    this.layer = layer;
    layer.setMouseTransparent(true);
  }

  void show(Frame frame, Plan plan, Picture picture) {
    Closeup closeup =
        frame.closeup().filter(now -> !now.panels().isEmpty() && !plan.simplified()).orElse(null);
    CloseupView old = view;
    if (closeup != null && shown != null && old != null && CloseupView.isSame(closeup, shown)) {
      old.show(closeup);
    } else {
      layer.getChildren().clear();
      view = closeup == null ? null : made(closeup, plan, picture);
    }
    shown = closeup;
  }

  /// Finds another place where the picture has been moved.
  void moved(Picture picture) {
    Closeup closeup = shown;
    CloseupView slip = view;
    if (closeup != null && slip != null && !slip.isIn(picture.sight())) {
      place(slip, closeup, picture);
    }
  }

  private CloseupView made(Closeup closeup, Plan plan, Picture picture) {
    CloseupView slip = new CloseupView(plan.looks().get(closeup.step().node().index()), closeup);
    layer.getChildren().addAll(slip.tie(), slip);
    place(slip, closeup, picture);
    return slip;
  }

  private static void place(CloseupView slip, Closeup closeup, Picture picture) {
    picture.place(closeup.at().id()).ifPresent(card -> slip.place(card, picture.slipPlaces()));
  }
}
