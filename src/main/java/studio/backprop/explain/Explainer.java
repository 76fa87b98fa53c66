package studio.backprop.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Part;
import studio.backprop.explain.Explanation.Product;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Factor;
import studio.backprop.expression.Index;
import studio.backprop.expression.Indices;
import studio.backprop.expression.PlainNotation;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Term;
import studio.backprop.expression.Values;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.trace.Trace;

/// Explains cells of one trace, from the expressions that its operations are declared in.
public final class Explainer {
  private final Trace trace;
  private final Graph graph;

  public Explainer(Trace trace) {
    this.trace = trace;
    this.graph = trace.graph();
  }

  /// Why a cell is what it is.
  public Explanation explain(CellName cell) {
    GraphNode node = graph.node(cell.node());
    return cell.quantity() == Quantity.VALUE ? value(cell, node) : gradient(cell, node);
  }

  private Explanation value(CellName cell, GraphNode node) {
    double value = trace.value(node).get(cell.row(), cell.column());
    if (node.isLeaf()) {
      return new Explanation(cell, value, List.of(given(cell, node.id(), node.id(), value)));
    }
    Expression expression = node.operation().value();
    return new Explanation(
        cell, value, List.of(contribution(cell, node, Optional.empty(), expression, value)));
  }

  private Explanation gradient(CellName cell, GraphNode node) {
    double value = trace.gradient(node).get(cell.row(), cell.column());
    List<Contribution> contributions = new ArrayList<>();
    if (node.index() == graph.output().index()) {
      contributions.add(given(cell, "output", "outputGradient", value));
    }
    for (Edge edge : graph.uses(node)) {
      Optional<Matrix> returned = trace.returned(edge);
      if (returned.isPresent()) {
        GraphNode user = graph.node(edge.to());
        contributions.add(
            contribution(
                cell,
                user,
                Optional.of(edge.port()),
                user.operation().gradients().get(edge.operand()),
                returned.get().get(cell.row(), cell.column())));
      }
    }
    return new Explanation(cell, value, contributions);
  }

  private Contribution contribution(
      CellName cell, GraphNode of, Optional<String> port, Expression expression, double value) {
    return contribution(cell.row(), cell.column(), of, port, expression, value);
  }

  /// Why a cell of a named matrix inside an operation is what it is.
  public Contribution explain(Explanation.InnerCell cell) {
    GraphNode of = graph.node(cell.node());
    BoundOperation operation = of.operation();
    List<BoundOperation.Named> named =
        cell.quantity() == Quantity.VALUE ? operation.inner() : operation.innerGradients();
    Expression expression =
        named.stream()
            .filter(one -> one.reference().name().equals(cell.inner()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(of.id() + " has no " + cell.inner() + " inside"))
            .expression();
    return contribution(cell.row(), cell.column(), of, Optional.empty(), expression, cell.value());
  }

  private Contribution contribution(
      int row,
      int column,
      GraphNode of,
      Optional<String> port,
      Expression expression,
      double value) {
    Values inside = trace.inside(of).remembering();
    PlainNotation notation = new PlainNotation(reference -> name(of, reference));
    List<Product> products = new ArrayList<>();
    for (Term term : expression.terms(row, column, inside)) {
      List<Part> parts = new ArrayList<>();
      for (Factor factor : term.factors()) {
        parts.add(part(of, factor));
      }
      products.add(new Product(parts, term.value()));
    }
    String cellFormula =
        expression.writeCell(notation, Index.at(row), Index.at(column), new Indices()).text();
    return new Contribution(
        of.id(), port, expression.write(notation).text(), cellFormula, value, products);
  }

  private static Contribution given(CellName cell, String from, String name, double value) {
    String at = name + "[" + cell.row() + "," + cell.column() + "]";
    Product product = new Product(List.of(new Explanation.Figure(at, value)), value);
    return new Contribution(from, Optional.empty(), name, at, value, List.of(product));
  }

  private Part part(GraphNode of, Factor factor) {
    return switch (factor) {
      case Factor.Named(var expression, var value) -> new Explanation.Figure(expression, value);
      case Factor.Cell(var reference, int row, int column, double value) ->
          switch (reference.role()) {
            case INNER, INNER_GRADIENT ->
                copied(of, reference, row, column)
                    .map(original -> part(of, original))
                    .orElseGet(() ->
                        new Explanation.InnerCell(
                            of.id(), reference.name(), quantity(reference), row, column, value));
            case OPERAND, OUTPUT, UPSTREAM ->
                new Explanation.Cell(
                    new CellName(node(of, reference).id(), quantity(reference), row, column),
                    value);
          };
    };
  }

  /// The operand's cell that an inner cell is a copy of: one under the filter of a convolution.
  private Optional<Factor.Cell> copied(GraphNode of, Reference inner, int row, int column) {
    return of.operation().inner().stream()
        .filter(named -> named.reference().equals(inner))
        .map(named -> named.expression().terms(row, column, trace.inside(of)))
        .filter(terms -> terms.size() == 1 && terms.getFirst().factors().size() == 1)
        .map(terms -> terms.getFirst().factors().getFirst())
        .filter(Factor.Cell.class::isInstance)
        .map(Factor.Cell.class::cast)
        .findFirst();
  }

  /// The node whose value or gradient a reference stands for.
  private GraphNode node(GraphNode of, Reference reference) {
    return reference.role() == Reference.Role.OPERAND
        ? graph.node(of.operands().get(reference.slot()).from())
        : of;
  }

  private static Quantity quantity(Reference reference) {
    return reference.role().isGradient() ? Quantity.GRADIENT : Quantity.VALUE;
  }

  private String name(GraphNode of, Reference reference) {
    String objective = graph.output().shape().isScalar() ? graph.output().id() : "J";
    return switch (reference.role()) {
      case INNER -> reference.name();
      case INNER_GRADIENT -> "∂" + objective + "/∂" + reference.name();
      case UPSTREAM -> "∂" + objective + "/∂" + of.id();
      case OPERAND, OUTPUT -> node(of, reference).id();
    };
  }
}
