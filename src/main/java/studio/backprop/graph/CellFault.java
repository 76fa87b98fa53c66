package studio.backprop.graph;

import java.util.List;
import studio.backprop.shape.Shape;

/// Why what a person wrote names no cell of a graph, as a value.
public sealed interface CellFault {

  /// It is not written as cells are.
  record NoCell(String text) implements CellFault {}

  /// It names a node that there is not.
  ///
  /// @param ids the nodes that there are
  record NoSuchNode(String id, List<String> ids) implements CellFault {
    public NoSuchNode {
      ids = List.copyOf(ids);
    }
  }

  /// It names a matrix that the operation has not inside it.
  ///
  /// @param names those that it has, or those whose gradients it has
  record NoSuchInner(String node, Quantity quantity, String inner, List<String> names)
      implements CellFault {
    public NoSuchInner {
      names = List.copyOf(names);
    }
  }

  /// It lies outside its matrix.
  ///
  /// @param matrix the node, or the matrix inside one: `H.A`
  record Outside(String matrix, int row, int column, Shape shape) implements CellFault {
    /// Of a node's matrix.
    public Outside(CellName cell, Shape shape) {
      this(cell.node(), cell.row(), cell.column(), shape);
    }
  }
}
