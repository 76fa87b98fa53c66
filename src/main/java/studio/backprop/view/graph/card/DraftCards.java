package studio.backprop.view.graph.card;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.layout.Pane;
import studio.backprop.view.graph.plan.Draft;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;

/// The cards of the nodes that cannot run yet.
public final class DraftCards {
  private final Pane layer;
  private Map<Draft, DraftCard> cards = new LinkedHashMap<>();

  public DraftCards(Pane layer) {
    this.layer = layer;
  }

  /// Makes the cards of a plan; those that are drawn the same stay.
  public void plan(Plan plan) {
    Map<Draft, DraftCard> kept = new LinkedHashMap<>();
    for (Draft draft : plan.drafts()) {
      DraftCard card = cards.get(draft);
      kept.put(draft, card == null ? new DraftCard(draft) : card);
    }
    cards = kept;
    layer.getChildren().setAll(cards.values());
  }

  /// Puts all of them where they belong.
  public void arrange(LayoutResult layout) {
    cards.forEach((draft, card) -> {
      Area place = layout.place(draft.node().id());
      card.relocate(place.x(), place.y());
    });
  }
}
