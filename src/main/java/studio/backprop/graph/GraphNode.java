package studio.backprop.graph;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.BoundOperation.Named;
import studio.backprop.shape.Shape;

/// A node in its graph: checked, wired, and with a shape.
///
/// @param index its position in running order
/// @param definition what the scenario says of it
/// @param bound what it runs; null for a leaf
/// @param operands the wires that come in, in port order
/// @param contributes whether the output depends on it, so that a gradient comes back
/// @param wordIndices whether it is a leaf whose numbers are word indices for some embedding
public record GraphNode(
    int index,
    Node definition,
    Shape shape,
    @Nullable BoundOperation bound,
    List<Edge> operands,
    boolean contributes,
    boolean wordIndices) {

  public GraphNode {
    operands = List.copyOf(operands);
  }

  public String id() {
    return definition.id();
  }

  /// How it is typeset: its label, or its id.
  public String label() {
    return definition.appearance().label().orElse(id());
  }

  public boolean isLeaf() {
    return bound == null;
  }

  /// Whether it holds numbers that training updates.
  public boolean isParameter() {
    return definition instanceof LeafNode leaf && leaf.isParameter();
  }

  /// Whether it is a parameter that something comes back to.
  public boolean isLearned() {
    return isParameter() && contributes;
  }

  /// The wire at one of its ports; empty where nothing is wired there.
  public Optional<Edge> at(String port) {
    return operands.stream().filter(edge -> edge.port().equals(port)).findFirst();
  }

  /// The matrices inside what it runs that have a name, or the gradients of such; none of a leaf.
  public List<Named> inner(Quantity quantity) {
    return bound == null
        ? List.of()
        : quantity == Quantity.VALUE ? bound.inner() : bound.innerGradients();
  }

  /// The one of that name; empty where there is none.
  public Optional<Named> inner(Quantity quantity, String name) {
    return inner(quantity).stream()
        .filter(named -> named.reference().name().equals(name))
        .findFirst();
  }

  GraphNode redefined(Node by, @Nullable BoundOperation rebound) {
    return new GraphNode(index, by, shape, rebound, operands, contributes, wordIndices);
  }

  /// The same node, running something else.
  GraphNode running(BoundOperation operation) {
    return new GraphNode(index, definition, shape, operation, operands, contributes, wordIndices);
  }

  GraphNode with(LeafNode leaf) {
    return new GraphNode(index, leaf, shape, bound, operands, contributes, wordIndices);
  }

  /// What it runs.
  ///
  /// @throws IllegalStateException where it is a leaf
  public BoundOperation operation() {
    if (bound == null) {
      throw new IllegalStateException(id() + " is a leaf and runs nothing");
    }
    return bound;
  }
}
