package studio.backprop.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Values;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.shape.Cost;
import studio.backprop.trace.CellCheck.Cell;

/// The output as a function of one node: only what lies between the two is run again. Where a
/// gradient is stopped at a wire, what goes along it is a constant.
final class Perturbation {
  /// Multiplications and additions of a whole check: some tens of seconds.
  private static final long WORK = 20_000_000_000L;

  /// What running a node costs besides its arithmetic, counted in multiplications.
  private static final long OVERHEAD = 200;

  private final Trace trace;
  private final Graph graph;
  private final GraphNode start;
  private final boolean anyConstant;
  private final BitSet moved = new BitSet();
  private final List<GraphNode> between = new ArrayList<>();

  Perturbation(Trace trace, GraphNode start) {
    this.trace = trace;
    this.graph = trace.graph();
    this.start = start;
    this.anyConstant = !graph.halted().wires().isEmpty();
    moved.set(start.index());
    for (GraphNode node : graph.forward()) {
      if (node.contributes() && node.operands().stream().anyMatch(this::isMoved)) {
        moved.set(node.index());
        between.add(node);
      }
    }
  }

  Matrix value() {
    return trace.value(start);
  }

  /// Whether the output depends on it.
  boolean reachesOutput() {
    return graph.output().filter(output -> moved.get(output.index())).isPresent();
  }

  /// Whether its numbers become word indices further on, which only whole numbers can be.
  boolean movesWordIndices() {
    return between.stream()
        .anyMatch(node ->
            node.operation().indexPorts().stream()
                .anyMatch(indices -> isMoved(node, indices.operand())));
  }

  /// Whether its numbers become a mask further on, which does not change by a little.
  boolean movesMask() {
    return graph.forward().stream()
        .anyMatch(node ->
            node.operation().masks().stream().anyMatch(mask -> isMoved(node, mask.operand())));
  }

  private boolean isMoved(GraphNode node, int operand) {
    return isMoved(node.operands().get(operand));
  }

  private boolean isMoved(Edge wire) {
    return moved.get(wire.from()) && !isConstant(wire);
  }

  private boolean isConstant(Edge wire) {
    return anyConstant && graph.isHeld(wire);
  }

  /// How many cells can be checked in one share of the time; at least a few.
  int affordableCells(int shares) {
    long work = start.shape().cells();
    for (GraphNode node : between) {
      work = Cost.sum(work, Cost.sum(OVERHEAD, Cost.sum(node.operation().work(), cells(node))));
    }
    return Math.clamp(WORK / Math.max(1, shares) / (2 * Math.max(1, work)), 4, 1 << 30);
  }

  /// J of one output less J of another: Σ outputGradient ⊙ difference.
  double difference(Matrix output, Matrix other) {
    return output.minus(other).hadamard(arriving()).sum();
  }

  /// J of an output: Σ outputGradient ⊙ output.
  double objective(Matrix output) {
    return output.hadamard(arriving()).sum();
  }

  /// Of what size J is before its terms cancel each other: Σ |outputGradient ⊙ output|.
  double magnitude() {
    return output().hadamard(arriving()).map(Math::abs).sum();
  }

  /// The output as it is.
  Matrix output() {
    return trace.value(graph.output().orElseThrow());
  }

  /// The output with the node’s value as given.
  Matrix output(Matrix value) {
    @Nullable Matrix[] changed = new Matrix[graph.nodes().size()];
    changed[start.index()] = value;
    for (GraphNode node : between) {
      BoundOperation run = node.operation();
      Matrix[] slots = new Matrix[run.slots()];
      for (Edge edge : node.operands()) {
        slots[edge.operand()] =
            isConstant(edge) ? trace.value(graph.node(edge.from())) : value(changed, edge.from());
      }
      changed[node.index()] = Forward.compute(run, new Values(slots), slots);
    }
    return value(changed, graph.output().orElseThrow().index());
  }

  /// The output with one cell of the node's value more by a little.
  Matrix nudged(Cell cell, double by) {
    double here = value().get(cell.row(), cell.column());
    return output(value().with(cell.row(), cell.column(), here + by));
  }

  private Matrix arriving() {
    return graph.outputGradient().orElseThrow();
  }

  private Matrix value(@Nullable Matrix[] changed, int index) {
    Matrix value = changed[index];
    return value == null ? trace.value(graph.node(index)) : value;
  }

  private static long cells(GraphNode node) {
    return node.shape().cells();
  }
}
