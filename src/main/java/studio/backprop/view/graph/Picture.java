package studio.backprop.view.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Step;
import studio.backprop.playback.Timeline;
import studio.backprop.trace.Trace;
import studio.backprop.view.graph.camera.Stage;
import studio.backprop.view.graph.camera.Subject;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.graph.card.GroupCards;
import studio.backprop.view.graph.light.Lights;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.graph.slip.CloseupSlip;
import studio.backprop.view.graph.slip.SlipPlaces;
import studio.backprop.view.graph.slip.SumSlips;
import studio.backprop.view.graph.slip.Surroundings;
import studio.backprop.view.graph.wire.DraftWires;
import studio.backprop.view.graph.wire.Travellers;
import studio.backprop.view.graph.wire.Wires;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Nearby;

/// The drawing: all cards and wires, where the layout put them, as a frame has them.
final class Picture extends Group implements Surroundings, Subject {
  private static final double MARGIN = 160;

  private final Pane wireLayer = layer("wires");
  private final Pane cardLayer = layer("cards");
  private final Pane slipLayer = layer("slips");
  private final Pane closeupLayer = layer("slips");
  private final Pane travellerLayer = layer("travellers");
  private final Group overlays = new Group();
  private final Group underlays = new Group();
  private final Group strokes = new Group();
  private final SumSlips slips = new SumSlips(slipLayer);
  private final CloseupSlip closeup = new CloseupSlip(closeupLayer);
  private final Travellers travellers = new Travellers(travellerLayer);
  private final Wires wires = new Wires(wireLayer);
  private final Pane spotLayer = layer("cards");
  private final Cards cards = new Cards(cardLayer, spotLayer);
  private final Pane groupLayer = layer("cards");
  private final GroupCards groups = new GroupCards(groupLayer);
  private final Pane draftWireLayer = layer("wires");
  private final DraftWires draftWires = new DraftWires(draftWireLayer);
  private final List<Lights> lights = new ArrayList<>();
  private @Nullable Plan plan;
  private @Nullable LayoutResult layout;
  private @Nullable Nearby nearby;
  private @Nullable Timeline timeline;
  private @Nullable Frame frame;
  private Set<String> summed = Set.of();
  private Optional<Area> over = Optional.empty();
  private double zoom = 1;
  private Area sight = new Area(0, 0, 0, 0);

  Picture() {
    overlays.setManaged(false);
    underlays.setManaged(false);
    underlays.setMouseTransparent(true);
    strokes.setManaged(false);
    strokes.setMouseTransparent(true);
    getChildren()
        .addAll(
            draftWireLayer,
            wireLayer,
            spotLayer,
            underlays,
            cardLayer,
            groupLayer,
            slipLayer,
            closeupLayer,
            travellerLayer,
            overlays,
            strokes);
  }

  private static Pane layer(String styleClass) {
    Pane layer = new Pane();
    layer.getStyleClass().add(styleClass);
    layer.setPickOnBounds(false);
    return layer;
  }

  /// Takes over a trace's nodes. Cards that would be drawn the same stay.
  ///
  /// @param stays whether all of them stand where they stood
  void plan(Trace trace, Timeline steps, Plan next, boolean stays) {
    if (!stays) {
      layout = null;
      strokes.getChildren().clear();
    }
    plan = next;
    timeline = steps;
    frame = null;
    cards.plan(trace, next);
  }

  /// Takes over where a person is moving a card, while the way of its wires is still being found.
  void moved(Plan next) {
    plan = next;
  }

  /// What lies over the cards for a while.
  Group overlays() {
    return overlays;
  }

  /// What is drawn by hand over all of it, until other nodes stand there.
  Group strokes() {
    return strokes;
  }

  /// Lights for cells, which keep off what is written beside wires.
  Lights lights() {
    Lights made = new Lights(cards, overlays, underlays, wires::shapes);
    lights.add(made);
    return made;
  }

  /// Where everything is now; empty while that is being worked out.
  Optional<LayoutResult> arrangement() {
    return Optional.ofNullable(layout);
  }

  /// Puts all of it where it belongs.
  void arrange(LayoutResult result) {
    nearby = null;
    put(result);
  }

  /// Whether some cards stand close to each other, away from where they belong.
  boolean isClose() {
    return nearby != null;
  }

  /// Whether no others are seen than those.
  boolean isAlone() {
    return nearby != null && nearby.alone();
  }

  /// The same with some cards close to each other; the others are dimmed, or hidden where they
  /// would lie among them.
  void arrange(Nearby one) {
    nearby = one;
    put(one.result());
  }

