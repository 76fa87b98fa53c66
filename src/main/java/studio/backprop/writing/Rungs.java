package studio.backprop.writing;

import java.util.List;
import java.util.Optional;
import studio.backprop.explain.Dependence;
import studio.backprop.explain.Examples;
import studio.backprop.explain.Ladder;
import studio.backprop.explain.Ordering;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Transposed;
import studio.backprop.expression.Values;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Kind;
import studio.backprop.writing.formula.Formula.Portion;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.formula.Highlight;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

/// The rungs to what comes back along one wire, each with its formula, also filled in.
public final class Rungs {
  private final Trace trace;
  private final Pen pen;
  private final GraphNode operation;
  private final Formula operand;
  private final Formula gradient;
  private final Ladder ladder;
  private final Edge edge;
  private final Style style;

  public Rungs(Trace trace, Edge edge) {
    this(trace, edge, Style.USUAL);
  }

  public Rungs(Trace trace, Edge edge, Style style) {
    Graph graph = trace.graph();
    this.trace = trace;
    this.edge = edge;
    this.style = style;
    this.pen = new Pen(graph, style);
    this.operation = graph.node(edge.to());
    this.operand = pen.names().of(graph.node(edge.from()));
    this.gradient = pen.names().gradientOf(operand);
    this.ladder = new Ladder(trace, edge);
  }

  public Ladder ladder() {
    return ladder;
  }

  /// `∂L/∂W[i,j] = Σₖ ∂L/∂S[k,j] · ∂S[k,j]/∂W[i,j] = Σₖ X[k,i] · ∂L/∂S[k,j]`
  public MathText scalar() {
    Shape shape = ladder.formula().shape();
    Index i = pen.row(shape);
    Index j = pen.column(shape);
    Dependence met = ladder.dependence(i, j);
    Formula result = new Formula.Cell(pen.names().of(operation), met.row(), met.column());
    Formula.Cell own = new Formula.Cell(operand, i, j);
    Formula chain =
        new Formula.Product(
            Kind.NUMBERS,
            List.of(pen.names().gradientOf(result), new Formula.Partial(result, own)));
    return pen.write(
        new Formula.Equation(
            pen.names().gradientOf(own),
            Relation.EQUALS,
            new Formula.Equation(
                over(met.row(), over(met.column(), chain, own), own),
                Relation.EQUALS,
                pen.cell(operation, ladder.formula()))));
  }

  /// What is added up over an index that is none of the cell's own.
  private static Formula over(Index index, Formula body, Formula.Cell own) {
    return index instanceof Index.Letter letter
            && !letter.equals(own.row())
            && !letter.equals(own.column())
        ? new Formula.Over(letter, body)
        : body;
  }

  /// How the formula of the matrix rung follows from what the operation computes.
  public DerivationLines derivation() {
    return new DerivationLines(trace.graph(), edge, style);
  }

  /// The numbers of the operation in the run.
  public Values numbers() {
    return trace.inside(operation);
  }

  /// What one example adds: `∂L/∂W from example i = X[i,:]ᵀ · ∂L/∂S[i,:]`.
  public MathText example(Examples examples) {
    Formula summand =
        new OneExample(examples, reference -> pen.names().of(operation, reference))
            .of(ladder.formula());
    return pen.write(
        new Formula.Equation(
            new Formula.Share(gradient, new Portion.OfExample(OneExample.example(examples))),
            Relation.EQUALS,
            summand));
  }

  /// The formula of the matrix rung with the shapes under its factors.
  public MathText matrix() {
    return pen.write(
        new Formula.Equation(gradient, Relation.EQUALS, pen.formula(operation, ladder.formula())));
  }

  /// The formula of what is sent instead, where a mistake is made along this wire: then no rung
  /// leads to it.
  public Optional<MathText> mistaken() {
    Expression sent = trace.graph().sentBackAlong(edge);
    return trace
        .graph()
        .mistake()
        .filter(_ -> !sent.equals(ladder.formula()))
        .map(_ ->
            pen.write(
                new Formula.Equation(gradient, Relation.EQUALS, pen.formula(operation, sent))));
  }

