package studio.backprop.writing;

import java.util.List;
import java.util.stream.Collectors;
import studio.backprop.explain.Chain;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Source;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Tree;
import studio.backprop.expression.Expression;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Scalar;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Kind;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.formula.PlainWriter;
import studio.backprop.writing.style.Style;

/// Explanations as lines of text, by the ids of nodes: `Σₖ X[k,0] · ∂L/∂S[k,2]`.
public final class PlainExplanation {
  private final Graph graph;
  private final Names names;
  private final PlainWriter writer = new PlainWriter(Style.USUAL);

  public PlainExplanation(Graph graph) {
    this.graph = graph;
    this.names = Names.ofIds(graph);
  }

  /// Whole matrices at a time: `Xᵀ · ∂L/∂S`.
  public String formula(Contribution contribution) {
    return contribution
        .source()
        .map(source -> formula(of(contribution), source.formula()))
        .orElseGet(() -> given(contribution));
  }

  /// An expression of an operation: `Xᵀ · ∂L/∂S`.
  public String formula(GraphNode operation, Expression expression) {
    return writer.write(names.formulation(operation, false).of(expression));
  }

  /// A product of expressions of an operation, whether or not it multiplies.
  public String product(GraphNode operation, List<Expression> factors) {
    return writer.write(
        new Formula.Product(
            Kind.MATRIX, factors.stream().map(names.formulation(operation, false)::of).toList()));
  }

  /// The same for the cell that is told: `Σₖ X[k,0] · ∂L/∂S[k,2]`.
  public String cell(Contribution contribution) {
    return contribution
        .source()
        .map(Source::cell)
        .map(cell ->
            writer.write(
                CellFormulas.by(reference -> names.of(of(contribution), reference)).of(cell)))
        .orElseGet(() -> given(contribution));
  }

  /// The operation that has a formula for it.
  private GraphNode of(Contribution contribution) {
    return graph.node(contribution.from().node().orElseThrow());
  }

  private String given(Contribution contribution) {
    return factor(contribution.tree());
  }

  /// `∂L/∂W1[0,2] = Σₖ ∂L/∂S[k,2] · ∂S[k,2]/∂W1[0,2]`
  public String chain(CellName cell, Edge edge, Chain chain) {
    GraphNode operation = graph.node(edge.to());
    Formula operand =
        names.of(new CellName(cell.node(), Quantity.VALUE, cell.row(), cell.column()));
    Formula result = new Formula.Cell(names.of(operation), chain.row(), chain.column());
    Formula sum =
        new Formula.Product(
            Kind.NUMBERS, List.of(names.gradientOf(result), new Formula.Partial(result, operand)));
    if (chain.column() instanceof Index.Letter letter) {
      sum = new Formula.Over(letter, sum);
    }
    if (chain.row() instanceof Index.Letter letter) {
      sum = new Formula.Over(letter, sum);
    }
    return writer.write(new Formula.Equation(names.gradientOf(operand), Relation.EQUALS, sum));
  }

  /// A number that is no cell: `2/n`.
  public String constant(Scalar constant) {
    return writer.write(ScalarFormulas.constant(constant));
  }

  /// A product by the names of its factors; what stands alone by what it is made of.
  public String term(Term term) {
    return Opened.inNames(term)
        .map(told -> writer.write(TreeFormulas.of(told, names)))
        .orElseGet(
            () -> term.factors().stream().map(this::factor).collect(Collectors.joining(" · ")));
  }

  /// One factor: the name of a cell, a number, a function of such.
  public String factor(Tree tree) {
    return writer.write(TreeFormulas.of(tree, names));
  }
}
