package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.NumericCheck.CellCheck;
import studio.backprop.trace.NumericCheck.LeafCheck;

/// The cells of one leaf, one after the other.
final class CellChecks {
  private static final int KINKS_LISTED = 20;

  private final Perturbation perturbation;
  private final GraphNode leaf;
  private final Matrix gradient;
  private final Matrix value;
  private final List<CellCheck> kinks = new ArrayList<>();
  private int kinkCount;
  private @Nullable CellCheck worst;

  CellChecks(Perturbation perturbation, GraphNode leaf, Matrix gradient) {
    this.perturbation = perturbation;
    this.leaf = leaf;
    this.gradient = gradient;
    this.value = perturbation.leafValue();
  }

  LeafCheck check(int most) {
    int cells = Math.min(value.size(), most);
    for (long k = 0; k < cells; k++) {
      int at = (int) (k * value.size() / cells);
      check(at / value.columns(), at % value.columns());
    }
    return new LeafCheck(leaf, false, cells, kinkCount, Optional.ofNullable(worst), kinks);
  }

  private void check(int row, int column) {
    double h = NumericCheck.STEP;
    double difference =
        perturbation.reachesOutput()
            ? perturbation.difference(moved(row, column, h), moved(row, column, -h)) / (2 * h)
            : 0;
    CellCheck cell = CellCheck.of(row, column, gradient.get(row, column), difference);
    if (!cell.holds() && perturbation.reachesOutput() && straddlesKink(cell)) {
      kinkCount++;
      if (kinks.size() < KINKS_LISTED) {
        kinks.add(cell);
      }
    } else if (worst == null || Double.compare(cell.error(), worst.error()) > 0) {
      // NaN compares as the largest of all.
      worst = cell;
    }
  }

  /// Whether the slopes to the right and to the left disagree in a way that curvature does not
  /// explain, and the gradient is one of them or lies between.
  ///
  /// Where J is smooth the two slopes over a step h differ by J″·h, so half the step halves their
  /// difference. At a kink they go on to differ, and beside one they stop at once.
  private boolean straddlesKink(CellCheck cell) {
    double h = NumericCheck.STEP;
    Slopes whole = slopes(cell, h);
    Slopes half = slopes(cell, h / 2);
    Slopes quarter = slopes(cell, h / 4);
    double slack = NumericCheck.TOLERANCE * Math.max(1, Math.abs(cell.gradient()));
    double least = Math.min(whole.least(), Math.min(half.least(), quarter.least()));
    double largest = Math.max(whole.largest(), Math.max(half.largest(), quarter.largest()));
    boolean isBetween = cell.gradient() >= least - slack && cell.gradient() <= largest + slack;
    boolean isSmooth = isHalved(whole.gap(), half.gap()) && isHalved(half.gap(), quarter.gap());
    return isBetween && !isSmooth;
  }

  private static boolean isHalved(double gap, double gapOfHalf) {
    return gap > 1.5 * gapOfHalf && gap < 2.7 * gapOfHalf;
  }

  private Slopes slopes(CellCheck cell, double h) {
    Matrix right = moved(cell.row(), cell.column(), h);
    Matrix left = moved(cell.row(), cell.column(), -h);
    return new Slopes(
        perturbation.difference(right, value) / h, perturbation.difference(value, left) / h);
  }

  private Matrix moved(int row, int column, double step) {
    return value.with(row, column, value.get(row, column) + step);
  }

  /// The slope of J to the right and to the left.
  private record Slopes(double right, double left) {
    double gap() {
      return Math.abs(right - left);
    }

    double least() {
      return Math.min(right, left);
    }

    double largest() {
      return Math.max(right, left);
    }
  }
}
