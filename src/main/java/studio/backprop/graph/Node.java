package studio.backprop.graph;

import java.util.Optional;

/// A node as a scenario defines it: a leaf with numbers, or an operation with inputs.
public sealed interface Node permits LeafNode, OperationNode {

  /// An id as a regular expression: a letter followed by letters, digits or `_`, at most 32.
  String ID = "[A-Za-z][A-Za-z0-9_]{0,31}";

  /// As [#ID] has it; unique in its graph.
  String id();

  /// How it is typeset, in TeX-like form, and where a person dragged it to.
  Appearance appearance();

  /// The node's `op` in the file: `input`, `parameter` or the operation's name.
  String op();

  /// The same node with another appearance.
  Node with(Appearance appearance);

  /// The same node by another id.
  Node named(String name);

  /// What only the picture needs of a node.
  record Appearance(Optional<String> label, Optional<Position> position) {
    public static final Appearance PLAIN = new Appearance(Optional.empty(), Optional.empty());
  }

  /// The upper left corner of a node's card, in pixels at zoom 1.
  record Position(double x, double y) {}
}
