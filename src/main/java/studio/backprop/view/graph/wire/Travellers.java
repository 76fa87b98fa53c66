package studio.backprop.view.graph.wire;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Frame.Traveller;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;

/// The matrices on their way along wires.
public final class Travellers {
  /// More than that would hide each other.
  private static final int MOST = 60;

  private final Pane layer;
  private final List<TravellerChip> chips = new ArrayList<>();

  public Travellers(Pane layer) {
    this.layer = layer;
    layer.setMouseTransparent(true);
  }

  public void show(Frame frame, Plan plan, Wires wires) {
    List<Traveller> all = frame.travellers();
    List<Traveller> travellers = all.subList(0, Math.min(MOST, all.size()));
    while (chips.size() > travellers.size()) {
      layer.getChildren().remove(chips.removeLast());
    }
    for (int i = 0; i < travellers.size(); i++) {
      Traveller traveller = travellers.get(i);
      if (i == chips.size() || !chips.get(i).isFor(traveller)) {
        var from = plan.looks().get(traveller.edge().from());
        replace(i, new TravellerChip(traveller, from, wires.track(traveller.edge())));
      }
      chips.get(i).moveTo(traveller.progress());
      chips.get(i).setOpacity(traveller.progress() < 1 ? 1 : 1 - appearing(frame));
    }
  }

  /// Stays on the wires, which run elsewhere now.
  public void follow(Wires wires) {
    chips.forEach(chip -> chip.follow(wires.track(chip.edge())));
  }

  /// Where they are now.
  public List<Area> areas() {
    return chips.stream().map(TravellerChip::area).toList();
  }

  /// What has arrived makes room for what comes of it.
  private static double appearing(Frame frame) {
    return frame.cards().stream().mapToDouble(Frame.Card::appearing).min().orElse(1);
  }

  private void replace(int index, TravellerChip chip) {
    if (index < chips.size()) {
      layer.getChildren().remove(chips.get(index));
      chips.set(index, chip);
    } else {
      chips.add(chip);
    }
    layer.getChildren().add(chip);
  }
}
