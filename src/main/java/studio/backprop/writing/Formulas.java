package studio.backprop.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.operation.BoundOperation;
import studio.backprop.shape.Shape;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Portion;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

/// The formulas of a graph's nodes, with shapes under the factors.
public final class Formulas {
  private final Graph graph;
  private final Pen pen;
  private final boolean speltOut;

  public Formulas(Graph graph) {
    this(graph, Style.USUAL);
  }

  public Formulas(Graph graph, Style style) {
    this.graph = graph;
    this.pen = new Pen(graph, style);
    this.speltOut = style.speltOut();
  }

  /// What an operation computes: `S = X · W`.
  public MathText value(GraphNode node) {
    return equation(node, node.operation().output(), node.operation().value());
  }

  /// The named matrices inside an operation, on the way to its value: `R = Z · T`.
  public List<MathText> inside(GraphNode node) {
    return equations(node, node.operation().inner());
  }

  /// The gradients of the named matrices inside an operation, on the way back.
  public List<MathText> insideBackward(GraphNode node) {
    return equations(node, node.operation().innerGradients());
  }

  /// What an operation sends back, one formula an operand: `∂L/∂W = Xᵀ · ∂L/∂S`.
  public List<MathText> sentBack(GraphNode node) {
    return node.operands().stream().map(this::gradient).toList();
  }

  /// What comes back to a node, one formula a wire that goes out, each written when it is looked
  /// at.
  public List<MathText> received(GraphNode node) {
    return new Later<>(graph.backAlong(node), this::gradient);
  }

  /// What the functions are that a node, its gradient and what it sends back are made with: `σ` is
  /// `σ(x) = 1 / (1 + exp(−x))`, `σ′` is `σ′(x) = σ(x) · (1 − σ(x))`.
  ///
  /// @return by the function's sign, in the order in which they are met
  public Map<String, MathText> definitions(GraphNode node) {
    List<Expression> made = new ArrayList<>();
    if (!node.isLeaf()) {
      node.operation().inner().forEach(named -> made.add(named.expression()));
      made.add(node.operation().value());
      made.addAll(node.operation().gradients());
    }
    graph.backAlong(node).stream().map(graph::sentBackAlong).forEach(made::add);
    Map<String, MathText> definitions = new LinkedHashMap<>();
    Definitions.of(made)
        .forEach(one -> definitions.put(one.sign().plain(), pen.write(one.equation())));
    return definitions;
  }

  /// An expression that has no name.
  public MathText alone(GraphNode node, Expression is) {
    return pen.write(pen.formula(node, is));
  }

  /// What is copied, and to which shape.
  public MathText copied(GraphNode node, Broadcast copy) {
    Formula operand = pen.bare(node, copy.operand());
    return pen.write(
        new Formula.Equation(
            new Formula.Shaped(operand, copy.operand().shape()),
            Relation.BECOMES,
            new Formula.Shaped(operand, copy.shape())));
  }

  /// What came so far and what comes along one wire; only this where by mistake it is not added.
  public MathText sum(Edge edge) {
    GraphNode operand = graph.node(edge.from());
    Formula name = pen.names().gradientOf(operand);
    Formula soFar = new Formula.Share(name, new Portion.SoFar());
    Formula added =
        new Formula.Share(name, new Portion.From(pen.names().of(graph.node(edge.to()))));
    return pen.write(
        new Formula.Equation(
            name,
            Relation.EQUALS,
            graph.isOverwritten(operand) ? added : new Formula.Sum(List.of(soFar, added))));
  }

  /// A step of descent: `W ← W − α · ∂L/∂W`.
  public MathText update(GraphNode parameter) {
    Formula name = pen.names().of(parameter);
    Formula step =
        new Formula.Product(
            Formula.Kind.NUMBERS,
            List.of(
                new Formula.Exact(-1), new Formula.Letter("α"), pen.names().gradientOf(parameter)));
    return pen.write(
        new Formula.Equation(name, Relation.IS_SET_TO, new Formula.Sum(List.of(name, step))));
  }

  /// What goes back along one wire: `∂L/∂W = Xᵀ · ∂L/∂S`.
  public MathText gradient(Edge edge) {
    GraphNode operation = graph.node(edge.to());
    GraphNode operand = graph.node(edge.from());
    Expression gradient = graph.sentBackAlong(edge);
    Formula name = pen.names().gradientOf(operand);
    Relation relation = graph.addsUp(operand) ? Relation.ADDS : Relation.EQUALS;
    return speltOut
        ? cells(name, gradient.shape(), operation, gradient)
        : pen.write(new Formula.Equation(name, relation, pen.formula(operation, gradient)));
  }

  private List<MathText> equations(GraphNode node, List<BoundOperation.Named> named) {
    return named.stream().map(one -> equation(node, one.reference(), one.expression())).toList();
  }

  /// What a reference stands for: `R = Z · T`. Where the name of a matrix says so already, of its
  /// cells: `Uᵀ[i,j] = U[j,i]`.
  public MathText equation(GraphNode node, Reference of, Expression is) {
    return speltOut || (!of.shape().isOneByOne() && isSaidByName(node, of, is))
        ? cells(pen.names().of(node, of), of.shape(), node, is)
        : pen.write(
            new Formula.Equation(pen.shaped(node, of), Relation.EQUALS, pen.formula(node, is)));
  }

  /// Whether an operation's name says already what it computes: `Uᵀ`, `x−ε`.
  public boolean isSaidByName(GraphNode node) {
    return isSaidByName(node, node.operation().output(), node.operation().value());
  }

  private boolean isSaidByName(GraphNode node, Reference of, Expression is) {
    return closeUp(pen.names().of(node, of)).equals(closeUp(pen.bare(node, is)));
  }

  /// Names are written without the spaces that formulas have.
  private String closeUp(Formula formula) {
    return pen.write(formula).plain().replace(" ", "");
  }

  /// `S[i,j] = Σₖ X[i,k] · W[k,j]`
  private MathText cells(Formula name, Shape shape, GraphNode node, Expression is) {
    Formula cell = new Formula.Cell(name, pen.row(shape), pen.column(shape));
    return pen.write(new Formula.Equation(cell, Relation.EQUALS, pen.cell(node, is)));
  }
}
