package studio.backprop.view.graph.card;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.Units;
import studio.backprop.graph.CellName;
import studio.backprop.playback.Frame;
import studio.backprop.trace.Trace;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;

/// All cards of a drawing, of which those in sight are there, the one that is held, and the one
/// that has the keyboard.
public final class Cards {
  private final Pane layer;
  private final Spots spots;
  private final Map<String, Integer> indices = new HashMap<>();
  private final Map<Integer, Optional<Units>> units = new HashMap<>();
  private List<@Nullable CardView> cards = new ArrayList<>();
  private Detail detail = Detail.NUMBERS;
  private @Nullable Trace trace;
  private @Nullable Plan plan;
  private @Nullable LayoutResult layout;
  private @Nullable Frame frame;
  private @Nullable String held;

  /// No cards yet.
  ///
  /// @param layer where the cards are
  /// @param below where they are only seen from far away
  public Cards(Pane layer, Pane below) {
    this.layer = layer;
    this.spots = new Spots(below);
  }

  /// Takes over a trace's nodes. Cards that would be drawn the same stay.
  public void plan(Trace run, Plan next) {
    List<@Nullable CardView> kept = new ArrayList<>();
    for (int i = 0; i < next.looks().size(); i++) {
      kept.add(kept(next, i));
    }
    Set<@Nullable CardView> stay = new HashSet<>(kept);
    layer.getChildren().removeIf(card -> !stay.contains(card));
    spots.hide();
    cards = kept;
    plan = next;
    trace = run;
    layout = null;
    frame = null;
    units.clear();
    indices.clear();
    for (int i = 0; i < next.looks().size(); i++) {
      indices.put(next.id(i), i);
    }
  }

  /// The card of the node of that id, where it would be drawn the same; null where not.
  private @Nullable CardView kept(Plan next, int index) {
    Integer there = indices.get(next.id(index));
    Plan before = plan;
    CardView card = there == null ? null : cards.get(there);
    return there != null && card != null && before != null && next.sameCard(index, before, there)
        ? card
        : null;
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

  /// Puts all of them where they belong.
  public void arrange(LayoutResult result) {
    layout = result;
    spots.hide();
    all().forEach(card -> put(card, result.place(card.look().node().id())));
  }

  private static void put(CardView card, Area place) {
    card.relocate(place.x(), place.y());
  }

  /// Makes the cards that are in sight, and lets go of those that are not.
  ///
  /// @param near what is in sight, and a little more
  public void materialise(Area sight, Area near, double zoom) {
    Plan current = plan;
    LayoutResult places = layout;
    if (current == null || places == null) {
      return;
    }
    BitSet wanted = new BitSet(cards.size());
    for (int i = 0; i < cards.size(); i++) {
      wanted.set(i, places.place(current.id(i)).overlaps(near));
    }
    draw(Detail.of(current, wanted), current, places);
    if (detail == Detail.SPOTS) {
      wanted.clear();
    }
    for (int i = 0; i < cards.size(); i++) {
      CardView card = cards.get(i);
      if (wanted.get(i) && card == null) {
        make(i);
      } else if (!wanted.get(i) && card != null && !stays(card)) {
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
        CardView card = cards.get(i);
        if (card != null && !stays(card)) {
          letGo(i);
        }
      }
    }
  }

  private boolean stays(CardView card) {
    return card.isFocusWithin() || card.look().node().id().equals(held);
  }

  private void letGo(int index) {
    layer.getChildren().remove(cards.get(index));
    cards.set(index, null);
  }

  private void make(int index) {
    Plan current = Objects.requireNonNull(plan);
    CardView card =
        new CardView(
            current.looks().get(index),
            current.sizes().get(index),
            current.simplified(),
            detail == Detail.PICTURES);
    // The keyboard goes from card to card as they run.
    int at = (int) cards.subList(0, index).stream().filter(Objects::nonNull).count();
    cards.set(index, card);
    put(card, Objects.requireNonNull(layout).place(current.id(index)));
    layer.getChildren().add(at, card);
    Frame now = frame;
    if (now != null) {
      card.show(now.cards().get(index), units(index));
    }
  }

  /// Keeps one card there, also where it is not in sight, and lets go of the one that was kept;
  /// null keeps none.
  public void hold(@Nullable String id) {
    held = id;
    Integer index = id == null ? null : indices.get(id);
    if (index != null && cards.get(index) == null && layout != null) {
      make(index);
    }
  }

  /// Shows a moment of the run that was planned for; another run's moment is passed over.
  ///
  /// @return whether it was of this run
  public boolean show(Frame next) {
    frame = next;
    if (next.cards().size() != cards.size()) {
      return false;
    }
    for (int i = 0; i < cards.size(); i++) {
      CardView card = cards.get(i);
      if (card != null) {
        card.show(next.cards().get(i), units(i));
      }
    }
    return true;
  }

  public Optional<CardView> card(String id) {
    Integer index = indices.get(id);
    return index == null ? Optional.empty() : Optional.ofNullable(cards.get(index));
  }

  /// The node whose card is drawn there as a spot, or the nearest within reach.
  public Optional<String> spot(double x, double y, double reach) {
    return spots.at(x, y, reach);
  }

  /// The cards that are there now, in running order.
  public List<CardView> all() {
    return cards.stream().filter(Objects::nonNull).toList();
  }

  /// Where each card stands, by its node, whether it is there or not; nothing while that is being
  /// worked out.
  public Map<String, Area> places() {
    Map<String, Area> places = new LinkedHashMap<>();
    indices.keySet().forEach(id -> place(id).ifPresent(area -> places.put(id, area)));
    return places;
  }

  /// Where a node's card stands.
  public Optional<Area> place(String id) {
    LayoutResult places = layout;
    return card(id)
        .map(CardView::area)
        .or(() -> places == null ? Optional.empty() : Optional.ofNullable(places.boxes().get(id)));
  }

  /// The first node that a node's value goes to, or that it takes a value from.
  public Optional<String> alongWire(String id, boolean forward) {
    Plan current = plan;
    Integer index = indices.get(id);
    if (current == null || index == null) {
      return Optional.empty();
    }
    return current.edges().stream()
        .filter(edge -> (forward ? edge.from() : edge.to()) == index)
        .map(edge -> current.id(forward ? edge.to() : edge.from()))
        .findFirst();
  }

  /// The matrix that a cell is in, where its card is there.
  public Optional<MatrixView> matrix(CellName cell) {
    return card(cell.node()).flatMap(card -> card.matrix(cell.quantity()));
  }

  /// Where a cell is on the drawing, whether its card is there or not.
  public Optional<Area> areaOf(CellName cell) {
    Integer index = indices.get(cell.node());
    Plan current = plan;
    return index == null || current == null
        ? Optional.empty()
        : place(cell.node())
            .flatMap(card ->
                current
                    .sizes()
                    .get(index)
                    .cell(cell.quantity(), cell.row(), cell.column())
                    .map(area -> area.movedBy(card.x(), card.y())));
  }
}
