package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Map;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;

/// What kind of numbers a leaf holds, so that new ones are of the same kind.
enum Kin {
  /// Any numbers.
  WEIGHTS,
  /// One 1 in each row and zeros else: the classes of a loss.
  ONE_HOT,
  /// Zeros and ones: the targets of a loss of independent yes and no.
  YES_OR_NO;

  private static final Map<String, Kin> TARGETS =
      Map.of(
          "softmax-cross-entropy", ONE_HOT,
          "cross-entropy", ONE_HOT,
          "sigmoid-cross-entropy", YES_OR_NO);

  /// The kind of a leaf's numbers, by what they look like and where they go.
  static Kin of(LeafNode leaf, List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof OperationNode operation
          && leaf.id().equals(operation.inputs().get("Y"))) {
        Kin kin = TARGETS.getOrDefault(operation.op(), WEIGHTS);
        if (kin.looksLike(leaf.value())) {
          return kin;
        }
      }
    }
    return WEIGHTS;
  }

  private boolean looksLike(Matrix matrix) {
    for (int i = 0; i < matrix.rows(); i++) {
      int ones = 0;
      for (int j = 0; j < matrix.columns(); j++) {
        double number = matrix.get(i, j);
        if (number != 0 && number != 1) {
          return false;
        }
        ones += number == 1 ? 1 : 0;
      }
      if (this == ONE_HOT && ones != 1) {
        return false;
      }
    }
    return true;
  }

  /// A matrix whose cells come from where they stood before, and new ones where they did not.
  Matrix resized(Matrix old, int[] rows, int[] columns, FreshNumbers fresh) {
    return switch (this) {
      case WEIGHTS -> moved(old, rows, columns, fresh::weight);
      case YES_OR_NO -> moved(old, rows, columns, (i, j) -> fresh.index(i, j, 2));
      case ONE_HOT -> {
        Matrix kept = moved(old, rows, columns, (_, _) -> 0);
        Matrix sums = kept.sumOfColumns();
        yield Matrix.generate(
            rows.length,
            columns.length,
            (i, j) ->
                sums.get(i) == 1 ? kept.get(i, j) : j == fresh.index(i, 0, columns.length) ? 1 : 0);
      }
    };
  }

  private static Matrix moved(Matrix old, int[] rows, int[] columns, Matrix.CellRule fresh) {
    return Matrix.generate(
        rows.length,
        columns.length,
        (i, j) -> rows[i] < 0 || columns[j] < 0 ? fresh.at(i, j) : old.get(rows[i], columns[j]));
  }
}
