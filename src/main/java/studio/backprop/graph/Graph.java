package studio.backprop.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Expression;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Operand;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;

/// A computation graph that can run: acyclic, every port wired, every shape known.
///
/// It may be a part of a greater one, and then perhaps without the output: nothing comes back in
/// it.
public final class Graph {
  /// What comes with a node, however small it is.
  private static final long NODE_WEIGHT = 2_000;

  private final List<GraphNode> nodes;
  private final Optional<GraphNode> output;
  private final Optional<Matrix> outputGradient;
  private final Optional<String> batch;
  private final Optional<Mistake> mistake;
  private final Halted halted;

  /// What is told in place of this, where nobody is to be told of its mistake.
  private final Optional<Graph> right;

  private final Map<String, GraphNode> byId = new HashMap<>();
  private final List<List<Edge>> uses;
  private final List<GraphNode> forward;
  private final List<GraphNode> backward;

  /// Reckoned when it is first asked for; 0 until then.
  private long weight;

  /// @param output the id of a node, where gradients are taken of one
  /// @param outputGradient the gradient that arrives there, given together with it
  Graph(
      List<GraphNode> nodes,
      Optional<String> output,
      Optional<Matrix> outputGradient,
      Optional<String> batch) {
    this(nodes, output, outputGradient, batch, Optional.empty(), Halted.NONE, Optional.empty());
  }

  private Graph(
      List<GraphNode> nodes,
      Optional<String> output,
      Optional<Matrix> outputGradient,
      Optional<String> batch,
      Optional<Mistake> mistake,
      Halted halted,
      Optional<Graph> right) {
    this.mistake = mistake;
    this.halted = halted;
    this.right = right;
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
    this.output = output.map(this::node);
    this.forward = nodes.stream().filter(node -> !node.isLeaf()).toList();
    this.backward = forward.reversed().stream().filter(GraphNode::contributes).toList();
  }

  /// The same graph with other numbers in some of its parameters.
  ///
  /// @param leaves parameters of this graph, each of its shape as it was
  public Graph with(List<LeafNode> leaves) {
    List<GraphNode> changed = new ArrayList<>(nodes);
    for (LeafNode leaf : leaves) {
      GraphNode old = node(leaf.id());
      boolean fits =
          old.isParameter() && old.shape().hasSizes(leaf.value().rows(), leaf.value().columns());
      if (!fits) {
        throw new IllegalArgumentException(
            leaf.id() + " is no parameter of this graph, or its shape differs");
      }
      changed.set(old.index(), old.with(leaf));
    }
    return with(changed, mistake);
  }

  /// The same graph with a mistake made in it.
  ///
  /// @param operations the operations that send back something else, by the positions of their
  ///   nodes
  public Graph mistaken(Mistake made, Map<Integer, BoundOperation> operations) {
    List<GraphNode> changed = new ArrayList<>(nodes);
    operations.forEach((index, operation) -> changed.set(index, node(index).running(operation)));
    return with(changed, Optional.of(made));
  }

  private Graph with(List<GraphNode> changed, Optional<Mistake> made) {
    return new Graph(
        changed, output.map(GraphNode::id), outputGradient, batch, made, halted, right);
  }

  /// The same graph, of whose mistake nobody is to be told.
  ///
  /// @param told the one in which all is right
  public Graph untold(Graph told) {
    return new Graph(
        nodes,
        output.map(GraphNode::id),
        outputGradient,
        batch,
        mistake,
        halted,
        Optional.of(told));
  }

  /// Whether nobody is to be told of its mistake.
  public boolean isUntold() {
    return right.isPresent();
  }

  /// The graph as it is told: where nobody is to be told of its mistake, without it.
  public Graph told() {
    return right.orElse(this);
  }

  /// The same graph with something held still: along wires that are held, zeros come back.
  public Graph holding(Halted still) {
    if (still.isEmpty()) {
      return this;
    }
    List<GraphNode> changed = new ArrayList<>(nodes);
    for (GraphNode node : forward) {
      for (Edge edge : node.operands()) {
        if (still.wires().contains(new Halted.Wire(node.id(), edge.port()))) {
          BoundOperation run = changed.get(node.index()).operation();
          Shape shape = run.gradients().get(edge.operand()).shape();
          changed.set(
              node.index(), node.running(run.sending(edge.operand(), new Constant(0, shape))));
        }
      }
    }
    return new Graph(
        changed, output.map(GraphNode::id), outputGradient, batch, mistake, still, right);
  }

  /// What is held still in it.
  public Halted halted() {
    return halted;
  }

  /// Whether nothing comes back along a wire because it is held.
  public boolean isHeld(Edge wire) {
    return halted.wires().contains(new Halted.Wire(node(wire.to()).id(), wire.port()));
  }

  /// Whether learning moves a node: it is a parameter that something comes back to, and not held.
  public boolean moves(GraphNode node) {
    return node.isLearned() && !halted.parameters().contains(node.id());
  }

  /// Whether a parameter stays what it is because it is held itself, or all that could come back to
  /// it is.
  public boolean isStill(GraphNode node) {
    return node.isLearned() && (!moves(node) || (!halted.wires().isEmpty() && !isReached(node)));
  }

