package studio.backprop.writing;

import java.util.List;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Notation;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.operation.BoundOperation;

/// The formulas of a graph's nodes, with shapes under the factors.
public final class Formulas {
  /// The typesetter leaves no space between an equals sign and a factor with its shape under it.
  private static final String EQUALS = " =\\: ";

  private final Graph graph;
  private final Names names;
  private final Style style;

  public Formulas(Graph graph) {
    this(graph, Style.USUAL);
  }

  public Formulas(Graph graph, Style style) {
    this.graph = graph;
    this.style = style;
    this.names = new Names(graph, style);
  }

  /// What an operation computes: `S = X · W`.
  public Label value(GraphNode node) {
    return equation(node, node.operation().output(), node.operation().value());
  }

  /// The named matrices inside an operation, on the way to its value: `R = Z · T`.
  public List<Label> inside(GraphNode node) {
    return equations(node, node.operation().inner());
  }

  /// The gradients of the named matrices inside an operation, on the way back.
  public List<Label> insideBackward(GraphNode node) {
    return equations(node, node.operation().innerGradients());
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

  /// An expression that has no name.
  public Label alone(GraphNode node, Expression is) {
    return new Label(is.write(names.tex(node, true)).text(), is.write(names.plain(node)).text());
  }

  /// What is copied, and to which shape.
  public Label copied(GraphNode node, Broadcast copy) {
    Notation tex = names.tex(node, true);
    var written = copy.write(tex);
    String plain = copy.write(names.plain(node)).text();
    return new Label(
        tex.shaped(written, copy.operand().shape()).text()
            + " \\;\\to\\; "
            + tex.shaped(written, copy.shape()).text(),
        plain + " → " + plain);
  }

  /// What came so far and what comes along one wire.
  public Label sum(Edge edge) {
    Label name = names.gradientOf(graph.node(edge.from()));
    String from = Label.of(graph.node(edge.to())).tex();
    return new Label(
        "%1$s =\\: %1$s\\Big|_{\\text{so far}} + %1$s\\Big|_{\\text{from }%2$s}"
            .formatted(name.tex(), from),
        name.plain() + " = so far + from " + Label.of(graph.node(edge.to())).plain());
  }

  /// What goes back along one wire: `∂L/∂W = Xᵀ · ∂L/∂S`.
  public Label gradient(Edge edge) {
    GraphNode operation = graph.node(edge.to());
    GraphNode operand = graph.node(edge.from());
    Expression gradient = operation.operation().gradients().get(edge.operand());
    if (style.speltOut()) {
      return new CellFormulas(names, operation).gradient(operand, gradient);
    }
    Label name = names.gradientOf(operand);
    boolean onlyUse = graph.uses(operand).size() == 1;
    return new Label(
        name.tex()
            + (onlyUse ? EQUALS : " \\mathrel{+}" + EQUALS)
            + gradient.write(names.tex(operation, true)).text(),
        name.plain() + (onlyUse ? " = " : " ← ") + gradient.write(names.plain(operation)).text());
  }

  private List<Label> equations(GraphNode node, List<BoundOperation.Named> named) {
    return named.stream().map(one -> equation(node, one.reference(), one.expression())).toList();
  }

  /// What a reference stands for: `R = Z · T`.
  public Label equation(GraphNode node, Reference of, Expression is) {
    if (style.speltOut()) {
      return new CellFormulas(names, node).equation(of, is);
    }
    Notation tex = names.tex(node, true);
    Notation plain = names.plain(node);
    return new Label(
        tex.shaped(of.write(tex), of.shape()).text() + EQUALS + is.write(tex).text(),
        of.write(plain).text() + " = " + is.write(plain).text());
  }
}
