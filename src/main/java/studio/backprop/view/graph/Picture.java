package studio.backprop.view.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.Units;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.studio.Frame;
import studio.backprop.studio.Step;
import studio.backprop.studio.Timeline;
import studio.backprop.trace.Trace;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;

/// The drawing: all cards and wires, where the layout put them, as a frame has them.
final class Picture extends Group {
  private final Pane wireLayer = layer("wires");
  private final Pane cardLayer = layer("cards");
  private final Pane slipLayer = layer("slips");
  private final Pane closeupLayer = layer("slips");
  private final Pane travellerLayer = layer("travellers");
  private final Group overlays = new Group();
  private final SumSlips slips = new SumSlips(slipLayer);
  private final CloseupSlip closeup = new CloseupSlip(closeupLayer);
  private final Travellers travellers = new Travellers(travellerLayer);
  private final Wires wires = new Wires(wireLayer);
  private final Map<String, Integer> indices = new HashMap<>();
  private List<@Nullable CardView> cards = new ArrayList<>();
  private List<Optional<Units>> units = List.of();
  private @Nullable Plan plan;
  private @Nullable LayoutResult layout;
  private @Nullable Timeline timeline;
  private @Nullable Frame frame;
  private Area sight = new Area(0, 0, 0, 0);

  Picture() {
    overlays.setManaged(false);
    getChildren().addAll(wireLayer, cardLayer, slipLayer, closeupLayer, travellerLayer, overlays);
  }

  private static Pane layer(String styleClass) {
    Pane layer = new Pane();
    layer.getStyleClass().add(styleClass);
    layer.setPickOnBounds(false);
    return layer;
  }

  /// Takes over a trace's nodes. Cards that would be drawn the same stay.
  void plan(Trace trace, Plan next) {
    Plan before = plan;
    List<@Nullable CardView> kept = new ArrayList<>();
    for (int i = 0; i < next.looks().size(); i++) {
      CardView card = i < cards.size() ? cards.get(i) : null;
      kept.add(card != null && before != null && next.sameCard(i, before) ? card : null);
    }
    for (CardView card : cards) {
      if (card != null && !kept.contains(card)) {
        cardLayer.getChildren().remove(card);
      }
    }
    cards = kept;
    if (before == null || !next.sameLayout(before)) {
      layout = null;
    }
    plan = next;
    units = trace.graph().nodes().stream().map(node -> units(trace, node)).toList();
    timeline = new Timeline(trace.graph());
    frame = null;
    indices.clear();
    for (int i = 0; i < next.looks().size(); i++) {
      indices.put(next.id(i), i);
    }
  }

  /// Of what is drawn cell by cell.
  private static Optional<Units> units(Trace trace, GraphNode node) {
    return MatrixGeometry.isLarge(trace.value(node)) ? Optional.empty() : Units.of(trace, node);
  }

  /// Takes over where a person is moving a card, while the way of its wires is still being found.
  void moved(Plan next) {
    plan = next;
  }

  /// What lies over the cards for a while.
  Group overlays() {
    return overlays;
  }

  /// Where everything is now; empty while that is being worked out.
  Optional<LayoutResult> arrangement() {
    return Optional.ofNullable(layout);
  }

  void arrange(LayoutResult result) {
    Plan current = plan;
    if (current == null) {
      return;
    }
    layout = result;
    for (int i = 0; i < cards.size(); i++) {
      CardView card = cards.get(i);
      if (card != null) {
        put(card, result.place(current.id(i)));
      }
    }
    wires.arrange(current, result);
    Frame now = frame;
    if (now != null) {
      show(now);
    }
  }

  private static void put(CardView card, Area place) {
    card.relocate(place.x(), place.y());
  }

  /// Makes the cards that are in sight, and lets go of those that are not where there are many.
  void materialise(Area inSight, double zoom) {
    sight = inSight;
    Plan current = plan;
    LayoutResult places = layout;
    if (current == null || places == null) {
      return;
    }
    for (int i = 0; i < cards.size(); i++) {
      Area place = places.place(current.id(i));
      boolean wanted = !current.simplified() || place.overlaps(sight);
      CardView card = cards.get(i);
      if (wanted && card == null) {
        make(current, i, place);
      } else if (!wanted && card != null) {
        cardLayer.getChildren().remove(card);
        cards.set(i, null);
      }
    }
    wires.materialise(current, sight);
    cards().forEach(card -> card.look(sight, zoom));
    slips.moved(current, this);
    closeup.moved(this);
  }

  private void make(Plan current, int index, Area place) {
    CardView card =
        new CardView(current.looks().get(index), current.sizes().get(index), current.simplified());
    cards.set(index, card);
    put(card, place);
    cardLayer.getChildren().add(card);
    Frame now = frame;
    if (now != null) {
      card.show(now.cards().get(index), units.get(index));
    }
  }

  void show(Frame next) {
    frame = next;
    Plan current = plan;
    if (current == null || next.cards().size() != cards.size()) {
      return;
    }
    for (int i = 0; i < cards.size(); i++) {
      CardView card = cards.get(i);
      if (card != null) {
        card.show(next.cards().get(i), units.get(i));
      }
    }
    Timeline steps = timeline;
    if (steps != null && layout != null) {
      wires.show(next, steps);
      travellers.show(next, current, wires);
      slips.show(next, current, this);
      closeup.show(next, current, this);
    }
  }

  Optional<CardView> card(String id) {
    Integer index = indices.get(id);
    return index == null ? Optional.empty() : Optional.ofNullable(cards.get(index));
  }

  Optional<Area> place(String id) {
    LayoutResult places = layout;
    return places == null || !indices.containsKey(id)
        ? Optional.empty()
        : Optional.of(places.place(id));
  }

  /// The first card that a card's value goes to, or that it takes a value from.
  Optional<CardView> alongWire(CardView card, boolean forward) {
    Plan current = plan;
    Integer index = indices.get(card.look().node().id());
    if (current == null || index == null) {
      return Optional.empty();
    }
    return current.edges().stream()
        .filter(edge -> (forward ? edge.from() : edge.to()) == index)
        .map(edge -> current.id(forward ? edge.to() : edge.from()))
        .findFirst()
        .flatMap(this::card);
  }

  /// The part of the drawing that was last said to be in sight.
  Area sight() {
    return sight;
  }

  /// Where there is room between cards and wires, of what is in sight.
  SlipPlaces slipPlaces() {
    LayoutResult places = layout;
    Collection<Area> boxes = places == null ? List.of() : places.boxes().values();
    return new SlipPlaces(
        boxes.stream().filter(box -> box.overlaps(sight)).toList(),
        wires.shapes(),
        wires.lines(sight),
        sight);
  }

  /// The cards that are there now, in running order.
  List<CardView> cards() {
    List<CardView> there = new ArrayList<>();
    for (CardView card : cards) {
      if (card != null) {
        there.add(card);
      }
    }
    return there;
  }

  /// Where the step under way takes place.
  Optional<Stage> stage(Frame now) {
    return now.step().map(Step::node).flatMap(node -> place(node.id()).map(at -> stage(node, at)));
  }

  private Stage stage(GraphNode node, Area at) {
    Plan current = plan;
    Area all = at;
    if (current != null) {
      for (Edge edge : node.operands()) {
        all = place(current.id(edge.from())).map(all::and).orElse(all);
      }
    }
    return new Stage(at, all);
  }
}
