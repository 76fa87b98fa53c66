package studio.backprop.writing;

import studio.backprop.expression.Expression;
import studio.backprop.expression.Index;
import studio.backprop.expression.Indices;
import studio.backprop.expression.Notation;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Written;
import studio.backprop.graph.GraphNode;

/// The formulas of one operation spelt out for the cell [i,j], with Σ.
record CellFormulas(Names names, GraphNode node) {
  private static final Index I = Index.named("i");
  private static final Index J = Index.named("j");

  /// `sᵢⱼ = Σₖ xᵢₖ · wₖⱼ`
  Label equation(Reference of, Expression is) {
    Notation tex = names.scalars(node);
    Notation plain = names.plain(node);
    return new Label(
        cell(tex, of) + " = " + cell(tex, is), cell(plain, of) + " = " + cell(plain, is));
  }

  /// `∂L/∂wᵢⱼ = Σₖ xₖᵢ · ∂L/∂sₖⱼ`
  Label gradient(GraphNode operand, Expression is) {
    return new Label(
        gradientOfCell(operand).tex() + " = " + cell(names.scalars(node), is),
        gradientOfCell(operand).plain() + " = " + cell(names.plain(node), is));
  }

  /// `∂L/∂wᵢⱼ`
  Label gradientOfCell(GraphNode operand) {
    return names.gradientOf(Names.indexed(Label.of(operand), "i,j"));
  }

  /// The cell [i,j] of an expression.
  String cell(Notation notation, Expression expression) {
    Written written =
        names.isTurned()
            ? expression.writeCell(notation, J, I, new Indices())
            : expression.writeCell(notation, I, J, new Indices());
    return written.text();
  }
}
