package studio.backprop.writing;

import java.util.function.Function;
import studio.backprop.explain.BatchAxis;
import studio.backprop.expression.Reference;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
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
  private final Graph graph;
  private final Function<GraphNode, MathText> nodes;
  private final MathText objective;

  private Names(Graph graph, Function<GraphNode, MathText> nodes) {
    this.graph = graph;
    this.nodes = nodes;
    this.objective =
        graph
            .output()
            .filter(output -> output.shape().isScalar())
            .map(nodes)
            .orElse(new MathText("J", "J"));
  }

  /// By their labels, as the window writes them.
  public static Names ofLabels(Graph graph) {
    return new Names(graph, MathText::of);
  }

  /// By their ids, as files and commands do.
  public static Names ofIds(Graph graph) {
    return new Names(graph, node -> new MathText(MathText.ofId(node.id()).tex(), node.id()));
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

  /// `S[0,1]`, or `∂L/∂S[0,1]`.
  public Formula of(CellName cell) {
    GraphNode node = graph.node(cell.node());
    return new Formula.Cell(
        cell.quantity() == Quantity.VALUE ? of(node) : gradientOf(node),
        Index.at(cell.row()),
        Index.at(cell.column()));
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
      case INNER -> inner(reference);
      case INNER_GRADIENT -> gradientOf(inner(reference));
    };
  }

  /// In which form the graph itself is.
  Axis form() {
    return BatchAxis.of(graph);
  }

  private static Formula inner(Reference reference) {
    return new Formula.Name(
        reference.name().endsWith("hat")
            ? MathText.ofTex("\\hat{" + reference.name().charAt(0) + "}")
            : MathText.ofId(reference.name()));
  }
}
