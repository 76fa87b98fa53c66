package studio.backprop.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.CellRange;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Closeup.Unit;
import studio.backprop.playback.Frame.Accumulation;
import studio.backprop.playback.Frame.Addend;
import studio.backprop.playback.Substep.Kind;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Event;
import studio.backprop.trace.Trace;

/// Works out what is to be seen while a parameter moves: first by how much, then where to, cell by
/// cell.
record Moving(Trace trace, Event.Updated update, List<Substep> substeps, double progress) {

  /// By how much it moves, and where it is then.
  ///
  /// @param outside whether it is looked at from outside
  static List<Substep> substeps(Shape shape, int most, boolean outside) {
    Optional<Sweep> sweep = outside ? Optional.of(Sweep.of(shape, 1, most)) : Optional.empty();
    long cells = shape.cells();
    int units = !outside && cells > 1 && cells <= Substep.MOST_UNITS ? (int) cells : 0;
    return List.of(
        Substep.moving(Kind.CHANGE, units, sweep, 0, 0.5),
        Substep.moving(Kind.UPDATED, units, sweep, 0.5, 1));
  }

  /// The parameter as far as it has moved.
  Matrix value() {
    Missing missing = missing(Kind.UPDATED, update.after());
    return missing.isEmpty()
        ? update.after()
        : Matrix.generate(
            update.after().rows(),
            update.after().columns(),
            (i, j) ->
                (missing.has(i, j, update.after()) ? update.before() : update.after()).get(i, j));
  }

  /// What it was, what is added, and what that makes.
  Accumulation sum() {
    return new Accumulation(
        new Addend.Descent(trace.learning().orElseThrow().rate()),
        update.before(),
        update.change(),
        update.after(),
        missing(Kind.CHANGE, update.change()),
        missing(Kind.UPDATED, update.after()));
  }

  private Missing missing(Kind kind, Matrix of) {
    if (substeps.isEmpty()) {
      return progress < Substeps.TRAVELLING ? Missing.after(0, of) : Missing.NONE;
    }
    Substep substep = substeps.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    if (substep.sweep().isPresent()) {
      return substep.missing(progress, of);
    }
    return substep.isWhole(progress) ? Missing.NONE : Missing.after(substep.reached(progress), of);
  }

  /// What is to be seen of it closely.
  Closeup closeup(Grain grain, Step step) {
    Substep now = Substep.at(substeps, progress);
    Matrix whole = now.kind() == Kind.CHANGE ? update.change() : update.after();
    return new Closeup(
        grain,
        step,
        now,
        update.parameter(),
        now.share(progress),
        whole,
        missing(now.kind(), whole),
        List.of(),
        lit(now),
        unit(now, whole));
  }

  /// From outside: the cells that are made, and what they are made of.
  private List<Lit> lit(Substep now) {
    if (now.sweep().isEmpty()) {
      return List.of();
    }
    Sweep sweep = now.sweep().get();
    CellRange cells = sweep.cells(sweep.unit(now.share(progress)));
    GraphNode parameter = update.parameter();
    return now.kind() == Kind.CHANGE
        ? List.of(
            new Lit(new Subject.Gradient(parameter), cells, Lit.Role.PART),
            new Lit(new Subject.Change(parameter), cells, Lit.Role.MADE))
        : List.of(
            new Lit(new Subject.Change(parameter), cells, Lit.Role.PART),
            new Lit(new Subject.Value(parameter), cells, Lit.Role.MADE));
  }

  /// From inside: the cell that came last.
  private Optional<Unit> unit(Substep now, Matrix whole) {
    int reached = now.units() == 0 ? 0 : now.reached(progress);
    if (reached == 0 || now.isWhole(progress)) {
      return Optional.empty();
    }
    int row = (reached - 1) / whole.columns();
    int column = (reached - 1) % whole.columns();
    String id = update.parameter().id();
    List<List<CellName>> cells = new ArrayList<>();
    cells.add(List.of(new CellName(id, Quantity.GRADIENT, row, column)));
    if (now.kind() == Kind.UPDATED) {
      cells.add(List.of(new CellName(id, Quantity.VALUE, row, column)));
    }
    return Optional.of(new Unit(row, column, reached, List.of(), cells));
  }
}
