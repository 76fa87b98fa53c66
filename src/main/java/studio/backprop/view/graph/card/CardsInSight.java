package studio.backprop.view.graph.card;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.Units;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Frame;
import studio.backprop.trace.Comparison;
import studio.backprop.trace.GradientCheck.Verdict;
import studio.backprop.trace.Trace;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;

/// The cards that are there: those in sight, the one that is held, and the one that has the
/// keyboard. They go by their position in the plan.
final class CardsInSight {
  private final Pane layer;
  private final Spots spots;
  private final Map<Integer, Optional<Units>> units = new HashMap<>();
  private List<@Nullable NodeCard> cards = new ArrayList<>();
  private Detail detail = Detail.NUMBERS;
  private @Nullable Trace trace;
  private @Nullable Plan plan;
  private @Nullable LayoutResult layout;
  private @Nullable Frame frame;
  private @Nullable String held;
  private @Nullable Comparison comparison;
  private Predicate<String> dimmed = _ -> false;
  private boolean hiding;
  private Set<String> pointedAt = Set.of();
  private Map<CellName, String> blanks = Map.of();
  private boolean shapes;
  private Function<String, Optional<Verdict>> verdicts = _ -> Optional.empty();

  CardsInSight(Pane layer, Spots spots) {
    this.layer = layer;
    this.spots = spots;
  }

  /// Takes over a trace's nodes. Cards that would be drawn the same stay.
  void plan(Trace run, Plan next) {
    Plan before = plan;
    Map<String, Integer> there = new HashMap<>();
    for (int i = 0; before != null && i < cards.size(); i++) {
      if (cards.get(i) != null) {
        there.put(before.id(i), i);
      }
    }
    List<@Nullable NodeCard> kept = new ArrayList<>();
    for (int i = 0; i < next.cards(); i++) {
      Integer at = there.get(next.id(i));
      kept.add(at != null && before != null && next.sameCard(i, before, at) ? cards.get(at) : null);
    }
    Set<@Nullable NodeCard> stay = new HashSet<>(kept);
    layer.getChildren().removeIf(card -> !stay.contains(card));
    spots.hide();
    cards = kept;
    plan = next;
    trace = run;
    layout = null;
    frame = null;
    units.clear();
  }

  /// Of what is drawn cell by cell.
  private Optional<Units> units(int index) {
    Trace run = trace;
    return run == null
        ? Optional.empty()
        : units.computeIfAbsent(
            index,
            _ -> {
              var node = run.graph().node(index);
              return MatrixGeometry.isLarge(run.value(node))
                  ? Optional.empty()
                  : Units.of(run, node);
            });
  }

  /// Dims the cards of these nodes, and has all others lie over them, or hides them.
  void dim(Predicate<String> nodes, boolean hide) {
    dimmed = nodes;
    hiding = hide;
    all().forEach(this::dim);
  }

  private void dim(NodeCard card) {
    card.dim(dimmed.test(card.node()), isHidden(card.node()));
  }

  /// Whether a node's card is where it belongs, and not seen there.
  boolean isHidden(String id) {
    return hiding && dimmed.test(id);
  }

  /// Has all cards but those of these nodes step aside; none where there are none.
  void pointAt(Set<String> nodes) {
    pointedAt = nodes;
    all().forEach(this::stepAside);
  }

  /// Marks them by what a check of their gradients has come to.
  void judge(Function<String, Optional<Verdict>> byNode) {
    verdicts = byNode;
    all().forEach(this::judge);
  }

  private void judge(NodeCard card) {
    if (card instanceof CardView view) {
      view.judge(verdicts.apply(card.node()));
    }
  }

  /// Has their matrices drawn as the differences to another run, or as they are.
  ///
  /// @param with null where they are drawn as they are
  void compare(@Nullable Comparison with) {
    comparison = with;
    all().forEach(this::compare);
  }

  private void compare(NodeCard card) {
    if (card instanceof CardView view) {
      view.compare(comparison);
    }
  }

  /// Marks cells that are to be filled in, with what is written there so far.
  void blank(Map<CellName, String> cells) {
    blanks = cells;
    all().forEach(this::blank);
  }

  private void blank(NodeCard card) {
    if (card instanceof CardView view) {
      view.blank(blanks);
    }
  }

  /// Has their matrices drawn as boxes in proportion to their shapes, or with their cells.
  void showShapes(boolean alone) {
    shapes = alone;
    all().forEach(this::showShapes);
  }

