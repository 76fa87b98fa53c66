package studio.backprop.graph;

/// What a person wrote to name a cell: the cell, or why there is none.
public sealed interface CellEntry {

  /// A cell of the graph.
  record Accepted(CellName cell) implements CellEntry {}

  /// No cell of the graph.
  ///
  /// @param fault why it is none
  record Refused(CellFault fault) implements CellEntry {}

  /// Reads `gradient W1[0,2]`.
  static CellEntry parse(String text, Graph graph) {
    return WrittenCell.typed(text)
        .flatMap(WrittenCell::cell)
        .map(cell -> of(cell, graph))
        .orElseGet(() -> new Refused(new CellFault.NoCell(text)));
  }

  private static CellEntry of(CellName cell, Graph graph) {
    return graph
        .find(cell.node())
        .map(node -> cell.isIn(node) ? new Accepted(cell) : outside(cell, node))
        .orElseGet(() ->
            new Refused(
                new CellFault.NoSuchNode(
                    cell.node(), graph.nodes().stream().map(GraphNode::id).toList())));
  }

  private static CellEntry outside(CellName cell, GraphNode node) {
    return new Refused(new CellFault.Outside(cell, node.shape()));
  }
}
