package studio.backprop.studio;

import java.util.List;
import studio.backprop.expression.Expression;
import studio.backprop.expression.TexNotation;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;

/// The formulas of a graph's nodes, with shapes under the factors.
public final class Formulas {
  private final Graph graph;
  private final Names names;

  public Formulas(Graph graph) {
    this.graph = graph;
    this.names = new Names(graph);
  }

  /// What an operation computes: `S = X · W`.
  public Label value(GraphNode node) {
    Label label = Label.of(node);
    Expression value = node.operation().value();
    return new Label(
        shaped(label, node) + " = " + value.write(names.tex(node, true)).text(),
        label.plain() + " = " + value.write(names.plain(node)).text());
  }

  /// What an operation sends back, one formula an operand: `∂L/∂W = Xᵀ · ∂L/∂S`.
  public List<Label> sentBack(GraphNode node) {
    return node.operands().stream().map(this::gradient).toList();
  }

  /// What comes back to a node, one formula a wire that goes out.
  public List<Label> received(GraphNode node) {
    return graph.uses(node).stream()
        .filter(edge -> graph.node(edge.to()).contributes())
        .map(this::gradient)
        .toList();
  }

  private Label gradient(Edge edge) {
    GraphNode operation = graph.node(edge.to());
    GraphNode operand = graph.node(edge.from());
    Expression gradient = operation.operation().gradients().get(edge.operand());
    Label name = names.gradientOf(operand);
    boolean onlyUse = graph.uses(operand).size() == 1;
    return new Label(
        name.tex()
            + (onlyUse ? " = " : " \\mathrel{+}= ")
            + gradient.write(names.tex(operation, true)).text(),
        name.plain() + (onlyUse ? " = " : " ← ") + gradient.write(names.plain(operation)).text());
  }

  private static String shaped(Label label, GraphNode node) {
    return "\\underset{" + TexNotation.of(node.shape()) + "}{" + label.tex() + "}";
  }
}
