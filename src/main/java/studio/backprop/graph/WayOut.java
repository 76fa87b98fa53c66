package studio.backprop.graph;

import studio.backprop.operation.OptionValue;

/// A change after which a problem is gone, as a value; other problems may be left, or come of it.
public sealed interface WayOut {

  /// Gives a leaf a shape in numbers.
  record MakeShape(String node, long rows, long columns) implements WayOut {}

  /// Gives an option a value.
  record SetOption(String node, String option, OptionValue value) implements WayOut {}

  /// Takes an option away, so that its default holds.
  record ClearOption(String node, String option) implements WayOut {}

  /// Wires a node to a port.
  record Connect(String node, String port, String from) implements WayOut {}

  /// Wires a new leaf to a port, of a shape that fits there.
  ///
  /// @param id the leaf's
  record Supply(String node, String port, String id, LeafNode.Kind kind) implements WayOut {}

  /// Takes away what is wired to a port.
  record Disconnect(String node, String port) implements WayOut {}

  /// Takes gradients of another node.
  record SetOutput(String node) implements WayOut {}

  /// Gives the gradient that arrives a shape, or does without one where that is 1×1.
  record MakeArriving(long rows, long columns) implements WayOut {}

  /// Lets examples lie along another symbol.
  record SetBatch(String symbol) implements WayOut {}

  /// Takes nothing for an example.
  record ClearBatch() implements WayOut {}
}
