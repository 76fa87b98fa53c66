package studio.backprop.view.graph.slip;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import studio.backprop.graph.Edge;
import studio.backprop.language.Texts;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Frame.Accumulation;
import studio.backprop.playback.Lit;
import studio.backprop.playback.Missing;
import studio.backprop.playback.Substep;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.graph.slip.SlipView.Shown;
import studio.backprop.view.layout.Area;
import studio.backprop.writing.NumberEquations;
import studio.backprop.writing.style.Numbers;

/// Slips below a card on which what came back along several wires is seen to add up: before + added
/// = after.
public final class SumSlips {
  /// More than that would hide each other.
  private static final int MOST = 12;

  private final Pane layer;
  private final List<Slip> slips = new ArrayList<>();

  /// One card's slip.
  private record Slip(Kind kind, SlipView view) {}

  /// What stays of a slip when its numbers become others: a view of the same kind can show them.
  private record Kind(
      int node, Edge edge, int rows, int columns, String from, String gradient, Numbers numbers) {

    static Kind of(int node, Accumulation sum, Plan plan) {
      NodeLook look = plan.looks().get(node);
      return new Kind(
          node,
          sum.edge(),
          sum.after().rows(),
          sum.after().columns(),
          plan.looks().get(sum.edge().to()).label().plain(),
          look.gradient().plain(),
          look.numbers());
    }
  }

  public SumSlips(Pane layer) {
    this.layer = layer;
    layer.setMouseTransparent(true);
  }

  public void show(Frame frame, Plan plan, Surroundings around) {
    List<Slip> wanted = new ArrayList<>();
    for (Frame.Card card : frame.cards()) {
      if (wanted.size() < MOST) {
        card.sum().ifPresent(sum -> wanted.add(slip(frame, card.node().index(), sum, plan)));
      }
    }
    if (!views(wanted).equals(views(slips))) {
      layer.getChildren().clear();
      wanted.forEach(slip -> layer.getChildren().addAll(slip.view.tie(), slip.view));
      slips.clear();
      slips.addAll(wanted);
      place(plan, around);
    } else {
      slips.clear();
      slips.addAll(wanted);
    }
  }

  private static List<SlipView> views(List<Slip> slips) {
    return slips.stream().map(Slip::view).toList();
  }

  private Slip slip(Frame frame, int node, Accumulation sum, Plan plan) {
    Kind kind = Kind.of(node, sum, plan);
    Slip slip =
        slips.stream()
            .filter(there -> there.kind.equals(kind))
            .findFirst()
            .orElseGet(() -> new Slip(kind, view(kind, plan.looks().get(node), sum)));
    slip.view.show(
        List.of(
            new Shown(sum.before(), Missing.NONE, lit(frame, node, true)),
            new Shown(sum.added(), sum.missingAdded(), lit(frame, node, false)),
            new Shown(sum.after(), sum.missingAfter(), lit(frame, node, true))),
        plan.extent());
    if (SlipView.fits(sum.after())) {
      slip.view.relate(
          NumberEquations.of(kind.numbers).ofMatrices(sum.before(), sum.added(), sum.after()));
    }
    slip.view.setAccessibleText(inWords(kind, plan.looks().get(node), sum));
    return slip;
  }

  /// Where they stand.
  public List<Area> areas() {
    return slips.stream().map(slip -> slip.view.stands()).toList();
  }

  /// The cells of the sum that are being made, or those of what is added.
  private static List<Lit> lit(Frame frame, int node, boolean ofSum) {
    return frame
        .closeup()
        .filter(now -> now.at().index() == node)
        .filter(now -> !ofSum || now.substep().kind() == Substep.Kind.SUMMED)
        .map(now -> List.of(now.lit().getLast()))
        .orElse(List.of());
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
      around.place(plan.id(slip.kind.node)).ifPresent(card -> slip.view.place(card, places));
    }
  }

  private static SlipView view(Kind kind, NodeLook look, Accumulation sum) {
    Texts texts = look.texts();
    SlipView view = new SlipView(texts.get("sum-in-words", kind.from, kind.gradient));
    if (SlipView.fits(sum.after())) {
      view.add(look, sum.before(), texts.get("sum-so-far"));
      view.addSign("+");
      view.add(look, sum.added(), texts.get("sum-from", kind.from));
      view.addRelation();
      view.add(look, sum.after(), kind.gradient);
    }
    return view;
  }

  private static String inWords(Kind kind, NodeLook look, Accumulation sum) {
    Texts texts = look.texts();
    return sum.after().size() == 1
        ? texts.get(
            "sum-of-numbers", kind.gradient, kind.from, look.numbers().text(sum.after().get(0)))
        : texts.get("sum", kind.gradient, kind.from);
  }
}
