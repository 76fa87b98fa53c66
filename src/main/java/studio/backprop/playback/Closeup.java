package studio.backprop.playback;

import java.util.List;
import java.util.Optional;
import studio.backprop.expression.Term;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.writing.Label;

/// What is to be seen inside a step: a matrix that comes into being, and what it is made of.
///
/// @param at the node beside whose card it is seen
/// @param share how far it is, 0 to 1
/// @param made the matrix as far as it is known; rows that are added up are as full as they are now
/// @param missing the cells of it that are not there yet
/// @param panels the matrices side by side, as an equation, the one that is made last; none where
///   the cards show them all
/// @param unit the part that came last, while it is not whole
public record Closeup(
    Step step,
    Substep substep,
    GraphNode at,
    double share,
    Matrix made,
    Missing missing,
    List<Panel> panels,
    Optional<Unit> unit) {

  public Closeup {
    panels = List.copyOf(panels);
  }

  /// A matrix of an equation.
  ///
  /// @param sign what stands before it: `+`, `=`, `→`, or nothing
  /// @param name what it is called, `X · W` or `∂L/∂b`
  /// @param note what is to be known of it besides, `so far`, or nothing
  public record Panel(String sign, Label name, String note, Matrix matrix) {}

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
