package studio.backprop.view.graph.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.trace.Trace;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.graph.matrix.CellBlock;
import studio.backprop.view.graph.matrix.MatrixView;

/// Which node, and which of its cells, a person points at. A selected cell selects its node.
public final class Selection {
  private final Cards cards;
  private final ObjectProperty<@Nullable String> node =
      new SimpleObjectProperty<>(this, "selectedNode", null);
  private final ObjectProperty<@Nullable CellName> cell =
      new SimpleObjectProperty<>(this, "selectedCell", null);

  /// The corner opposite the selected cell, where several are selected; else null.
  private @Nullable CellName corner;

  private final ObjectProperty<List<String>> others =
      new SimpleObjectProperty<>(this, "otherNodes", List.of());

  public Selection(Cards cards) {
    this.cards = cards;
    node.subscribe(this::nodeChanged);
    cell.subscribe(this::cellChanged);
    others.subscribe(this::othersChanged);
  }

  public ObjectProperty<@Nullable String> node() {
    return node;
  }

  public ObjectProperty<@Nullable CellName> cell() {
    return cell;
  }

  /// Nodes that are selected together with the one that is pointed at.
  public ObjectProperty<List<String>> others() {
    return others;
  }

  /// The cells that are selected, where there are any.
  Optional<CellBlock> range() {
    CellName one = cell.get();
    CellName other = corner;
    return Optional.ofNullable(one).map(at -> CellBlock.of(at, other == null ? at : other));
  }

  /// The selected cell, or the one that more are selected up to.
  @Nullable CellName far() {
    return corner == null ? cell.get() : corner;
  }

  /// Selects all cells from the selected one to another of its matrix.
  void extend(CellName to) {
    CellName from = cell.get();
    if (from != null && from.node().equals(to.node()) && from.quantity() == to.quantity()) {
      corner = to.equals(from) ? null : to;
      markRange();
    }
  }

  /// Leaves no more than one cell selected.
  ///
  /// @return whether there were more
  boolean shrink() {
    boolean several = corner != null;
    corner = null;
    markRange();
    return several;
  }

  private void markRange() {
    matrix(cell.get())
        .ifPresent(matrix ->
            matrix.markRange(corner == null ? null : range().map(CellBlock::cells).orElse(null)));
  }

  /// Selects a node alone, and none of its cells.
  void choose(String id) {
    select(List.of(id));
  }

  /// Selects nothing.
  void clear() {
    select(List.of());
  }

  /// Takes a node into the selection.
  void gather(String id) {
    if (!has(id)) {
      toggle(id);
    }
  }

  /// Takes a node into the selection, or out of it.
  void toggle(String id) {
    List<String> next = new ArrayList<>(all());
    if (!next.remove(id)) {
      next.add(id);
    }
    select(next);
  }

  boolean has(String id) {
    return all().contains(id);
  }

  private List<String> all() {
    String first = node.get();
    return first == null
        ? List.of()
        : Stream.concat(Stream.of(first), others.get().stream()).toList();
  }

  private void select(List<String> ids) {
    cell.set(null);
    node.set(ids.isEmpty() ? null : ids.getFirst());
    others.set(ids.isEmpty() ? List.of() : List.copyOf(ids.subList(1, ids.size())));
  }

  private void othersChanged(List<String> before, List<String> now) {
    before.stream()
        .filter(id -> !id.equals(node.get()))
        .forEach(id -> card(id).ifPresent(card -> card.markSelected(false)));
    now.forEach(id -> card(id).ifPresent(card -> card.markSelected(true)));
  }

  private void nodeChanged(@Nullable String before, @Nullable String now) {
    others.set(List.of());
    card(before).ifPresent(card -> card.markSelected(false));
    cards.hold(now);
    card(now).ifPresent(card -> card.markSelected(true));
    CellName at = cell.get();
    if (at != null && !at.node().equals(now)) {
      cell.set(null);
    }
  }

  private void cellChanged(@Nullable CellName before, @Nullable CellName now) {
    corner = null;
    matrix(before)
        .ifPresent(matrix -> {
          matrix.markSelected(-1, -1);
          matrix.markRange(null);
        });
    if (now != null) {
      matrix(now).ifPresent(matrix -> matrix.markSelected(now.row(), now.column()));
      others.set(List.of());
      node.set(now.node());
    }
  }

  private Optional<NodeCard> card(@Nullable String id) {
    return id == null ? Optional.empty() : cards.card(id);
  }

  private Optional<MatrixView> matrix(@Nullable CellName address) {
    return address == null ? Optional.empty() : cards.matrix(address);
  }

  /// The other matrix of a cell's node, or null.
  @Nullable MatrixView other(CellName at) {
    Quantity other = at.quantity() == Quantity.VALUE ? Quantity.GRADIENT : Quantity.VALUE;
    return card(at.node()).flatMap(card -> card.matrix(other)).orElse(null);
  }

  /// Lets go of what is no longer there.
  ///
  /// @param unfinished the nodes beside the run
  public void renew(Trace trace, Set<String> unfinished) {
    CellName at = cell.get();
    if (at != null && !isIn(trace, at)) {
      cell.set(null);
    }
    if (corner != null && !isIn(trace, corner)) {
      shrink();
    }
    String id = node.get();
    if (id != null && trace.graph().find(id).isEmpty() && !unfinished.contains(id)) {
      node.set(null);
    }
  }

  private static boolean isIn(Trace trace, CellName at) {
    Optional<GraphNode> found = trace.graph().find(at.node());
    return found.isPresent()
        && at.row() < trace.value(found.get()).rows()
        && at.column() < trace.value(found.get()).columns();
  }

  /// Marks again what is selected, on cards that were made anew.
  public void mark() {
    all().forEach(id -> card(id).ifPresent(card -> card.markSelected(true)));
    CellName at = cell.get();
    if (at != null) {
      matrix(at).ifPresent(matrix -> matrix.markSelected(at.row(), at.column()));
      markRange();
    }
  }
}
