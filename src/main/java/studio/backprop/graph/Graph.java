package studio.backprop.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.matrix.Matrix;

/// A computation graph that can run: acyclic, every port wired, every shape known.
public final class Graph implements Assembly {
  private final List<GraphNode> nodes;
  private final GraphNode output;
  private final Matrix outputGradient;
  private final Optional<String> batch;
  private final Map<String, GraphNode> byId = new HashMap<>();
  private final List<List<Edge>> uses;
  private final List<GraphNode> forward;
  private final List<GraphNode> backward;

  Graph(List<GraphNode> nodes, String output, Matrix outputGradient, Optional<String> batch) {
    this.nodes = List.copyOf(nodes);
    this.outputGradient = outputGradient;
    this.batch = batch;
    List<List<Edge>> outgoing = new ArrayList<>();
    for (GraphNode node : nodes) {
      byId.put(node.id(), node);
      outgoing.add(new ArrayList<>());
    }
    for (GraphNode node : nodes) {
      for (Edge edge : node.operands()) {
        outgoing.get(edge.from()).add(edge);
      }
    }
    this.uses = outgoing.stream().map(List::copyOf).toList();
    this.output = node(output);
    this.forward = nodes.stream().filter(node -> !node.isLeaf()).toList();
    this.backward = forward.reversed().stream().filter(GraphNode::contributes).toList();
  }

  /// Checks a source and puts it in order, or lists everything that is wrong with it.
  public static Assembly assemble(GraphSource source) {
    return new Assembler(source).assemble();
  }

  /// The same graph with other numbers in some of its parameters.
  ///
  /// @param leaves parameters of this graph, each of its shape as it was
  public Graph with(List<LeafNode> leaves) {
    List<GraphNode> changed = new ArrayList<>(nodes);
    for (LeafNode leaf : leaves) {
      GraphNode old = node(leaf.id());
      boolean fits =
          old.definition() instanceof LeafNode was
              && was.kind() == LeafNode.Kind.PARAMETER
              && was.value().rows() == leaf.value().rows()
              && was.value().columns() == leaf.value().columns();
      if (!fits) {
        throw new IllegalArgumentException(
            leaf.id() + " is no parameter of this graph, or its shape differs");
      }
      changed.set(old.index(), old.with(leaf));
    }
    return new Graph(changed, output.id(), outputGradient, batch);
  }

  /// All nodes in running order: each after everything that it needs, else as the file has them.
  public List<GraphNode> nodes() {
    return nodes;
  }

  public GraphNode node(int index) {
    return nodes.get(index);
  }

  /// The node of that id.
  ///
  /// @throws IllegalArgumentException where there is none
  public GraphNode node(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("there is no node " + id));
  }

  public Optional<GraphNode> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The node that gradients are taken of.
  public GraphNode output() {
    return output;
  }

  /// The gradient that arrives at the output.
  public Matrix outputGradient() {
    return outputGradient;
  }

  /// The symbol along which examples lie; empty where nothing is taken for an example.
  public Optional<String> batch() {
    return batch;
  }

  /// The operations in the order in which the forward pass runs them.
  public List<GraphNode> forward() {
    return forward;
  }

  /// The operations in the order in which the backward pass runs them: those that the output
  /// depends on.
  public List<GraphNode> backward() {
    return backward;
  }

  /// The wires that a node's value goes out on.
  public List<Edge> uses(GraphNode node) {
    return uses.get(node.index());
  }
}
