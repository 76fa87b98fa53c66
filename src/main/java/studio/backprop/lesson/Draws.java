package studio.backprop.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.trace.Trace;

/// Runs of one graph with other numbers, which tell two formulas apart that agree by chance.
///
/// Numbers keep their signs, so that a logarithm can still be taken of what it was taken of. Word
/// indices, masks and targets are what they are.
record Draws(Assembled document) {
  private static final int COUNT = 3;
  private static final long SEED = 77;

  List<Trace> runs() {
    List<Trace> runs = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(SEED);
    for (int k = 0; k < COUNT; k++) {
      runs.add(Trace.of(document.then(drawn(random)).graph()));
    }
    return runs;
  }

  private Scenario drawn(SplittableRandom random) {
    Scenario scenario = document.scenario();
    List<Node> nodes = new ArrayList<>();
    for (Node node : scenario.nodes()) {
      nodes.add(
          node instanceof LeafNode leaf && isFree(leaf)
              ? leaf.withValue(drawn(leaf.value(), random))
              : node);
    }
    Optional<Matrix> arriving =
        document.graph().outputGradient().filter(_ -> scenario.outputGradient().isPresent());
    return scenario
        .withNodes(nodes)
        .withOutput(scenario.output(), arriving.map(matrix -> drawn(matrix, random)));
  }

  private static Matrix drawn(Matrix numbers, SplittableRandom random) {
    return numbers.map(number -> {
      double share = random.nextDouble(0.5, 1.5);
      return number == 0 ? share - 1 : number * share;
    });
  }

  private boolean isFree(LeafNode leaf) {
    Graph graph = document.graph();
    GraphNode node = graph.node(leaf.id());
    return !graph.isMask(node) && graph.uses(node).stream().noneMatch(wire -> isGiven(graph, wire));
  }

  private static boolean isGiven(Graph graph, Edge wire) {
    BoundOperation run = graph.node(wire.to()).operation();
    return run.operation().targets(run.operands().get(wire.operand()).name()).isPresent()
        || run.indexPorts().stream().anyMatch(words -> words.operand() == wire.operand());
  }
}
