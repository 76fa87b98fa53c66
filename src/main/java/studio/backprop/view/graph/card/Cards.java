package studio.backprop.view.graph.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.Units;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.playback.Frame;
import studio.backprop.trace.Trace;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;

/// All cards of a drawing. Of a large one only those in sight are there.
public final class Cards {
  private final Pane layer;
  private final Map<String, Integer> indices = new HashMap<>();
  private List<@Nullable CardView> cards = new ArrayList<>();
  private List<Optional<Units>> units = List.of();
  private @Nullable Plan plan;
  private @Nullable Frame frame;

  public Cards(Pane layer) {
    this.layer = layer;
  }

  /// Takes over a trace's nodes. Cards that would be drawn the same stay.
  public void plan(Trace trace, Plan next) {
    List<@Nullable CardView> kept = new ArrayList<>();
    for (int i = 0; i < next.looks().size(); i++) {
      kept.add(kept(next, i));
    }
    Set<@Nullable CardView> stay = new HashSet<>(kept);
    layer.getChildren().removeIf(card -> !stay.contains(card));
    cards = kept;
    plan = next;
    units = trace.graph().nodes().stream().map(node -> units(trace, node)).toList();
    frame = null;
    indices.clear();
    for (int i = 0; i < next.looks().size(); i++) {
      indices.put(next.id(i), i);
    }
  }

  /// The card of the node of that id, where it would be drawn the same; null where not.
  private @Nullable CardView kept(Plan next, int index) {
    Integer there = indices.get(next.id(index));
    Plan before = plan;
    return there != null && before != null && next.sameCard(index, before, there)
        ? cards.get(there)
        : null;
  }

  /// Of what is drawn cell by cell.
  private static Optional<Units> units(Trace trace, GraphNode node) {
    return MatrixGeometry.isLarge(trace.value(node)) ? Optional.empty() : Units.of(trace, node);
  }

  /// Puts all of them where they belong.
  public void arrange(LayoutResult layout) {
    all().forEach(card -> put(card, layout.place(card.look().node().id())));
  }

  private static void put(CardView card, Area place) {
    card.relocate(place.x(), place.y());
  }

  /// Makes the cards that are in sight, and lets go of those that are not where there are many.
  public void materialise(LayoutResult layout, Area sight, double zoom) {
    Plan current = plan;
    if (current == null) {
      return;
    }
    for (int i = 0; i < cards.size(); i++) {
      Area place = layout.place(current.id(i));
      boolean wanted = !current.simplified() || place.overlaps(sight);
      CardView card = cards.get(i);
      if (wanted && card == null) {
        make(current, i, place);
      } else if (!wanted && card != null) {
        layer.getChildren().remove(card);
        cards.set(i, null);
      }
    }
    all().forEach(card -> card.look(sight, zoom));
  }

  private void make(Plan current, int index, Area place) {
    CardView card =
        new CardView(current.looks().get(index), current.sizes().get(index), current.simplified());
    // The keyboard goes from card to card as they run.
    int at = (int) cards.subList(0, index).stream().filter(Objects::nonNull).count();
    cards.set(index, card);
    put(card, place);
    layer.getChildren().add(at, card);
    Frame now = frame;
    if (now != null) {
      card.show(now.cards().get(index), units.get(index));
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
        card.show(next.cards().get(i), units.get(i));
      }
    }
    return true;
  }

  public Optional<CardView> card(String id) {
    Integer index = indices.get(id);
    return index == null ? Optional.empty() : Optional.ofNullable(cards.get(index));
  }

  /// The cards that are there now, in running order.
  public List<CardView> all() {
    return cards.stream().filter(Objects::nonNull).toList();
  }

  /// The first card that a card's value goes to, or that it takes a value from.
  public Optional<CardView> alongWire(CardView card, boolean forward) {
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

  /// The matrix that a cell is in.
  public Optional<MatrixView> matrix(CellName cell) {
    return card(cell.node()).flatMap(card -> card.matrix(cell.quantity()));
  }

  /// Where a cell is on the drawing.
  public Optional<Area> areaOf(CellName cell) {
    return card(cell.node()).flatMap(card -> card.areaOf(cell));
  }
}
