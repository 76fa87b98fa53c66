package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Interruption;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.CellCheck.Cell;

/// The cells of one node's gradient, one after the other.
final class CellChecks {
  private final Perturbation perturbation;
  private final GraphNode node;
  private final Matrix gradient;
  private final List<CellCheck> compared = new ArrayList<>();
  private final List<Cell> kinks = new ArrayList<>();
  private final List<Cell> notFinite = new ArrayList<>();

  CellChecks(Perturbation perturbation, GraphNode node, Matrix gradient) {
    this.perturbation = perturbation;
    this.node = node;
    this.gradient = gradient;
  }

  GradientCheck check(List<Cell> cells) {
    cells.forEach(this::check);
    return new GradientCheck(node, Optional.empty(), compared, kinks, notFinite);
  }

  private void check(Cell cell) {
    Interruption.heed();
    double arrived = gradient.get(cell.row(), cell.column());
    if (!perturbation.reachesOutput()) {
      compared.add(CellCheck.of(cell, arrived, 0));
      return;
    }
    Slopes slopes = Slopes.of(perturbation, cell);
    if (!Double.isFinite(slopes.centred())) {
      notFinite.add(cell);
    } else if (Double.isFinite(arrived) && slopes.straddleKink(perturbation, cell)) {
      kinks.add(cell);
    } else {
      compared.add(CellCheck.of(cell, arrived, slopes.centred()));
    }
  }
}
