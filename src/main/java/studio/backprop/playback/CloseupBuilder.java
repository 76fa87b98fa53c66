package studio.backprop.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.expression.Product;
import studio.backprop.expression.Transposed;
import studio.backprop.expression.Values;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Closeup.Unit;
import studio.backprop.playback.Substep.Kind;
import studio.backprop.trace.Trace;

/// Works out what is to be seen inside a step.
final class CloseupBuilder {
  /// Into larger matrices nobody looks cell by cell: a frame has no time to work out what is
  /// inside.
  private static final long MOST_CELLS = 100_000;

  private final Trace trace;
  private final Grain grain;
  private final Step step;
  private final Substep substep;
  private final double progress;
  private final GraphNode node;
  private final Values values;

  private CloseupBuilder(Trace trace, Grain grain, Step step, Substep substep, double progress) {
    this.trace = trace;
    this.grain = grain;
    this.step = step;
    this.substep = substep;
    this.progress = progress;
    this.node = step.node();
    this.values = trace.inside(node).remembering();
  }

  /// Empty while matrices travel.
  static Optional<Closeup> of(
      Trace trace, Grain grain, Step step, List<Substep> substeps, double progress) {
    Substep now = Substep.at(substeps, progress);
    return now.kind() == Kind.TRAVEL
        ? Optional.empty()
        : Optional.of(new CloseupBuilder(trace, grain, step, now, progress).build());
  }

  private Closeup build() {
    Matrix whole = substep.whole(trace, step, values::of);
    boolean done = substep.isWhole(progress);
    int reached = done || substep.units() == 0 ? substep.units() : substep.reached(progress);
    boolean adds = substep.kind() == Kind.ROW_ADDS;
    Matrix made = adds && !done && substep.units() > 0 ? added(whole, reached) : whole;
    Missing missing = done || substep.units() == 0 ? Missing.NONE : missing(whole, reached);
    return new Closeup(
        grain,
        step,
        substep,
        at(),
        substep.share(progress),
        made,
        missing,
        isLarge() ? List.of() : new Panels(trace, step, substep, values).of(made, missing),
        List.of(),
        done || reached == 0 ? Optional.empty() : Optional.of(unit(reached, whole)));
  }

  private boolean isLarge() {
    return node.operation().largest() > MOST_CELLS;
  }

  private GraphNode at() {
    return substep.at(trace.graph(), step);
  }

  private Missing missing(Matrix whole, int reached) {
    if (substep.kind() != Kind.ROW_ADDS) {
      return Missing.after(reached, whole);
    }
    int[] words = words();
    return Missing.rows(row -> IntStream.range(0, reached).noneMatch(k -> words[k] == row), whole);
  }

  /// The table's gradient after the first words have added their rows.
  private Matrix added(Matrix whole, int reached) {
    Matrix rows = values.of(adds().right());
    int[] words = words();
    double[] cells = new double[whole.size()];
    for (int k = 0; k < reached; k++) {
      for (int j = 0; j < rows.columns(); j++) {
        cells[words[k] * whole.columns() + j] += rows.get(k, j);
      }
    }
    return Matrix.rowMajor(whole.rows(), whole.columns(), cells);
  }

  private Product adds() {
    return Substeps.rowAdds(node.operation(), substep.expression()).orElseThrow();
  }

  private int[] words() {
    return WordRows.of(values.of(((Transposed) adds().left()).operand()));
  }

  private Unit unit(int reached, Matrix whole) {
    int last = reached - 1;
    if (substep.kind() == Kind.ROW_ADDS) {
      int row = words()[last];
      List<CellName> cells =
          IntStream.range(0, whole.columns())
              .mapToObj(column -> new CellName(at().id(), Quantity.GRADIENT, row, column))
              .toList();
      return new Unit(row, -1, reached, List.of(), cells.stream().map(List::of).toList());
    }
    int row = last / whole.columns();
    int column = last % whole.columns();
    boolean hasTerms = substep.kind() != Kind.SUMMED && !isLarge();
    List<Term> terms = hasTerms ? terms(row, column) : List.of();
    List<List<CellName>> cells = new ArrayList<>();
    for (Term term : terms) {
      cells.add(term.cells());
    }
    if (substep.kind() != Kind.PART) {
      cells.add(List.of(new CellName(at().id(), step.phase().quantity(), row, column)));
    }
    return new Unit(row, column, reached, terms, cells);
  }

  private List<Term> terms(int row, int column) {
    return Term.of(new Explainer(trace).cell(node, substep.expression(), row, column));
  }
}
