package studio.backprop.scenario.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation.WordIndices;
import studio.backprop.operation.Fan;

/// Gives leaves numbers to begin with.
///
/// What is a factor of a product is a matrix of weights; what is only added is a bias, and begins
/// with zeros by every rule but whole numbers. What only scales, as the gain of a normalisation,
/// stays what it is unless all are to be zeros.
///
/// @param seed the same seed gives the same numbers
record Starting(Assembled before, StartValues how, int seed) {
  private static final double SMALL = 0.1;
  private static final int LARGEST_WHOLE = 3;

  Outcome outcome(Set<String> ids) {
    Nodes nodes = Nodes.of(before.scenario());
    Map<String, Matrix> values = new HashMap<>();
    for (String id : ids) {
      Node node = nodes.find(id).orElse(null);
      switch (node) {
        case null -> {
          return new Outcome.Refused(new Refusal.NoSuchNode(id));
        }
        case OperationNode operation -> {
          return new Outcome.Refused(new Refusal.Computed(id, operation.op()));
        }
        case LeafNode leaf -> values.put(id, numbers(leaf));
      }
    }
    return Pasting.paste(before, values);
  }

  private Matrix numbers(LeafNode leaf) {
    int rows = leaf.value().rows();
    int columns = leaf.value().columns();
    FreshNumbers fresh = FreshNumbers.of(leaf.id(), seed);
    return switch (how) {
      case ZEROS -> Matrix.zeros(rows, columns);
      case WHOLE -> Matrix.generate(rows, columns, whole(leaf, fresh));
      case SMALL, XAVIER, HE -> weights(leaf, fresh);
    };
  }

  private Matrix weights(LeafNode leaf, FreshNumbers fresh) {
    int rows = leaf.value().rows();
    int columns = leaf.value().columns();
    Optional<Fan> fan = fan(leaf);
    if (fan.isEmpty() && isUsed(leaf)) {
      return isBias(leaf) ? Matrix.zeros(rows, columns) : leaf.value();
    }
    double in = fan.map(Fan::in).orElse((long) rows);
    double out = fan.map(Fan::out).orElse((long) columns);
    return Matrix.generate(
        rows,
        columns,
        switch (how) {
          case XAVIER -> (i, j) -> fresh.even(i, j, Math.sqrt(6 / (in + out)));
          case HE -> (i, j) -> fresh.normal(i, j, Math.sqrt(2 / in));
          default -> (i, j) -> fresh.normal(i, j, SMALL);
        });
  }

  private Matrix.CellRule whole(LeafNode leaf, FreshNumbers fresh) {
    Optional<Long> words = words(leaf);
    if (words.isPresent()) {
      return (i, j) -> fresh.index(i, j, words.get());
    }
    Kin kin = Kin.of(leaf, before.scenario());
    return kin == Kin.WEIGHTS
        ? (i, j) -> fresh.index(i, j, 2 * LARGEST_WHOLE + 1) - LARGEST_WHOLE
        : kin.drawn(leaf.value().columns(), fresh);
  }

  /// The size of the table that a leaf's numbers are rows of.
  private Optional<Long> words(LeafNode leaf) {
    for (Edge edge : uses(leaf)) {
      for (WordIndices indices : graph().node(edge.to()).operation().indexPorts()) {
        if (indices.operand() == edge.operand()) {
          return Optional.of(indices.words());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Fan> fan(LeafNode leaf) {
    for (Edge edge : uses(leaf)) {
      Optional<Fan> fan = Fan.of(graph().node(edge.to()).operation(), edge.operand());
      if (fan.isPresent()) {
        return fan;
      }
    }
    return Optional.empty();
  }

  private boolean isUsed(LeafNode leaf) {
    return !uses(leaf).isEmpty();
  }

  private boolean isBias(LeafNode leaf) {
    return uses(leaf).stream()
        .anyMatch(edge -> Fan.isAdded(graph().node(edge.to()).operation(), edge.operand()));
  }

  private List<Edge> uses(LeafNode leaf) {
    Optional<GraphNode> node = graph().find(leaf.id());
    return node.map(graph()::uses).orElse(List.of());
  }

  private Graph graph() {
    return before.graph();
  }
}