  private void showShapes(NodeCard card) {
    for (Quantity quantity : Quantity.values()) {
      card.matrix(quantity).ifPresent(matrix -> matrix.showShape(shapes));
    }
  }

  Set<String> pointedAt() {
    return pointedAt;
  }

  private void stepAside(NodeCard card) {
    card.stepAside(!pointedAt.isEmpty() && !pointedAt.contains(card.node()));
  }

  /// Puts all of them where they belong.
  void arrange(LayoutResult result) {
    layout = result;
    spots.hide();
    all().forEach(card -> put(card, result.place(card.node())));
  }

  private static void put(NodeCard card, Area place) {
    card.relocate(place.x(), place.y());
  }

  /// Makes the cards that are in sight, and lets go of those that are not.
  ///
  /// @param near what is in sight, and a little more
  void materialise(Area sight, Area near, double zoom) {
    Plan current = plan;
    LayoutResult places = layout;
    if (current == null || places == null) {
      return;
    }
    BitSet wanted = new BitSet(cards.size());
    for (int i = 0; i < cards.size(); i++) {
      wanted.set(i, !current.isFolded(i) && places.place(current.id(i)).overlaps(near));
    }
    draw(Detail.of(current, wanted), current, places);
    if (detail == Detail.SPOTS) {
      wanted.clear();
    }
    for (int i = 0; i < cards.size(); i++) {
      NodeCard card = cards.get(i);
      if (wanted.get(i) && card == null) {
        make(i);
      } else if (!wanted.get(i) && card != null && (!stays(card) || current.isFolded(i))) {
        letGo(i);
      }
    }
    all().forEach(card -> card.look(sight, zoom));
  }

  private void draw(Detail next, Plan current, LayoutResult places) {
    if (next == Detail.SPOTS) {
      spots.show(current, places);
    } else {
      spots.hide();
    }
    if (next != detail) {
      detail = next;
      for (int i = 0; i < cards.size(); i++) {
        NodeCard card = cards.get(i);
        if (card != null && !stays(card)) {
          letGo(i);
        }
      }
    }
  }

  private boolean stays(NodeCard card) {
    return card.isFocusWithin() || card.node().equals(held);
  }

  private void letGo(int index) {
    layer.getChildren().remove(cards.get(index));
    cards.set(index, null);
  }

  private void make(int index) {
    NodeCard card = card(Objects.requireNonNull(plan), index);
    // The keyboard goes from card to card as they run.
    int at = (int) cards.subList(0, index).stream().filter(Objects::nonNull).count();
    cards.set(index, card);
    dim(card);
    stepAside(card);
    judge(card);
    compare(card);
    blank(card);
    showShapes(card);
    put(card, Objects.requireNonNull(layout).place(card.node()));
    layer.getChildren().add(at, card);
    show(index);
  }

  private NodeCard card(Plan current, int index) {
    return current
        .draft(index)
        .<NodeCard>map(DraftCard::new)
        .orElseGet(() ->
            new CardView(
                current.looks().get(index),
                current.sizes().get(index),
                current.simplified(),
                detail == Detail.PICTURES));
  }

  /// Keeps one card there, also where it is not in sight, and lets go of the one that was kept.
  ///
  /// @param id its node, or null to keep none
  /// @param index its position, or null where it is not in the plan
  void hold(@Nullable String id, @Nullable Integer index) {
    held = id;
    boolean folded = plan != null && index != null && plan.isFolded(index);
    if (index != null && !folded && cards.get(index) == null && layout != null) {
      make(index);
    }
  }

  /// Shows a moment of the run that was planned for; another run's moment is passed over.
  ///
  /// @return whether it was of this run
  boolean show(Frame next) {
    frame = next;
    Plan current = plan;
    if (current == null || next.cards().size() != current.looks().size()) {
      return false;
    }
    for (int i = 0; i < cards.size(); i++) {
      show(i);
    }
    return true;
  }

  private void show(int index) {
    Frame now = frame;
    Plan current = plan;
    if (now != null && current != null && cards.get(index) instanceof CardView card) {
      card.show(now.cards().get(index), units(index), current.extent());
    }
  }

  /// The card at a position of the plan, where it is there.
  Optional<NodeCard> card(int index) {
    return Optional.ofNullable(cards.get(index));
  }

  /// In running order, those that cannot run last.
  List<NodeCard> all() {
    return cards.stream().filter(Objects::nonNull).toList();
  }
}
