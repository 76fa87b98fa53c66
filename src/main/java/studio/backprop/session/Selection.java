package studio.backprop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Unfinished;

/// Which node, and perhaps which of its cells, is looked at.
///
/// @param node the id of the selected node
/// @param trail the cells that were asked about on the way to the selected one, it last; all but
///   the first are factors of the one before
public record Selection(Optional<String> node, List<CellName> trail) {
  /// Nothing is selected.
  public static final Selection NONE = new Selection(Optional.empty(), List.of());

  public Selection {
    trail = List.copyOf(trail);
  }

  /// The selected cell, of the selected node.
  public Optional<CellName> cell() {
    return trail.isEmpty() ? Optional.empty() : Optional.of(trail.getLast());
  }

  /// The cell that led to the selected one.
  public Optional<CellName> before() {
    return trail.size() < 2 ? Optional.empty() : Optional.of(trail.get(trail.size() - 2));
  }

  /// The selected node as it stands in a graph.
  public Optional<GraphNode> in(Graph graph) {
    return node.flatMap(graph::find);
  }

  /// A node, and none of its cells.
  static Selection of(String id) {
    return new Selection(Optional.of(id), List.of());
  }

  /// A cell that was chosen by itself: there is no way back from it.
  Selection withCell(CellName chosen) {
    return cell().equals(Optional.of(chosen))
        ? this
        : new Selection(Optional.of(chosen.node()), List.of(chosen));
  }

  /// A factor of the selected cell.
  Selection following(CellName factor) {
    List<CellName> longer = new ArrayList<>(trail);
    longer.add(factor);
    return new Selection(Optional.of(factor.node()), longer);
  }

  /// The cell before, where there is one.
  Selection back() {
    return before()
        .map(to -> new Selection(Optional.of(to.node()), trail.subList(0, trail.size() - 1)))
        .orElse(this);
  }

  /// The selected node, where it cannot run.
  Optional<Unfinished> unfinished(Assembly assembly) {
    return node.flatMap(
        id -> assembly.unfinished().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  /// As much of it as there is.
  Selection within(Assembly assembly) {
    Graph graph = assembly.graph();
    if (in(graph).isEmpty()) {
      return node.filter(_ -> unfinished(assembly).isPresent()).map(Selection::of).orElse(NONE);
    }
    List<CellName> kept = trail.stream().filter(cell -> cell.isIn(graph)).toList();
    if (kept.equals(trail)) {
      return this;
    }
    boolean cellIsThere = cell().filter(cell -> cell.isIn(graph)).isPresent();
    return new Selection(node, cellIsThere ? kept : List.of());
  }
}