  /// Whether something comes back to a node along wires that are not held.
  private boolean isReached(GraphNode node) {
    BitSet reached = new BitSet();
    output.ifPresent(one -> reached.set(one.index()));
    for (GraphNode operation : backward) {
      for (Edge wire : operation.operands()) {
        if (reached.get(operation.index()) && !isHeld(wire)) {
          reached.set(wire.from());
        }
      }
    }
    return reached.get(node.index());
  }

  /// The mistake that is made in it; empty where all is right.
  public Optional<Mistake> mistake() {
    return mistake;
  }

  /// The same graph with other numbers in its leaves and other looks.
  ///
  /// @param definitions all nodes of this graph as they are now, and perhaps others
  Graph redefined(List<Node> definitions, Dims dims) {
    Map<String, Node> byName = new HashMap<>();
    definitions.forEach(node -> byName.put(node.id(), node));
    List<GraphNode> changed = new ArrayList<>();
    for (GraphNode node : nodes) {
      Node definition = Objects.requireNonNull(byName.get(node.id()));
      changed.add(node.redefined(definition, rebound(node, byName, dims)));
    }
    return new Graph(changed, output.map(GraphNode::id), outputGradient, batch);
  }

  /// What an operation runs once its operands hold other numbers: what is known of those that never
  /// change decides about the form of a gradient.
  private @Nullable BoundOperation rebound(GraphNode node, Map<String, Node> byName, Dims dims) {
    List<Operand> operands = new ArrayList<>();
    boolean stays = true;
    for (Edge edge : node.operands()) {
      GraphNode from = node(edge.from());
      Node definition = Objects.requireNonNull(byName.get(from.id()));
      Matrix given = ShapeInference.constant(definition);
      stays &= Objects.equals(given, ShapeInference.constant(from.definition()));
      operands.add(new Operand(edge.port(), from.id(), from.shape(), given));
    }
    if (stays) {
      return node.bound();
    }
    OperationNode definition = (OperationNode) node.definition();
    return (BoundOperation) node.operation().operation().bind(operands, definition.options(), dims);
  }

  /// Whether a node's numbers are taken for a mask somewhere: zeros and ones that nothing is
  /// learned of.
  public boolean isMask(GraphNode node) {
    return uses(node).stream()
        .anyMatch(edge ->
            node(edge.to()).operation().masks().stream()
                .anyMatch(mask -> mask.operand() == edge.operand()));
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

  /// The node that gradients are taken of; empty where it is not known, or what arrives there is
  /// not.
  public Optional<GraphNode> output() {
    return output;
  }

  /// Whether gradients are taken of a node.
  public boolean isOutput(GraphNode node) {
    return output.filter(one -> one.index() == node.index()).isPresent();
  }

  /// The gradient that arrives at the output; empty where there is no output.
  public Optional<Matrix> outputGradient() {
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
  /// depends on, so none where there is no output.
  public List<GraphNode> backward() {
    return backward;
  }

  /// How much there is to do in a pass: multiplications and additions, cells, and something for
  /// each node.
  public long weight() {
    if (weight == 0) {
      long all = 0;
      for (GraphNode node : nodes) {
        all = Cost.sum(all, node.shape().cells());
      }
      for (GraphNode node : forward) {
        all = Cost.sum(all, NODE_WEIGHT);
        all = Cost.sum(all, node.operation().work());
      }
      weight = all;
    }
    return weight;
  }

  /// About how many terms there are at most in what a cell of a node is made of.
  long terms(GraphNode node, Quantity quantity) {
    long work = 0;
    if (quantity == Quantity.VALUE) {
      work = node.isLeaf() ? 0 : node.operation().work();
    } else {
      for (Edge use : uses(node)) {
        work = Cost.sum(work, node(use.to()).operation().work());
      }
    }
    return work / Math.max(1, node.shape().cells());
  }

  /// The wires along which something comes back to a node.
  public List<Edge> backAlong(GraphNode node) {
    return uses(node).stream().filter(edge -> node(edge.to()).contributes()).toList();
  }

  /// What an operation sends back along a wire, in its matrices.
  public Expression sentBackAlong(Edge wire) {
    return node(wire.to()).operation().gradients().get(wire.operand());
  }

  /// How many ways something comes back to a node: the wires, and for the output what arrives.
  public int pathsBack(GraphNode node) {
    return backAlong(node).size() + (isOutput(node) ? 1 : 0);
  }

  /// Whether what comes back to a node is added up: it comes along several wires, and none of it is
  /// overwritten by mistake.
  public boolean addsUp(GraphNode node) {
    return pathsBack(node) > 1 && !isOverwritten(node);
  }

  /// Whether by mistake what comes back to a node last stands for the sum of all that does.
  public boolean isOverwritten(GraphNode node) {
    return mistake().flatMap(Mistake::overwrittenNode).filter(node.id()::equals).isPresent();
  }

  /// Whether what comes back along a wire is not what should.
  public boolean isMistaken(Edge edge) {
    return mistake()
        .filter(made -> made.node().equals(node(edge.to()).id()))
        .filter(made -> made.port().equals(Optional.of(edge.port())))
        .isPresent();
  }

  /// The wires that a node's value goes out on.
  public List<Edge> uses(GraphNode node) {
    return uses.get(node.index());
  }
}
