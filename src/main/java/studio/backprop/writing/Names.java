package studio.backprop.writing;

import java.util.Map;
import java.util.function.Function;
import studio.backprop.explain.BatchAxis;
import studio.backprop.expression.Reference;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.InnerCellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scalar.Index;
import studio.backprop.shape.Axis;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.style.MathText;

/// What the matrices of a graph are called in formulas.
///
/// The gradient of S is ∂L/∂S, with L the output's name; where the output is no single number,
/// gradients are of J, the sum of outputGradient ⊙ output.
public final class Names {
  /// How a course writes matrices inside operations that are declared by a word.
  private static final Map<String, MathText> INSIDE = Map.of("Yhat", MathText.ofTex("\\hat{Y}"));

  private final Graph graph;
  private final Function<GraphNode, MathText> nodes;
  private final Function<String, MathText> inside;
  private final MathText objective;

  private Names(
      Graph graph, Function<GraphNode, MathText> nodes, Function<String, MathText> inside) {
    this.graph = graph;
    this.nodes = nodes;
    this.inside = inside;
    this.objective =
        graph
            .output()
            .filter(output -> output.shape().isScalar())
            .map(nodes)
            .orElse(new MathText("J", "J"));
  }

  /// By their labels, as the window writes them.
  public static Names ofLabels(Graph graph) {
    return new Names(graph, MathText::of, name -> INSIDE.getOrDefault(name, MathText.ofId(name)));
  }

  /// By their ids, as files and commands do.
  public static Names ofIds(Graph graph) {
    return new Names(graph, node -> byId(node.id()), Names::byId);
  }

  private static MathText byId(String id) {
    return new MathText(MathText.ofId(id).tex(), id);
  }

  /// What the gradients are of.
  public MathText objective() {
    return objective;
  }

  /// `S`
  public Formula of(GraphNode node) {
    return new Formula.Name(label(node));
  }

  MathText label(GraphNode node) {
    return nodes.apply(node);
  }

  /// `∂L/∂S`
  public Formula gradientOf(GraphNode node) {
    return gradientOf(of(node));
  }

  /// ∂L by something.
  public Formula gradientOf(Formula of) {
    return new Formula.Gradient(objective, of);
  }

  /// What a reference of an operation stands for.
  public Formula of(GraphNode operation, Reference reference) {
    return switch (reference.role()) {
      case OPERAND -> of(graph.node(operation.operands().get(reference.slot()).from()));
      case OUTPUT -> of(operation);
      case UPSTREAM -> gradientOf(operation);
      case INNER -> inside(reference.name());
      case INNER_GRADIENT -> gradientOf(inside(reference.name()));
    };
  }

  /// Writes the expressions of an operation.
  ///
  /// @param shapes whether the factors of a product carry their shapes
  Formulation formulation(GraphNode operation, boolean shapes) {
    return new Formulation(reference -> of(operation, reference), this::gradientOf, shapes);
  }

  /// A cell: `S[0,2]`, `∂L/∂S[0,2]`.
  public Formula of(CellName cell) {
    return cell(of(graph.node(cell.node())), cell.quantity(), cell.row(), cell.column());
  }

  /// A cell of a named matrix inside a node: `E.R[2,0]`, `∂L/∂E.R[2,0]`.
  Formula of(InnerCellName cell) {
    Formula matrix = new Formula.Inner(of(graph.node(cell.node())), inside(cell.inner()));
    return cell(matrix, cell.quantity(), cell.row(), cell.column());
  }

  private Formula cell(Formula matrix, Quantity quantity, int row, int column) {
    return new Formula.Cell(
        quantity == Quantity.VALUE ? matrix : gradientOf(matrix), Index.at(row), Index.at(column));
  }

  /// In which form the graph itself is.
  Axis form() {
    return BatchAxis.of(graph);
  }

  private Formula inside(String name) {
    return new Formula.Name(inside.apply(name));
  }
}
