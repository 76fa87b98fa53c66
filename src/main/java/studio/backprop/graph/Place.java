package studio.backprop.graph;

import studio.backprop.shape.Axis;

/// Where in a source something stands, by the ids of nodes.
public sealed interface Place {

  /// The name of the output.
  record Output() implements Place {}

  /// The gradient that arrives at the output.
  record Arriving() implements Place {}

  /// The symbol along which examples lie.
  record Batch() implements Place {}

  /// A node, or a part of one.
  sealed interface OfNode extends Place {
    /// The node's id.
    String node();
  }

  /// A node as a whole.
  record Whole(String node) implements OfNode {}

  /// The id of a node that has it from another, by the node's position in the source.
  record Id(String node, int position) implements OfNode {}

  /// The name of a node's operation.
  record Op(String node) implements OfNode {}

  /// What is wired to a node's port.
  record Port(String node, String port) implements OfNode {}

  /// An option of a node.
  record Setting(String node, String option) implements OfNode {}

  /// A leaf's number of rows or columns.
  record Extent(String node, Axis axis) implements OfNode {}

  /// A leaf's numbers.
  record Value(String node) implements OfNode {}

  /// One of a leaf's numbers.
  record Cell(String node, int row, int column) implements OfNode {}

  /// The names of a leaf's rows or columns.
  record Labels(String node, Axis axis) implements OfNode {}
}
