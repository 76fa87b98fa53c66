package studio.backprop.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;

/// Which node, and perhaps which of its cells, is looked at.
public final class Selection {
  private final ReadOnlyObjectWrapper<Optional<String>> node =
      new ReadOnlyObjectWrapper<>(this, "node", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<CellName>> cell =
      new ReadOnlyObjectWrapper<>(this, "cell", Optional.empty());

  /// The id of the selected node.
  public ReadOnlyObjectProperty<Optional<String>> nodeProperty() {
    return node.getReadOnlyProperty();
  }

  /// The selected cell, of the selected node.
  public ReadOnlyObjectProperty<Optional<CellName>> cellProperty() {
    return cell.getReadOnlyProperty();
  }

  /// The selected node as it stands in a graph.
  public Optional<GraphNode> in(Graph graph) {
    return node.get().flatMap(graph::find);
  }

  public void selectNode(String id) {
    if (!node.get().equals(Optional.of(id))) {
      cell.set(Optional.empty());
      node.set(Optional.of(id));
    }
  }

  public void selectCell(CellName address) {
    node.set(Optional.of(address.node()));
    cell.set(Optional.of(address));
  }

  public void clear() {
    cell.set(Optional.empty());
    node.set(Optional.empty());
  }
}
