package studio.backprop.session.gaze;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Unfinished;
import studio.backprop.scenario.edit.History;

/// Which node, and perhaps which of its cells, is looked at.
///
/// @param node the id of the selected node
/// @param others the ids of nodes that are selected together with it, for what is done with several
/// @param trail the cells that were asked about on the way to the selected one, it last; all but
///   the first are factors of the one before
public record Selection(Optional<String> node, List<String> others, List<CellName> trail) {
  /// Nothing is selected.
  public static final Selection NONE = new Selection(Optional.empty(), List.of(), List.of());

  public Selection {
    others = List.copyOf(others);
    trail = List.copyOf(trail);
  }

  /// All nodes that are selected.
  public Set<String> nodes() {
    Set<String> all = new LinkedHashSet<>();
    node.ifPresent(all::add);
    all.addAll(others);
    return all;
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
  public static Selection of(String id) {
    return of(id, List.of());
  }

  /// Several nodes, one of which is looked at.
  public static Selection of(String id, List<String> others) {
    return new Selection(Optional.of(id), others, List.of());
  }

  /// A cell that was chosen by itself: there is no way back from it.
  public Selection withCell(CellName chosen) {
    return cell().equals(Optional.of(chosen)) ? this : ofCell(List.of(chosen));
  }

  /// A factor of the selected cell.
  public Selection following(CellName factor) {
    List<CellName> longer = new ArrayList<>(trail);
    longer.add(factor);
    return ofCell(longer);
  }

  private static Selection ofCell(List<CellName> trail) {
    return new Selection(Optional.of(trail.getLast().node()), List.of(), trail);
  }

  /// The cell before, where there is one.
  public Selection back() {
    return before().map(_ -> ofCell(trail.subList(0, trail.size() - 1))).orElse(this);
  }

  /// The selected node, where it cannot run.
  public Optional<Unfinished> unfinished(Assembly assembly) {
    return node.flatMap(
        id -> assembly.unfinished().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  /// The same of a node that has just been given another name, or the name that it had before.
  public Selection renamed(History history) {
    return new Selection(
        node.map(history::renamed),
        others.stream().map(history::renamed).toList(),
        trail.stream()
            .map(cell ->
                new CellName(
                    history.renamed(cell.node()), cell.quantity(), cell.row(), cell.column()))
            .toList());
  }

  /// As much of it as there is.
  public Selection within(Assembly assembly) {
    Graph graph = assembly.graph();
    List<String> left = others.stream().filter(id -> isThere(id, assembly)).toList();
    if (in(graph).isEmpty()) {
      return node.filter(id -> isThere(id, assembly)).map(id -> of(id, left)).orElse(NONE);
    }
    List<CellName> kept = trail.stream().filter(cell -> cell.isIn(graph)).toList();
    if (kept.equals(trail)) {
      return new Selection(node, left, trail);
    }
    boolean cellIsThere = cell().filter(cell -> cell.isIn(graph)).isPresent();
    return new Selection(node, left, cellIsThere ? kept : List.of());
  }

  private static boolean isThere(String id, Assembly assembly) {
    return assembly.graph().find(id).isPresent()
        || assembly.unfinished().stream().anyMatch(one -> one.id().equals(id));
  }
}
