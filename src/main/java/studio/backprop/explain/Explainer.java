package studio.backprop.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.expression.Expression;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.InnerCellName;
import studio.backprop.graph.Quantity;
import studio.backprop.operation.BoundOperation;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.trace.Event;
import studio.backprop.trace.Trace;

/// Explains cells of one trace, from the expressions that its operations are declared in.
public final class Explainer {
  /// What the number is called that arrives at the output from above.
  private static final String ARRIVING = "outputGradient";

  private final Trace trace;
  private final Graph graph;

  public Explainer(Trace trace) {
    this.trace = trace;
    this.graph = trace.graph();
  }

  /// Why a cell is what it is.
  ///
  /// @throws IllegalStateException where that would hold up the window; see [FrameThread]
  public Explanation explain(CellName cell) {
    FrameThread.admit(graph);
    GraphNode node = graph.node(cell.node());
    return cell.quantity() == Quantity.VALUE ? value(cell, node) : gradient(cell, node);
  }

  private Explanation value(CellName cell, GraphNode node) {
    double value = trace.value(node).get(cell.row(), cell.column());
    Contribution own =
        node.isLeaf()
            ? given(new From.Node(node.id()), Scalar.constant(value))
            : contribution(
                node, Optional.empty(), node.operation().value(), cell.row(), cell.column(), value);
    return new Explanation(cell, value, List.of(own));
  }

  /// Why a cell of a parameter is what it is once it has moved: `θ + (−α)·∂L/∂θ`.
  public Explanation moved(CellName cell) {
    GraphNode node = graph.node(cell.node());
    Event.Updated update = trace.update(node).orElseThrow();
    double before = update.before().get(cell.row(), cell.column());
    double change = update.change().get(cell.row(), cell.column());
    CellName gradient = new CellName(node.id(), Quantity.GRADIENT, cell.row(), cell.column());
    Scalar factor = Scalar.constant(-trace.learning().orElseThrow().rate());
    Tree step =
        new Tree.Product(
            List.of(
                new Tree.Constant(factor, factor.number()),
                new Tree.Cell(gradient, trace.gradient(node).get(cell.row(), cell.column()))),
            change);
    return new Explanation(
        cell,
        update.after().get(cell.row(), cell.column()),
        List.of(
            given(new From.Node(node.id()), Scalar.constant(before)),
            new Contribution(From.Outside.STEP, Optional.empty(), Optional.empty(), change, step)));
  }

  private Explanation gradient(CellName cell, GraphNode node) {
    double value = trace.gradient(node).get(cell.row(), cell.column());
    List<Contribution> contributions = new ArrayList<>();
    if (graph.isOutput(node)) {
      double arriving = graph.outputGradient().orElseThrow().get(cell.row(), cell.column());
      contributions.add(given(From.Outside.ARRIVING, Scalar.named(ARRIVING, arriving)));
    }
    trace
        .held(node)
        .map(held -> held.get(cell.row(), cell.column()))
        .map(held -> given(From.Outside.HELD, Scalar.constant(held)))
        .ifPresent(contributions::add);
    for (Edge edge : graph.backAlong(node)) {
      GraphNode user = graph.node(edge.to());
      Expression gradient = graph.sentBackAlong(edge);
      double added = trace.returned(edge).orElseThrow().get(cell.row(), cell.column());
      contributions.add(
          contribution(user, Optional.of(edge), gradient, cell.row(), cell.column(), added));
    }
    return new Explanation(cell, value, contributions);
  }

  /// Why a cell of a named matrix inside an operation is what it is.
  ///
  /// @throws IllegalStateException where that would hold up the window; see [FrameThread]
  public Contribution explain(InnerCellName cell) {
    FrameThread.admit(graph);
    GraphNode of = graph.node(cell.node());
    BoundOperation.Named inner =
        of.inner(cell.quantity(), cell.inner())
            .orElseThrow(() -> new IllegalArgumentException("no cell: " + cell));
    double value = trace.inner(of, inner.reference()).get(cell.row(), cell.column());
    return contribution(of, Optional.empty(), inner.expression(), cell.row(), cell.column(), value);
  }

  /// One cell of what an operation makes on its way, in numbers.
  public Tree cell(GraphNode of, Expression expression, int row, int column) {
    return new TreeBuilder(trace, of).cell(expression, row, column);
  }

  private Contribution contribution(
      GraphNode of, Optional<Edge> edge, Expression expression, int row, int column, double value) {
    Scalar cell = expression.cell(Index.at(row), Index.at(column), new Letters());
    return new Contribution(
        new From.Node(of.id()),
        edge,
        Optional.of(new Explanation.Source(expression, cell)),
        value,
        new TreeBuilder(trace, of).cell(cell));
  }

  private static Contribution given(From from, Scalar constant) {
    double value = constant.number();
    return new Contribution(
        from, Optional.empty(), Optional.empty(), value, new Tree.Constant(constant, value));
  }
}
