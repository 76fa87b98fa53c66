package studio.backprop.view.graph.slip;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import studio.backprop.language.Texts;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Frame.Accumulation;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.graph.plan.Plan;

/// Slips below a card on which what came back along several wires is seen to add up: before + added
/// = after.
public final class SumSlips {
  /// More than that would hide each other.
  private static final int MOST = 12;

  private final Pane layer;
  private final List<Slip> slips = new ArrayList<>();

  /// One card's slip.
  private record Slip(int node, Accumulation sum, SlipView view) {}

  public SumSlips(Pane layer) {
    this.layer = layer;
    layer.setMouseTransparent(true);
  }

  public void show(Frame frame, Plan plan, Surroundings around) {
    List<Slip> wanted = new ArrayList<>();
    for (Frame.Card card : frame.cards()) {
      if (wanted.size() < MOST) {
        card.sum().ifPresent(sum -> wanted.add(slip(card.node().index(), sum, plan)));
      }
    }
    if (!wanted.equals(slips)) {
      slips.clear();
      slips.addAll(wanted);
      layer.getChildren().clear();
      wanted.forEach(slip -> layer.getChildren().addAll(slip.view.tie(), slip.view));
      place(plan, around);
    }
  }

  private Slip slip(int node, Accumulation sum, Plan plan) {
    for (Slip slip : slips) {
      if (slip.node == node && slip.sum.equals(sum)) {
        return slip;
      }
    }
    return new Slip(
        node, sum, view(plan.looks().get(node), plan.looks().get(sum.edge().to()), sum));
  }

  /// Finds other places where the picture has been moved and there may be better ones.
  public void moved(Plan plan, Surroundings around) {
    if (slips.stream().anyMatch(slip -> !slip.view.standsWell(around.sight()))) {
      place(plan, around);
    }
  }

  private void place(Plan plan, Surroundings around) {
    SlipPlaces places = around.room();
    for (Slip slip : slips) {
      around.place(plan.id(slip.node)).ifPresent(card -> slip.view.place(card, places));
    }
  }

  private static SlipView view(NodeLook look, NodeLook user, Accumulation sum) {
    Texts texts = look.texts();
    String gradient = look.gradient().plain();
    String from = user.label().plain();
    SlipView view = new SlipView(texts.get("sum-in-words", from, gradient));
    if (SlipView.fits(sum.after())) {
      view.add(look, sum.before(), texts.get("sum-so-far"));
      view.addSign("+");
      view.add(look, sum.added(), texts.get("sum-from", from));
      view.addSign("=");
      view.add(look, sum.after(), gradient);
    }
    view.setAccessibleText(
        sum.after().size() == 1
            ? texts.get("sum-of-numbers", gradient, from, look.numbers().text(sum.after().get(0)))
            : texts.get("sum", gradient, from));
    return view;
  }
}
