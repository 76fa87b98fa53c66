package studio.backprop.writing;

import java.util.Set;
import java.util.function.Function;
import studio.backprop.explain.BatchAxis;
import studio.backprop.explain.Ladder;
import studio.backprop.explain.LocalDerivative;
import studio.backprop.explain.Ordering;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Notation;
import studio.backprop.expression.PlainNotation;
import studio.backprop.expression.Reference;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.TexNotation;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;
import studio.backprop.trace.Trace;

/// The three rungs to what comes back along one wire, each with its formula, also filled in.
public final class Rungs {
  private final Trace trace;
  private final Names names;
  private final GraphNode operation;
  private final GraphNode source;
  private final Label operand;
  private final Label gradient;
  private final Ladder ladder;
  private final Edge edge;

  public Rungs(Trace trace, Edge edge) {
    this(trace, edge, Style.USUAL);
  }

  public Rungs(Trace trace, Edge edge, Style style) {
    Graph graph = trace.graph();
    this.trace = trace;
    this.edge = edge;
    this.names = new Names(graph, style);
    this.operation = graph.node(edge.to());
    this.source = graph.node(edge.from());
    this.operand = Label.of(source);
    this.gradient = names.gradientOf(graph.node(edge.from()));
    this.ladder = new Ladder(trace, edge);
  }

  public Ladder ladder() {
    return ladder;
  }

  /// `∂L/∂W[i,j] = Σₖ ∂L/∂S[k,j] · ∂S[k,j]/∂W[i,j] = Σₖ X[k,i] · ∂L/∂S[k,j]`
  public Label scalar() {
    Dependence met = names.isTurned() ? Dependence.of(ladder).turned() : Dependence.of(ladder);
    CellFormulas cells = new CellFormulas(names, operation);
    Label result = Label.of(operation);
    String at = met.row() + "," + met.column();
    Label above = names.gradientOf(Names.indexed(result, at));
    String partial =
        "\\frac{\\partial {%s}_{%s}}{\\partial {%s}_{i,j}}"
            .formatted(result.tex(), at, operand.tex());
    String sum = met.free().isEmpty() ? "" : "\\sum_{" + met.free() + "} ";
    String plainSum = met.free().isEmpty() ? "" : "Σ " + met.free() + " ";
    Label gradientOfCell = cells.gradientOfCell(source);
    return new Label(
        "%s = %s%s \\cdot %s = %s"
            .formatted(
                gradientOfCell.tex(),
                sum,
                above.tex(),
                partial,
                cells.cell(names.scalars(operation), ladder.formula())),
        "%s = %s%s · ∂%s[%s]/∂%s[i,j] = %s"
            .formatted(
                gradientOfCell.plain(),
                plainSum,
                above.plain(),
                result.plain(),
                at,
                operand.plain(),
                cells.cell(names.plain(operation), ladder.formula())));
  }

  /// What one example adds: `∂L/∂W from example i = X[i,:]ᵀ · ∂L/∂S[i,:]`.
  public Label example() {
    Set<Reference> own = ladder.ofOneExample();
    boolean rows = ladder.axis() == BatchAxis.ROWS;
    String at = rows != names.isTurned() ? "i,:" : ":,i";
    Expression one = withoutSum(ladder.formula(), rows);
    Function<Reference, String> tex =
        reference -> {
          String name = names.label(operation, reference).tex();
          return !own.contains(reference)
              ? name
              : (name.startsWith("\\frac") ? "{\\left(" + name + "\\right)}" : "{" + name + "}")
                  + "_{"
                  + at
                  + "}";
        };
    Function<Reference, String> plain =
        reference ->
            names.label(operation, reference).plain()
                + (own.contains(reference) ? "[" + at + "]" : "");
    Notation notation =
        names.inForm(
            new TexNotation(
                tex,
                (reference, indices) -> tex.apply(reference),
                shape -> TexNotation.of(ofOne(shape))));
    Notation words = names.inForm(new PlainNotation(plain));
    return new Label(
        "\\left." + gradient.tex() + "\\right|_{i} = " + one.write(notation).text(),
        gradient.plain() + " from example i = " + one.write(words).text());
  }

  /// The formula of the matrix rung with the shapes under its factors.
  public Label matrix() {
    return new Label(
        gradient.tex() + " = " + ladder.formula().write(names.tex(operation, true)).text(),
        gradient.plain() + " = " + ladder.formula().write(names.plain(operation)).text());
  }

  /// The formula of the matrix rung with its matrices written out, and what they give.
  public Label filled() {
    Matrix whole = trace.returned(edge).orElseThrow();
    Notation notation =
        names.inForm(
            new TexNotation(
                reference -> filled(trace.inside(operation).slot(reference.slot())).tex(), false));
    Label result = filled(whole);
    return new Label(
        ladder.formula().write(notation).text() + " = " + result.tex(),
        gradient.plain() + " = " + result.plain());
  }

  /// What example `index` adds, written out.
  public Label filledExample(int index) {
    return filled(ladder.example(index));
  }

  private Label filled(Matrix matrix) {
    Matrix written = names.isTurned() ? matrix.transposed() : matrix;
    return new Label(Filled.tex(written), Filled.plain(written));
  }

  /// What the examples up to `index` add up to, written out: at the last one the whole gradient.
  public Label filledUpTo(int index) {
    String upTo = "\\sum_{i=1}^{" + (index + 1) + "} \\left." + gradient.tex() + "\\right|_{i} = ";
    Label result = filled(ladder.upTo(index));
    return new Label(
        upTo + result.tex(), "examples 1 to " + (index + 1) + " add up to " + result.plain());
  }

  /// The id of the operation that sends it back.
  public String operation() {
    return operation.id();
  }

  /// The cell of the gradient from above in a summand of the chain rule.
  public CellName arriving(LocalDerivative summand) {
    return new CellName(operation.id(), Quantity.GRADIENT, summand.row(), summand.column());
  }

  /// `∂S[k,1]/∂W[2,1]`
  public String partial(LocalDerivative summand, CellName cell) {
    return "∂%s[%d,%d]/∂%s[%d,%d]"
        .formatted(
            Label.of(operation).plain(),
            summand.row(),
            summand.column(),
            operand.plain(),
            cell.row(),
            cell.column());
  }

  /// One product of two matrices with its shapes, right or wrong.
  public Label product(Ordering ordering) {
    var tex = names.tex(operation, true);
    var plain = names.plain(operation);
    return new Label(
        tex.product(
                tex.shaped(ordering.left().write(tex), ordering.left().shape()),
                tex.shaped(ordering.right().write(tex), ordering.right().shape()))
            .text(),
        plain.product(ordering.left().write(plain), ordering.right().write(plain)).text());
  }

  /// A sum over the examples is, for one example, no sum.
  private static Expression withoutSum(Expression formula, boolean rows) {
    SumAlong.Axis batch = rows ? SumAlong.Axis.ROWS : SumAlong.Axis.COLUMNS;
    return formula instanceof SumAlong sum && sum.axis() == batch ? sum.operand() : formula;
  }

  /// The shape that is left of a matrix where one example is.
  private Shape ofOne(Shape shape) {
    Size batch =
        ladder.axis() == BatchAxis.ROWS ? ladder.arriving().rows() : ladder.arriving().columns();
    return batch.isLiteral()
        ? shape
        : new Shape(ofOne(shape.rows(), batch), ofOne(shape.columns(), batch));
  }

  private static Size ofOne(Size size, Size batch) {
    return size.symbol().equals(batch.symbol()) ? Size.of(1) : size;
  }
}
