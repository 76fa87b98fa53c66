package studio.backprop.playback;

import java.util.List;
import java.util.Optional;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;

/// What is to be seen inside a step: a matrix that comes into being, and what it is made of.
///
/// @param grain how closely one looks: at the grain of operations the sentence is the step's
/// @param at the node beside whose card it is seen
/// @param share how far it is, 0 to 1
/// @param made the matrix as far as it is known; rows that are added up are as full as they are now
/// @param missing the cells of it that are not there yet
/// @param panels the matrices side by side, as an equation, the one that is made last; from outside
///   only those inside the operation; none where the cards show them all
/// @param lit what the part that is being made is made of, and itself, as it is seen from outside
/// @param unit the part that came last, while it is not whole
public record Closeup(
    Grain grain,
    Step step,
    Substep substep,
    GraphNode at,
    double share,
    Matrix made,
    Missing missing,
    List<Panel> panels,
    List<Lit> lit,
    Optional<Unit> unit) {

  public Closeup {
    panels = List.copyOf(panels);
    lit = List.copyOf(lit);
  }

  /// The cell on a card that was made last, where the step is at a single one.
  public Optional<CellName> cellMade() {
    return unit.filter(last -> substep.kind().isOnCard() && last.column() >= 0)
        .map(last -> new CellName(at.id(), step.phase().quantity(), last.row(), last.column()));
  }

  /// A matrix of an equation.
  ///
  /// @param joint what stands before it
  /// @param subject what it is
  /// @param note what is to be known of it besides
  /// @param missing the cells of it that are not there yet
  public record Panel(Joint joint, Subject subject, Note note, Matrix matrix, Missing missing) {}

  /// What stands between two matrices of an equation.
  public enum Joint {
    NOTHING,
    PLUS,
    MINUS,
    TIMES,
    TIMES_CELLWISE,
    OVER_CELLWISE,
    AND,
    EQUALS,
    BECOMES
  }

  /// What is to be known of a matrix besides its name.
  public sealed interface Note {
    /// Nothing.
    record None() implements Note {}

    /// It is what came before.
    record SoFar() implements Note {}

    /// It comes from one of several operations.
    record From(GraphNode operation) implements Note {}
  }

  /// A cell that was made last, or a row that was added last.
  ///
  /// @param row its row in the made matrix
  /// @param column its column, −1 where it is a row
  /// @param number the how many-th unit it is, from 1
  /// @param terms the products that add up to the cell; none where it is no sum of products
  /// @param cells the cells on cards that it is made of, product by product, and its own
  public record Unit(
      int row, int column, int number, List<Term> terms, List<List<CellName>> cells) {
    public Unit {
      terms = List.copyOf(terms);
      cells = List.copyOf(cells);
    }
  }
}
