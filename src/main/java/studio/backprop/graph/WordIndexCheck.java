package studio.backprop.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;

/// Finds the word indices of leaves that are no rows of their table: what is wrong with the numbers
/// of a graph, while nothing is wrong with its shapes.
public final class WordIndexCheck {
  /// A matrix that holds something else than word indices would be a problem in every cell.
  private static final int MOST_WRONG_WORDS = 100;

  private final Graph graph;
  private final Function<LeafNode, Matrix> numbers;
  private final List<Problem> problems = new ArrayList<>();

  private WordIndexCheck(Graph graph, Function<LeafNode, Matrix> numbers) {
    this.graph = graph;
    this.numbers = numbers;
  }

  /// What is wrong with the numbers that a graph's leaves hold.
  public static List<Problem> problems(Graph graph) {
    return problems(graph, LeafNode::value);
  }

  /// What would be wrong with other numbers of the same shapes.
  public static List<Problem> problems(Graph graph, Function<LeafNode, Matrix> numbers) {
    WordIndexCheck check = new WordIndexCheck(graph, numbers);
    graph.forward().forEach(check::check);
    return check.problems;
  }

  private void check(GraphNode node) {
    for (BoundOperation.WordIndices indices : node.operation().indexPorts()) {
      GraphNode from = graph.node(node.operands().get(indices.operand()).from());
      if (from.definition() instanceof LeafNode leaf) {
        check(node, leaf, indices.words());
      }
    }
  }

  private void check(GraphNode embedding, LeafNode leaf, long words) {
    Matrix value = numbers.apply(leaf);
    int wrong = 0;
    for (int k = 0; k < value.size() && wrong < MOST_WRONG_WORDS; k++) {
      double word = value.get(k);
      if (!(word >= 0 && word < words && word == Math.rint(word))) {
        wrong++;
        problems.add(
            Problem.of(
                new Place.Cell(leaf.id(), k / value.columns(), k % value.columns()),
                new Rule.NoWordIndex(word, embedding.id(), words)));
      }
    }
  }
}
