package studio.backprop.view.graph.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.layout.Pane;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Frame.Accumulation;
import studio.backprop.playback.Frame.Addend;
import studio.backprop.playback.Lit;
import studio.backprop.playback.Missing;
import studio.backprop.playback.Substep;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.graph.slip.SlipView.Shown;
import studio.backprop.view.layout.Area;
import studio.backprop.writing.NumberEquations;
import studio.backprop.writing.style.Numbers;

/// Slips below a card on which what came back along several wires is seen to add up, or how a
/// parameter moves: before + added = after.
public final class SumSlips {
  /// More than that would hide each other.
  private static final int MOST = 12;

  private final Pane layer;
  private final List<Slip> slips = new ArrayList<>();

  /// One card's slip.
  private record Slip(Kind kind, SlipView view) {}

  /// What stays of a slip when its numbers become others: a view of the same kind can show them.
  private record Kind(
      int node, Addend addend, int rows, int columns, SumCaptions captions, Numbers numbers) {

    static Kind of(int node, Accumulation sum, Plan plan) {
      NodeLook look = plan.looks().get(node);
      return new Kind(
          node,
          sum.addend(),
          sum.after().rows(),
          sum.after().columns(),
          SumCaptions.of(look, sum.addend(), plan),
          look.numbers());
    }

    boolean isOfParameter() {
      return addend instanceof Addend.Descent;
    }
  }

  public SumSlips(Pane layer) {
    this.layer = layer;
    layer.setMouseTransparent(true);
  }

  /// Shows the sums of a frame.
  ///
  /// @param seen at which nodes' cards
  public void show(Frame frame, Plan plan, Surroundings around, Predicate<String> seen) {
    List<Slip> wanted = new ArrayList<>();
    for (Frame.Card card : frame.cards()) {
      if (seen.test(card.node().id()) && wanted.size() < MOST) {
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
          NumberEquations.of(kind.numbers)
              .ofMatrices(sum.before(), sum.added(), sum.after())
              .sign());
    }
    slip.view.setAccessibleText(kind.captions.told(sum.after()));
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
        .filter(now -> now.at().index() == node && !now.lit().isEmpty())
        .filter(now -> !ofSum || isSum(now.substep().kind()))
        .map(now -> List.of(now.lit().getLast()))
        .orElse(List.of());
  }

  private static boolean isSum(Substep.Kind kind) {
    return kind == Substep.Kind.SUMMED || kind == Substep.Kind.UPDATED;
  }

  /// Finds other places where the picture has been moved and there may be better ones.
  public void moved(Plan plan, Surroundings around) {
    if (slips.stream().anyMatch(slip -> !slip.view.standsWell(around))) {
      place(plan, around);
    }
  }

  /// Finds other places where cards stand elsewhere now.
  public void arranged(Plan plan, Surroundings around) {
    place(plan, around);
  }

  private void place(Plan plan, Surroundings around) {
    SlipPlaces places = around.room();
    for (Slip slip : slips) {
      around.place(plan.id(slip.kind.node)).ifPresent(card -> slip.view.place(card, places));
    }
  }

  private static SlipView view(Kind kind, NodeLook look, Accumulation sum) {
    SumCaptions captions = kind.captions;
    SlipView view = new SlipView(captions.inWords());
    Quantity whole = kind.isOfParameter() ? Quantity.VALUE : Quantity.GRADIENT;
    if (kind.isOfParameter()) {
      view.mark("update");
    }
    if (SlipView.fits(sum.after())) {
      view.add(look, whole, sum.before(), captions.before());
      view.addSign("+");
      view.add(look, Quantity.GRADIENT, sum.added(), captions.added());
      view.addRelation();
      view.add(look, whole, sum.after(), captions.after());
    }
    return view;
  }
}
