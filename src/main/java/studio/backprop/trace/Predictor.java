package studio.backprop.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.expression.Softmax;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Targets;
import studio.backprop.shape.WrittenSize;

/// The part of a graph that predicts something of each example, asked of examples that are not in
/// its data: places in a plane, where its one input has two columns and what is predicted are
/// classes, or places on a line, where it has one column and numbers are predicted.
public final class Predictor {
  /// What is predicted of an example.
  public enum Kind {
    /// Which of several classes it belongs to.
    CLASSES,
    /// Yes or no.
    YES_OR_NO,
    /// A number.
    NUMBER
  }

  private final Graph graph;
  private final GraphSource source;
  private final Kind kind;
  private final LeafNode inputs;
  private final LeafNode targets;
  private final GraphNode prediction;
  private final BitSet needed;

  private Predictor(
      Graph graph,
      GraphSource source,
      Kind kind,
      LeafNode inputs,
      LeafNode targets,
      GraphNode prediction,
      BitSet needed) {
    this.graph = graph;
    this.source = source;
    this.kind = kind;
    this.inputs = inputs;
    this.targets = targets;
    this.prediction = prediction;
    this.needed = needed;
  }

  /// The predictor of a graph; empty where it predicts nothing of places.
  ///
  /// @param source what the graph is assembled from
  public static Optional<Predictor> of(Graph graph, GraphSource source) {
    if (graph.batch().isEmpty()) {
      return Optional.empty();
    }
    return graph.forward().stream()
        .flatMap(
            loss -> loss.operands().stream().flatMap(wanted -> of(graph, source, loss, wanted)))
        .findFirst();
  }

  private static Stream<Predictor> of(
      Graph graph, GraphSource source, GraphNode loss, Edge wanted) {
    return loss.operands().stream()
        .filter(predicted -> !predicted.equals(wanted) && mayPredict(loss, predicted))
        .flatMap(predicted -> of(graph, source, kind(loss, wanted), predicted, wanted).stream());
  }

  /// Whether a loss takes what is predicted at a port. Where a loss is put together of operations
  /// or typed as a formula, none of them declares where: then it may be any.
  private static boolean mayPredict(GraphNode loss, Edge at) {
    return loss.operation().operation().prediction().map(at.port()::equals).orElse(true);
  }

  private static Kind kind(GraphNode loss, Edge targets) {
    return loss.operation()
        .operation()
        .targets(targets.port())
        .map(kind -> kind == Targets.CLASSES ? Kind.CLASSES : Kind.YES_OR_NO)
        .orElse(Kind.NUMBER);
  }

  private static Optional<Predictor> of(
      Graph graph, GraphSource source, Kind kind, Edge predicted, Edge wanted) {
    GraphNode prediction = graph.node(predicted.from());
    String batch = graph.batch().orElseThrow();
    Optional<LeafNode> targets = data(graph.node(wanted.from()), batch);
    if (targets.isEmpty()
        || prediction.isLeaf()
        || !prediction.shape().sameSizes(graph.node(wanted.from()).shape())) {
      return Optional.empty();
    }
    BitSet needed = madeOf(graph, prediction);
    List<LeafNode> inputs = new ArrayList<>();
    for (int index : needed.stream().toArray()) {
      GraphNode node = graph.node(index);
      if (node.definition() instanceof LeafNode leaf && node.shape().runsAlong(batch)) {
        inputs.add(leaf);
      }
    }
    boolean isOne =
        inputs.size() == 1 && data(graph.node(inputs.getFirst().id()), batch).isPresent();
    return isOne && fits(kind, inputs.getFirst(), prediction)
        ? Optional.of(
            new Predictor(
                graph, source, kind, inputs.getFirst(), targets.get(), prediction, needed))
        : Optional.empty();
  }

  private static boolean fits(Kind kind, LeafNode inputs, GraphNode prediction) {
    int columns = inputs.value().columns();
    boolean isSingle = prediction.shape().columns().isOne();
    return switch (kind) {
      case CLASSES -> columns == 2;
      case YES_OR_NO -> columns == 2 && isSingle;
      case NUMBER -> columns == 1 && isSingle;
    };
  }

  /// A leaf of data with a row an example.
  private static Optional<LeafNode> data(GraphNode node, String batch) {
    return node.definition() instanceof LeafNode leaf
            && leaf.kind() == LeafNode.Kind.INPUT
            && leaf.rows().equals(WrittenSize.of(batch))
            && !node.wordIndices()
        ? Optional.of(leaf)
        : Optional.empty();
  }

  /// All that a node is made of, itself included, by their positions.
  private static BitSet madeOf(Graph graph, GraphNode node) {
    BitSet needed = new BitSet();
    needed.set(node.index());
    for (int index = node.index(); index >= 0; index = needed.previousSetBit(index - 1)) {
      graph.node(index).operands().forEach(edge -> needed.set(edge.from()));
    }
    return needed;
  }

  public Kind kind() {
    return kind;
  }

  /// The leaf whose rows are places.
  public LeafNode inputs() {
    return inputs;
  }

  /// The leaf that says what is right.
  public LeafNode targets() {
    return targets;
  }

  /// What reckoning one example costs, as [Graph#weight] does.
  long cost() {
    return Math.max(1, graph.weight() / Math.max(1, inputs.value().rows()));
  }

  /// What is predicted of other examples: of classes the probability of each, of yes or no that of
  /// yes, else the number.
  ///
  /// @param places a row an example, of as many columns as the inputs have
  /// @throws java.util.concurrent.CancellationException where its thread is interrupted
  public Matrix at(Matrix places) {
    List<Node> nodes = new ArrayList<>();
    for (int index : needed.stream().toArray()) {
      Node node = graph.node(index).definition();
      nodes.add(node.id().equals(inputs.id()) ? bare(places) : node);
    }
    int columns = (int) prediction.shape().columns().value();
    Graph there =
        Assembler.whole(
            new GraphSource(
                source.catalogue(),
                source.dims().with(graph.batch().orElseThrow(), places.rows()),
                nodes,
                prediction.id(),
                Optional.of(Matrix.zeros(places.rows(), columns)),
                source.batch()));
    Pass pass = new Pass(there, Optional.empty());
    pass.runForward();
    return probabilities(pass.values()[there.node(prediction.id()).index()]);
  }

  private LeafNode bare(Matrix places) {
    return new LeafNode(inputs.id(), inputs.kind(), inputs.rows(), inputs.columns(), places);
  }

  private Matrix probabilities(Matrix predicted) {
    return switch (kind) {
      case NUMBER -> predicted;
      case YES_OR_NO -> predicted.map(score -> 1 / (1 + Math.exp(-score)));
      case CLASSES -> isDistribution(predicted) ? predicted : Softmax.ofRows(predicted);
    };
  }

  /// Whether rows are probabilities already, and no scores.
  private static boolean isDistribution(Matrix rows) {
    Matrix sums = rows.sumOfColumns();
    for (int i = 0; i < rows.rows(); i++) {
      if (Math.abs(sums.get(i) - 1) > 1e-9) {
        return false;
      }
    }
    return true;
  }
}
