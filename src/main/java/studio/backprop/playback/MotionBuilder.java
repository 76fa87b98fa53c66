package studio.backprop.playback;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.backprop.explain.Reach;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.CellRange;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.playback.Closeup.Joint;
import studio.backprop.playback.Closeup.Note;
import studio.backprop.playback.Closeup.Panel;
import studio.backprop.playback.Substep.Kind;
import studio.backprop.trace.Trace;

/// Works out what is to be seen of a step from outside, while it is under way: what is made, part
/// by part on its card, and lit what each part is made of.
///
/// The work of a moment is that of a part, not of the matrices.
final class MotionBuilder {
  /// Larger matrices inside an operation are not shown beside it.
  private static final long MOST_CELLS = 20_000;

  private final Trace trace;
  private final Step step;
  private final List<Substep> substeps;
  private final Substep substep;
  private final Sweep sweep;
  private final double progress;
  private final GraphNode node;

  private MotionBuilder(Trace trace, Step step, List<Substep> substeps, double progress) {
    this.trace = trace;
    this.step = step;
    this.substeps = substeps;
    this.substep = Substep.at(substeps, progress);
    this.sweep = substep.sweep().orElseThrow();
    this.progress = progress;
    this.node = step.node();
  }

  /// Empty while matrices travel.
  static Optional<Closeup> of(Trace trace, Step step, List<Substep> substeps, double progress) {
    return Substep.at(substeps, progress).kind() == Kind.TRAVEL
        ? Optional.empty()
        : Optional.of(new MotionBuilder(trace, step, substeps, progress).build());
  }

  private Closeup build() {
    Matrix whole = substep.whole(trace, step, trace.inside(node)::of);
    double share = substep.share(progress);
    return new Closeup(
        Grain.OPERATION,
        step,
        substep,
        at(),
        share,
        whole,
        substep.missing(progress, whole),
        panels(),
        lit(sweep.unit(share)),
        Optional.empty());
  }

  private GraphNode at() {
    return substep.at(trace.graph(), step);
  }

  private List<Lit> lit(int unit) {
    CellRange cells = sweep.cells(unit);
    List<Lit> lit = new ArrayList<>();
    if (substep.kind() != Kind.SUMMED) {
      for (Reach.Part part :
          Reach.of(trace, node, substep.expression(), cells, sweep.gathered(unit))) {
        lit.add(
            new Lit(
                subject(part.matrix()),
                part.cells(),
                part.chosen() ? Lit.Role.CHOSEN : Lit.Role.PART));
      }
    }
    lit.add(new Lit(made(), cells, Lit.Role.MADE));
    return lit;
  }

  private Subject made() {
    return switch (substep.kind()) {
      case VALUE -> new Subject.Value(node);
      case RETURNED, ROW_ADDS, SUMMED -> new Subject.Gradient(at());
      case PART, TRAVEL, CHANGE, UPDATED -> subject(substep.reference().orElseThrow());
    };
  }

  private Subject subject(Reference reference) {
    return switch (reference.role()) {
      case OPERAND -> new Subject.Value(operand(reference));
      case OUTPUT -> new Subject.Value(node);
      case UPSTREAM -> new Subject.Gradient(node);
      case INNER, INNER_GRADIENT -> new Subject.Part(node, reference);
    };
  }

  private GraphNode operand(Reference reference) {
    return trace.graph().node(node.operands().get(reference.slot()).from());
  }

  /// The matrices inside the operation that this step is about, as far as they are there.
  private List<Panel> panels() {
    List<Panel> panels = new ArrayList<>();
    for (Reference inner : inside()) {
      Matrix matrix = trace.inner(node, inner);
      if (matrix.size() <= MOST_CELLS) {
        panels.add(
            new Panel(
                Joint.NOTHING, subject(inner), new Note.None(), matrix, missing(inner, matrix)));
      }
    }
    return panels;
  }

  private Missing missing(Reference inner, Matrix matrix) {
    return substeps.stream()
        .filter(other -> other.kind() == Kind.PART)
        .filter(other -> other.reference().equals(Optional.of(inner)))
        .findFirst()
        .map(other -> other.missing(progress, matrix))
        .orElse(Missing.NONE);
  }

  private Set<Reference> inside() {
    BoundOperation operation = node.operation();
    Set<Reference> inside = new LinkedHashSet<>();
    if (step.phase() == Phase.FORWARD) {
      operation.inner().forEach(named -> inside.add(named.reference()));
      return inside;
    }
    operation.innerGradients().forEach(named -> inside.add(named.reference()));
    Stream.concat(
            operation.innerGradients().stream().map(BoundOperation.Named::expression),
            node.operands().stream().map(Edge::operand).map(operation.gradients()::get))
        .flatMap(expression -> expression.all(Reference.class))
        .filter(Reference::isInside)
        .forEach(inside::add);
    return inside;
  }
}
