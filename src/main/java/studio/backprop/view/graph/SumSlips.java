package studio.backprop.view.graph;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;
import studio.backprop.studio.Frame;
import studio.backprop.studio.Frame.Accumulation;
import studio.backprop.view.layout.Area;

/// Slips below a card on which what came back along several wires is seen to add up: before + added
/// = after.
final class SumSlips {
  private final Pane layer;
  private final List<Slip> slips = new ArrayList<>();

  /// One card's slip.
  private record Slip(int node, Accumulation sum, Region view) {}

  SumSlips(Pane layer) {
    this.layer = layer;
    layer.setMouseTransparent(true);
  }

  void show(Frame frame, Plan plan, Picture picture) {
    List<Slip> kept = new ArrayList<>();
    for (Frame.Card card : frame.cards()) {
      Accumulation sum = card.sum().orElse(null);
      if (sum != null) {
        kept.add(slip(card.node().index(), sum, plan, picture));
      }
    }
    for (Slip slip : slips) {
      if (!kept.contains(slip)) {
        layer.getChildren().remove(slip.view);
      }
    }
    slips.clear();
    slips.addAll(kept);
  }

  private Slip slip(int node, Accumulation sum, Plan plan, Picture picture) {
    for (Slip slip : slips) {
      if (slip.node == node && slip.sum.equals(sum)) {
        return slip;
      }
    }
    Region view = view(plan.looks().get(node), plan.looks().get(sum.edge().to()), sum);
    Area card = picture.place(plan.id(node)).orElse(new Area(0, 0, 0, 0));
    layer.getChildren().add(view);
    view.applyCss();
    view.autosize();
    Area place =
        SlipPlaces.best(card, view.getWidth(), view.getHeight(), picture.places(), picture.sight());
    view.relocate(place.x(), place.y());
    return new Slip(node, sum, view);
  }

  private static Region view(NodeLook look, NodeLook user, Accumulation sum) {
    SlipView view = new SlipView();
    String from = "from " + user.label().plain();
    if (SlipView.fits(sum.after())) {
      view.add(look, sum.before(), "so far");
      view.addSign("+");
      view.add(look, sum.added(), from);
      view.addSign("=");
      view.add(look, sum.after(), look.gradient().plain());
    } else {
      view.addSign("so far  +  " + from + "  =  " + look.gradient().plain());
    }
    view.setAccessibleText(told(look, from, sum));
    return view;
  }

  private static String told(NodeLook look, String from, Accumulation sum) {
    @Nullable Matrix first = sum.after().size() == 1 ? sum.after() : null;
    String text = look.gradient().plain() + ": what came so far plus what came " + from;
    return first == null ? text : text + " is " + NumberText.brief(first.get(0));
  }

  /// A caption above a matrix.
  static Label caption(String words) {
    Label caption = new Label(words);
    caption.getStyleClass().add("slip-caption");
    return caption;
  }
}