  /// The formula of the matrix rung with its matrices written out, and what they give.
  public MathText filled() {
    return filled(Highlight.NONE, Highlight.NONE, Highlight.NONE);
  }

  /// The same with a cell of what they give pointed at, and of a product the row and the column
  /// that meet in it.
  public MathText filled(int row, int column) {
    return filled(Highlight.ofRow(row), Highlight.ofColumn(column), Highlight.of(row, column));
  }

  private MathText filled(Highlight left, Highlight right, Highlight own) {
    Matrix whole = trace.returned(edge).orElseThrow();
    Formula result = new Formula.Filled(whole, own);
    Formula formula =
        ladder.formula() instanceof Product product
            ? new Formula.Product(
                Kind.MATRIX, List.of(filled(product.left(), left), filled(product.right(), right)))
            : filled(ladder.formula(), Highlight.NONE);
    return new MathText(
        pen.write(new Formula.Equation(formula, relation(whole), result)).tex(),
        pen.write(new Formula.Equation(gradient, Relation.EQUALS, result)).plain());
  }

  /// A transposed matrix is written as it stands then, so that its rows are those that are used.
  private Formula filled(Expression factor, Highlight highlight) {
    return switch (factor) {
      case Reference reference -> new Formula.Filled(numbers().slot(reference.slot()), highlight);
      case Transposed(Reference reference) ->
          new Formula.Filled(numbers().slot(reference.slot()).transposed(), highlight);
      default ->
          new Formulation(reference -> new Formula.Filled(numbers().slot(reference.slot())), false)
              .of(factor);
    };
  }

  private Relation relation(Matrix whole) {
    return new MatrixEquations(pen.numbers())
        .of(
            ladder.formula(),
            part ->
                part instanceof Reference reference
                    ? Optional.of(numbers().slot(reference.slot()))
                    : Optional.empty(),
            whole);
  }

  /// What example `index` adds, written out.
  public MathText filledExample(Examples examples, int index) {
    return pen.write(new Formula.Filled(examples.contribution(index)));
  }

  /// What the examples up to `index` add up to, written out: at the last one the whole gradient.
  public MathText filledUpTo(Examples examples, int index) {
    return pen.write(
        new Formula.Equation(
            new Formula.Share(gradient, new Portion.UpToExample(index)),
            Relation.EQUALS,
            new Formula.Filled(examples.upTo(index))));
  }

  /// The id of the operation that sends it back.
  public String operation() {
    return operation.id();
  }

  /// One product of two matrices with its shapes, right or wrong.
  public MathText product(Ordering ordering) {
    return pen.write(
        new Formula.Product(
            Kind.MATRIX,
            List.of(
                pen.shaped(operation, ordering.left()), pen.shaped(operation, ordering.right()))));
  }

  /// What is added up in the matrix rung; empty where that is no product.
  public Optional<Meeting> met() {
    return ladder.formula().behindNumbers() instanceof Product product
        ? Optional.of(met(product))
        : Optional.empty();
  }

  private Meeting met(Product product) {
    Shape left = product.left().shape();
    Shape right = product.right().shape();
    boolean isPlain = isPlain(product.left()) && isPlain(product.right());
    boolean isBatch = trace.graph().batch().filter(left.columns()::runsAlong).isPresent();
    Meeting.Kind kind =
        left.columns().value() == 1
            ? Meeting.Kind.NOTHING
            : !isPlain ? Meeting.Kind.TERMS : isBatch ? Meeting.Kind.EXAMPLES : Meeting.Kind.CELLS;
    return new Meeting(
        kind,
        pen.asDeclared(operand).plain(),
        pen.asDeclared(pen.names().of(operation)).plain(),
        pen.isTurned() ? right.transposed() : left,
        pen.isTurned() ? left.transposed() : right,
        left.columns());
  }

  /// Whether each of its cells is a number of the run, and none a 0 by its place.
  private static boolean isPlain(Expression factor) {
    Expression upright = factor instanceof Transposed turned ? turned.operand() : factor;
    return upright instanceof Reference reference
        && (reference.role() == Reference.Role.OPERAND
            || reference.role() == Reference.Role.UPSTREAM);
  }
}
