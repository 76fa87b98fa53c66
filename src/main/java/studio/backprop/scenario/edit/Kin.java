package studio.backprop.scenario.edit;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.expression.Reference;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Targets;
import studio.backprop.scenario.Scenario;

/// What kind of numbers a leaf holds, so that new ones are of the same kind.
public enum Kin {
  /// Any numbers.
  WEIGHTS,
  /// One 1 in each row and zeros else: targets that are classes.
  ONE_HOT,
  /// Zeros and ones: targets that say yes or no, or a mask.
  YES_OR_NO,
  /// Zeros and ones, and a 1 in each row: a mask that must let something through.
  LETS_THROUGH;

  /// The kind of a leaf's numbers, by what they look like and where they go.
  static Kin of(LeafNode leaf, Scenario scenario) {
    return scenario.nodes().stream()
        .flatMap(node ->
            node instanceof OperationNode operation
                ? used(leaf, operation, scenario.catalogue().find(operation.op()))
                : Stream.empty())
        .filter(kin -> kin.looksLike(leaf.value()))
        .findFirst()
        .orElse(WEIGHTS);
  }

  /// What an operation declares of the ports at which a leaf is wired.
  private static Stream<Kin> used(
      LeafNode leaf, OperationNode node, Optional<Operation> operation) {
    return node.inputs().entrySet().stream()
        .filter(wired -> wired.getValue().equals(leaf.id()))
        .map(Map.Entry::getKey)
        .flatMap(port -> operation.stream().flatMap(declared -> of(declared, port)));
  }

  private static Stream<Kin> of(Operation operation, String port) {
    BoundOperation general = operation.inGeneral();
    return general.operands().stream()
        .filter(operand -> operand.name().equals(port))
        .flatMap(operand -> of(general, operand).stream());
  }

  /// What an operation declares of the numbers of an operand; empty where it takes any.
  public static Optional<Kin> of(BoundOperation operation, Reference operand) {
    return operation
        .operation()
        .targets(operand.name())
        .map(targets -> targets == Targets.CLASSES ? ONE_HOT : YES_OR_NO)
        .or(() ->
            operation.masks().stream()
                .filter(mask -> operation.operands().get(mask.operand()).equals(operand))
                .findFirst()
                .map(mask -> mask.everyRow() ? LETS_THROUGH : YES_OR_NO));
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

  /// New numbers of this kind for a matrix of so many columns; where each row must let something
  /// through, one cell of it does so for certain.
  public Matrix.CellRule drawn(int columns, FreshNumbers fresh) {
    return switch (this) {
      case WEIGHTS -> fresh::weight;
      case YES_OR_NO -> (i, j) -> fresh.index(i, j, 2);
      case ONE_HOT -> (i, j) -> j == fresh.index(i, 0, columns) ? 1 : 0;
      case LETS_THROUGH ->
          (i, j) -> j == fresh.index(i, columns, columns) ? 1 : fresh.index(i, j, 2);
    };
  }

  /// A matrix whose cells come from where they stood before, and new ones where they did not.
  Matrix resized(Matrix old, int[] rows, int[] columns, FreshNumbers fresh) {
    return switch (this) {
      case WEIGHTS, YES_OR_NO -> moved(old, rows, columns, drawn(columns.length, fresh));
      case ONE_HOT -> withOne(moved(old, rows, columns, (_, _) -> 0), fresh);
      case LETS_THROUGH -> {
        boolean ahead = looksAhead(old);
        yield withOne(moved(old, rows, columns, (i, j) -> ahead || j <= i ? 1 : 0), fresh);
      }
    };
  }

  /// Whether a 1 stands right of the diagonal.
  private static boolean looksAhead(Matrix mask) {
    boolean ahead = false;
    for (int i = 0; i < mask.rows(); i++) {
      for (int j = i + 1; j < mask.columns(); j++) {
        ahead |= mask.get(i, j) == 1;
      }
    }
    return ahead;
  }

  /// A 1 in the rows in which there is none.
  private static Matrix withOne(Matrix kept, FreshNumbers fresh) {
    Matrix sums = kept.sumOfColumns();
    Matrix.CellRule one = ONE_HOT.drawn(kept.columns(), fresh);
    return Matrix.generate(
        kept.rows(), kept.columns(), (i, j) -> sums.get(i) > 0 ? kept.get(i, j) : one.at(i, j));
  }

  private static Matrix moved(Matrix old, int[] rows, int[] columns, Matrix.CellRule fresh) {
    return Matrix.generate(
        rows.length,
        columns.length,
        (i, j) -> rows[i] < 0 || columns[j] < 0 ? fresh.at(i, j) : old.get(rows[i], columns[j]));
  }
}
