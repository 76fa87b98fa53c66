package studio.backprop.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.shape.Shape;

/// Makes a graph of a source, or finds everything that is wrong with it: wiring, order, shapes,
/// cost.
final class Assembler {
  private final GraphSource source;
  private final List<Problem> problems = new ArrayList<>();
  private final Wiring wiring;

  Assembler(GraphSource source) {
    this.source = source;
    this.wiring = Wiring.check(source, problems);
  }

  Assembly assemble() {
    RunningOrder order = RunningOrder.of(wiring, problems);
    Integer output = wiring.position(source.output());
    if (output == null) {
      problems.add(
          new Problem(
              "output",
              "there is no node \"%s\"; name one of the nodes".formatted(source.output())));
    }
    ShapeInference inference = new ShapeInference(source, wiring, problems);
    inference.checkOptions();
    for (int position : order.positions()) {
      inference.infer(position);
    }
    checkBatch();
    Matrix arriving = output == null ? null : arriving(inference.shape(output));
    if (!problems.isEmpty() || arriving == null) {
      return new Assembly.Broken(problems);
    }
    return new Graph(inOrder(order, inference), source.output(), arriving, source.batch());
  }

  /// Examples lie along a symbol that there is.
  private void checkBatch() {
    Set<String> symbols = source.dims().sizes().keySet();
    source
        .batch()
        .filter(symbol -> !symbols.contains(symbol))
        .ifPresent(symbol ->
            problems.add(
                new Problem(
                    "batch",
                    symbols.isEmpty()
                        ? "there is no symbol \"%s\", dims is empty; add it there or leave batch out"
                            .formatted(symbol)
                        : "there is no symbol \"%s\"; dims has %s; name one of these"
                            .formatted(symbol, String.join(", ", symbols)))));
  }

  /// The gradient that arrives at the output, null where that is not known.
  private @Nullable Matrix arriving(@Nullable Shape output) {
    if (output == null) {
      return null;
    }
    Matrix given = source.outputGradient().orElse(null);
    if (given == null && output.isScalar()) {
      return Matrix.scalar(1);
    }
    if (given == null) {
      problems.add(
          new Problem(
              "outputGradient",
              "the output %s is %s, not 1×1, so the gradient that arrives there must be given; write a %s matrix"
                  .formatted(source.output(), output, output.sizes())));
    } else if (!output.sameSizes(Shape.of(given.rows(), given.columns()))) {
      problems.add(
          new Problem(
              "outputGradient",
              "it is %d×%d, but the output %s is %s; write a %s matrix"
                  .formatted(
                      given.rows(), given.columns(), source.output(), output, output.sizes())));
    }
    return given;
  }

  private List<GraphNode> inOrder(RunningOrder order, ShapeInference inference) {
    int[] index = new int[source.nodes().size()];
    for (int k = 0; k < order.positions().size(); k++) {
      index[order.positions().get(k)] = k;
    }
    BitSet contributing = contributing();
    Set<Integer> words = wordIndices(inference);
    List<GraphNode> nodes = new ArrayList<>();
    for (int position : order.positions()) {
      List<Edge> edges = new ArrayList<>();
      for (Wiring.Wire wire : wiring.wires(position)) {
        edges.add(new Edge(index[wire.from()], index[position], edges.size(), wire.port()));
      }
      nodes.add(
          new GraphNode(
              index[position],
              source.nodes().get(position),
              inference.knownShape(position),
              inference.bound(position),
              edges,
              contributing.get(position),
              words.contains(position)));
    }
    return nodes;
  }

  /// The nodes that the output depends on, itself included.
  private BitSet contributing() {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    Integer output = wiring.position(source.output());
    if (output != null) {
      open.push(output);
    }
    while (!open.isEmpty()) {
      int position = open.pop();
      if (!reached.get(position)) {
        reached.set(position);
        wiring.wires(position).forEach(wire -> open.push(wire.from()));
      }
    }
    return reached;
  }

  private Set<Integer> wordIndices(ShapeInference inference) {
    Set<Integer> words = new HashSet<>();
    for (int position = 0; position < source.nodes().size(); position++) {
      BoundOperation bound = inference.bound(position);
      if (bound != null) {
        for (BoundOperation.WordIndices indices : bound.indexPorts()) {
          words.add(wiring.wires(position).get(indices.operand()).from());
        }
      }
    }
    return words;
  }
}