  private void put(LayoutResult result) {
    Plan current = plan;
    if (current == null) {
      return;
    }
    boolean isElsewhere = layout == null || !result.boxes().equals(layout.boxes());
    layout = result;
    Set<String> kept = nearby == null ? Set.copyOf(result.boxes().keySet()) : nearby.kept();
    boolean isAlone = isAlone();
    cards.dim(id -> !kept.contains(id), isAlone);
    cards.arrange(result);
    groups.arrange(current, result);
    draftWires.arrange(current, result);
    wires.arrange(current, result);
    wires.dim(node -> !kept.contains(current.id(node)), isAlone);
    lights.forEach(Lights::renew);
    Frame now = frame;
    if (now != null) {
      show(now);
      if (isElsewhere) {
        travellers.follow(wires);
        slips.arranged(current, this);
        closeup.arranged(this);
        giveWay();
      }
    }
  }

  /// Takes over where everything is while a card is moved: what stands or runs elsewhere now, and
  /// nothing else, is made anew.
  void follow(LayoutResult result) {
    layout = result;
    cards.arrange(result);
    if (plan != null) {
      groups.arrange(plan, result);
    }
    draftWires.follow(result);
    wires.follow(result);
    lights.forEach(Lights::renew);
    travellers.follow(wires);
    giveWay();
  }

  /// What lies over the drawing now, where no slip is to stand.
  void keepOff(Optional<Area> area) {
    over = area;
  }

  /// Makes what is in sight, and lets go of what is not.
  void materialise(Area inSight, double nextZoom) {
    sight = inSight;
    zoom = nextZoom;
    Plan current = plan;
    if (current == null || layout == null) {
      return;
    }
    // What comes into sight next is there already.
    Area near = sight.grown(MARGIN / zoom);
    cards.materialise(sight, near, zoom);
    wires.materialise(near);
    draftWires.materialise(near);
    slips.moved(current, this);
    closeup.moved(this);
    giveWay();
  }

  void show(Frame next) {
    frame = next;
    Plan current = plan;
    Timeline steps = timeline;
    if (cards.show(next) && current != null && steps != null && layout != null) {
      groups.show(next);
      wires.show(next, steps);
      travellers.show(next, current, wires);
      slips.show(next, current, this, this::isSummed);
      closeup.show(next, current, this);
      giveWay();
    }
  }

  /// Lets what belongs to cards where they stand be seen by this share.
  void fadeIn(double share) {
    List.of(wireLayer, underlays, overlays, slipLayer).forEach(part -> part.setOpacity(share));
  }

  private boolean isSummed(String id) {
    return cards.pointedAt().isEmpty() || summed.contains(id);
  }

  /// Has all cards but those of these nodes step aside, with what adds up at them; none where there
  /// are none.
  ///
  /// @param added those of them at which what adds up is spoken of
  void pointAt(Set<String> nodes, Set<String> added) {
    boolean isSame = nodes.equals(cards.pointedAt()) && added.equals(summed);
    summed = added;
    cards.pointAt(nodes);
    Frame now = frame;
    Plan current = plan;
    if (!isSame && now != null && current != null && layout != null) {
      slips.show(now, current, this, this::isSummed);
      giveWay();
    }
  }

  /// Hides what is written beside a wire where something lies over it.
  private void giveWay() {
    List<Area> lying = new ArrayList<>(travellers.areas());
    lying.addAll(slips.areas());
    lying.addAll(closeup.area().stream().toList());
    wires.giveWay(lying);
  }

  GroupCards groups() {
    return groups;
  }

  Cards cards() {
    return cards;
  }

  @Override
  public Optional<Area> place(String id) {
    LayoutResult places = layout;
    return places == null ? Optional.empty() : Optional.ofNullable(places.boxes().get(id));
  }

  @Override
  public Optional<Area> bounds() {
    return arrangement().map(LayoutResult::bounds);
  }

  @Override
  public boolean isSimplified() {
    return plan != null && plan.simplified();
  }

  @Override
  public boolean canBeSingled() {
    return plan == null || plan.groups().isEmpty();
  }

  /// The part of the drawing that was last said to be in sight.
  Area sight() {
    return sight;
  }

  @Override
  public boolean sees(Area area) {
    return sight.holds(area) && over.filter(area::overlaps).isEmpty();
  }

  @Override
  public SlipPlaces room() {
    LayoutResult places = layout;
    Nearby near = nearby;
    List<Area> boxes = new ArrayList<>(over.stream().toList());
    if (places != null) {
      places
          .boxes()
          .forEach((id, box) -> {
            if (box.overlaps(sight) && (near == null || near.kept().contains(id))) {
              boxes.add(box);
            }
          });
    }
    return new SlipPlaces(boxes, wires.shapes(), wires.lines(sight), sight, zoom);
  }

  @Override
  public Optional<Stage> single() {
    return Optional.ofNullable(nearby).map(near -> new Stage(near.box(), near.bounds()));
  }

  @Override
  public Optional<Stage> beginning() {
    Plan current = plan;
    return current == null
        ? Optional.empty()
        : current.graph().forward().stream().findFirst().flatMap(this::stage);
  }

  @Override
  public Optional<Stage> stage(Frame now) {
    return now.step().map(Step::node).flatMap(this::stage);
  }

  private Optional<Stage> stage(GraphNode node) {
    return place(node.id()).map(at -> stage(node, at));
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
