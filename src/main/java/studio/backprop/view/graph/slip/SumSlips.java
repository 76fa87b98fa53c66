package studio.backprop.view.graph.slip;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Frame.Accumulation;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.graph.plan.Plan;

/// Slips below a card on which what came back along several wires is seen to add up: before + added
/// = after.
public final class SumSlips {
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
      card.sum().ifPresent(sum -> wanted.add(slip(card.node().index(), sum, plan)));
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
    String from = "from " + user.label().plain();
    SlipView view = new SlipView("so far  +  " + from + "  =  " + look.gradient().plain());
    if (SlipView.fits(sum.after())) {
      view.add(look, sum.before(), "so far");
      view.addSign("+");
      view.add(look, sum.added(), from);
      view.addSign("=");
      view.add(look, sum.after(), look.gradient().plain());
    }
    view.setAccessibleText(told(look, from, sum));
    return view;
  }

  private static String told(NodeLook look, String from, Accumulation sum) {
    @Nullable Matrix first = sum.after().size() == 1 ? sum.after() : null;
    String text = look.gradient().plain() + ": what came so far plus what came " + from;
    return first == null ? text : text + " is " + look.numbers().text(first.get(0));
  }
}
