package studio.backprop.session.gaze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.backprop.explain.Examples;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Folded;
import studio.backprop.explain.From;
import studio.backprop.explain.Ladder;
import studio.backprop.explain.Spoken;
import studio.backprop.explain.Summary;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Run;

/// What is asked of a cell, and whether it can be told at a moment.
///
/// @param isThere whether the pass has come to the cell: what is not on its card yet is not told
///   either
/// @param untold what of it would tell numbers that are not to be seen
public record Asked(Explanation explanation, Summary summary, boolean isThere, Untold untold) {

  /// What is not told of a cell, since it would tell other numbers.
  public enum Untold {
    NOTHING,
    /// Whatever needs whole matrices; of which cells it is made is told.
    MATRICES,
    ALL
  }

  public Asked(Explanation explanation, boolean isThere) {
    this(explanation, Summary.of(explanation), isThere, Untold.NOTHING);
  }

  /// An answer that is still to be looked at at a moment.
  public static Asked of(Explanation explanation) {
    return new Asked(explanation, false);
  }

  /// The same where some cells are not to be seen.
  public Asked hiding(Set<CellName> covered) {
    Untold next = untold(covered);
    return next == untold ? this : new Asked(explanation, summary, isThere, next);
  }

  /// The same where no number is to be seen.
  public Asked covered() {
    return new Asked(explanation, summary, isThere, Untold.ALL);
  }

  private Untold untold(Set<CellName> covered) {
    if (covered.isEmpty()) {
      return Untold.NOTHING;
    }
    Spoken told = summary.spoken();
    if (covered.contains(explanation.cell()) || covered.stream().anyMatch(told::has)) {
      return Untold.ALL;
    }
    boolean isBeside =
        covered.stream()
            .anyMatch(one ->
                isBeside(explanation.cell(), one) || told.hasAny(one.node(), one.quantity()));
    return isBeside ? Untold.MATRICES : Untold.NOTHING;
  }

  private static boolean isBeside(CellName one, CellName other) {
    return one.node().equals(other.node()) && one.quantity() == other.quantity();
  }

  /// Whether it can be told, at least of which cells it is made.
  public boolean isTold() {
    return isThere && untold != Untold.ALL;
  }

  public static Optional<Asked> of(Run run, Frame frame, Selection selection) {
    return selection
        .cell()
        .map(cell -> new Asked(explanation(run, frame, cell), isThere(run, frame, cell)));
  }

  /// Why a cell is what it is at a moment: a parameter that has moved is another number.
  static Explanation explanation(Run run, Frame frame, CellName cell) {
    Explainer explainer = new Explainer(run.trace());
    return hasMoved(run, frame, cell) ? explainer.moved(cell) : explainer.explain(cell);
  }

  private static boolean hasMoved(Run run, Frame frame, CellName cell) {
    int moved = run.timeline().updateAt(run.graph().node(cell.node()));
    return cell.quantity() == Quantity.VALUE && moved >= 0 && moved <= frame.position();
  }

  /// The same answer at another moment of its run.
  public Asked at(Run run, Frame frame) {
    CellName cell = explanation.cell();
    boolean now = isThere(run, frame, cell);
    boolean isOfThen = hasMoved(run, frame, cell) == explanation.contributions().size() > 1;
    boolean same = cell.quantity() == Quantity.GRADIENT || isOfThen;
    if (now == isThere && same) {
      return this;
    }
    return same
        ? new Asked(explanation, summary, now, Untold.NOTHING)
        : new Asked(explanation(run, frame, cell), now);
  }

  private static boolean isThere(Run run, Frame frame, CellName cell) {
    Frame.Card card = frame.card(run.graph().node(cell.node()));
    boolean hasCome = cell.quantity() == Quantity.VALUE ? card.value().isPresent() : card.whole();
    return hasCome && !card.isMissing(cell);
  }

  /// What one of the contributions adds up to.
  public Folded sum(Contribution contribution) {
    return summary.sums().get(explanation.contributions().indexOf(contribution));
  }

  /// The cells that a telling speaks of: on the rung of one example those that it brings, else all.
  public Spoken spokenOf(Run run, Inquiry inquiry) {
    Spoken all = summary.spoken();
    if (inquiry.rung() != Rung.EXAMPLE
        || explanation.cell().quantity() == Quantity.VALUE
        || all.products().isEmpty()) {
      return all;
    }
    List<List<CellName>> own = new ArrayList<>();
    for (Contribution contribution : explanation.contributions()) {
      contribution
          .edge()
          .flatMap(edge -> new Ladder(run.trace(), edge).examples())
          .ifPresent(examples -> own.addAll(ofExample(contribution, examples, inquiry.example())));
    }
    return own.isEmpty() ? all : Spoken.of(own);
  }

  private static List<List<CellName>> ofExample(
      Contribution contribution, Examples examples, int example) {
    return contribution.terms().stream()
        .map(Term::cells)
        .filter(term ->
            term.stream()
                .anyMatch(cell ->
                    cell.quantity() == Quantity.GRADIENT
                        && contribution.from().equals(new From.Node(cell.node()))
                        && examples.of(cell) == example))
        .toList();
  }
}
