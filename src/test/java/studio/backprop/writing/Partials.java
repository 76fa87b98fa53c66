package studio.backprop.writing;

import studio.backprop.explain.LocalDerivative;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Quantity;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.style.Style;

/// What the derivative of one cell by another is called: `∂S[k,1]/∂W[2,1]`.
public record Partials(Graph graph) {
  public String of(LocalDerivative one, CellName by) {
    Pen pen = new Pen(graph, Style.USUAL);
    return pen.asDeclared(new Formula.Partial(value(pen, one.upstream().name()), value(pen, by)))
        .plain();
  }

  private static Formula value(Pen pen, CellName cell) {
    return pen.names().of(new CellName(cell.node(), Quantity.VALUE, cell.row(), cell.column()));
  }
}
