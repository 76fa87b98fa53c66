package studio.backprop.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;

/// Finds the word indices of leaves that are no rows of their table, and the masks of leaves that
/// let nothing through: what is wrong with the numbers of a graph, while nothing is wrong with its
/// shapes.
public final class DataCheck {
  /// A matrix that holds something else would be a problem in every cell.
  private static final int MOST_WRONG = 100;

  private final Graph graph;
  private final Function<LeafNode, Matrix> numbers;
  private final List<Problem> problems = new ArrayList<>();

  private DataCheck(Graph graph, Function<LeafNode, Matrix> numbers) {
    this.graph = graph;
    this.numbers = numbers;
  }

  /// What is wrong with the numbers that a graph's leaves hold.
  public static List<Problem> problems(Graph graph) {
    return problems(graph, LeafNode::value);
  }

  /// What would be wrong with other numbers of the same shapes.
  public static List<Problem> problems(Graph graph, Function<LeafNode, Matrix> numbers) {
    DataCheck check = new DataCheck(graph, numbers);
    graph.forward().forEach(check::check);
    return check.problems;
  }

  private void check(GraphNode node) {
    for (BoundOperation.WordIndices indices : node.operation().indexPorts()) {
      GraphNode from = graph.node(node.operands().get(indices.operand()).from());
      if (from.definition() instanceof LeafNode leaf) {
        check(node, leaf, indices);
      }
    }
    for (BoundOperation.Mask mask : node.operation().masks()) {
      GraphNode from = graph.node(node.operands().get(mask.operand()).from());
      if (from.definition() instanceof LeafNode leaf) {
        check(node, leaf, mask);
      }
    }
  }

  private void check(GraphNode masked, LeafNode leaf, BoundOperation.Mask mask) {
    Matrix value = numbers.apply(leaf);
    int before = problems.size();
    for (int k = 0; k < value.size() && problems.size() - before < MOST_WRONG; k++) {
      double number = value.get(k);
      if (number != 0 && number != 1) {
        problems.add(
            Problem.of(
                new Place.Cell(leaf.id(), k / value.columns(), k % value.columns()),
                new Rule.NoMask(number, masked.id())));
      }
    }
    Matrix sums = value.sumOfColumns();
    for (int i = 0; mask.everyRow() && i < value.rows() && problems.size() == before; i++) {
      if (sums.get(i) == 0) {
        problems.add(
            Problem.of(
                new Place.Cell(leaf.id(), i, 0), new Rule.NothingLetThrough(i, masked.id())));
      }
    }
  }

  private void check(GraphNode embedding, LeafNode leaf, BoundOperation.WordIndices words) {
    Matrix value = numbers.apply(leaf);
    int wrong = 0;
    for (int k = 0; k < value.size() && wrong < MOST_WRONG; k++) {
      double word = value.get(k);
      if (!words.isWord(word)) {
        wrong++;
        problems.add(
            Problem.of(
                new Place.Cell(leaf.id(), k / value.columns(), k % value.columns()),
                new Rule.NoWordIndex(word, embedding.id(), words.words())));
      }
    }
  }
}
