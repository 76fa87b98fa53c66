package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.CellCheck.Cell;

/// The cells of one leaf, one after the other.
final class CellChecks {
  private final Perturbation perturbation;
  private final GraphNode leaf;
  private final Matrix gradient;
  private final Matrix value;
  private final List<Cell> kinks = new ArrayList<>();
  private final List<Cell> notFinite = new ArrayList<>();
  private final List<Cell> off = new ArrayList<>();
  private int compared;
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
      check(new Cell(at / value.columns(), at % value.columns()));
    }
    return new LeafCheck(
        leaf, Optional.empty(), compared, Optional.ofNullable(worst), off, kinks, notFinite);
  }

  private void check(Cell cell) {
    double arrived = gradient.get(cell.row(), cell.column());
    if (!perturbation.reachesOutput()) {
      compare(CellCheck.of(cell, arrived, 0));
      return;
    }
    Slopes slopes = Slopes.of(perturbation, cell);
    if (!Double.isFinite(slopes.centred())) {
      notFinite.add(cell);
    } else if (Double.isFinite(arrived) && slopes.straddleKink(perturbation, cell)) {
      kinks.add(cell);
    } else {
      compare(CellCheck.of(cell, arrived, slopes.centred()));
    }
  }

  private void compare(CellCheck check) {
    compared++;
    if (!check.holds()) {
      off.add(check.cell());
    }
    // NaN compares as the largest of all.
    if (worst == null || Double.compare(check.error(), worst.error()) > 0) {
      worst = check;
    }
  }
}
