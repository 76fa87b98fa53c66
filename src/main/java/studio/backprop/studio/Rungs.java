package studio.backprop.studio;

import java.util.Set;
import java.util.function.Function;
import studio.backprop.explain.BatchAxis;
import studio.backprop.explain.CellName;
import studio.backprop.explain.Ladder;
import studio.backprop.explain.LocalDerivative;
import studio.backprop.explain.Ordering;
import studio.backprop.explain.Quantity;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Index;
import studio.backprop.expression.Indices;
import studio.backprop.expression.PlainNotation;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Shape;
import studio.backprop.expression.Size;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.TexNotation;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.Trace;

/// The three rungs to what comes back along one wire, each with its formula, also filled in.
public final class Rungs {
  private final Trace trace;
  private final Names names;
  private final GraphNode operation;
  private final Label operand;
  private final Label gradient;
  private final Ladder ladder;
  private final Edge edge;

  public Rungs(Trace trace, Edge edge) {
    Graph graph = trace.graph();
    this.trace = trace;
    this.edge = edge;
    this.names = new Names(graph);
    this.operation = graph.node(edge.to());
    this.operand = Label.of(graph.node(edge.from()));
    this.gradient = names.gradientOf(graph.node(edge.from()));
    this.ladder = new Ladder(trace, edge);
  }

  public Ladder ladder() {
    return ladder;
  }

  /// `∂L/∂W[i,j] = Σₖ ∂L/∂S[k,j] · ∂S[k,j]/∂W[i,j] = Σₖ X[k,i] · ∂L/∂S[k,j]`
  public Label scalar() {
    Dependence met = Dependence.of(ladder);
    Label result = Label.of(operation);
    String at = met.row() + "," + met.column();
    String sum = met.free().isEmpty() ? "" : "\\sum_{" + met.free() + "} ";
    String partial =
        "\\frac{\\partial {"
            + result.tex()
            + "}_{"
            + at
            + "}}{\\partial {"
            + operand.tex()
            + "}_{i,j}}";
    String cells =
        ladder.formula().writeCell(names.scalars(operation), i(), j(), new Indices()).text();
    String chain = names.partial("{" + result.tex() + "}_{" + at + "}") + " \\cdot " + partial;
    String plainCells =
        ladder.formula().writeCell(names.plain(operation), i(), j(), new Indices()).text();
    return new Label(
        names.partial("{" + operand.tex() + "}_{i,j}") + " = " + sum + chain + " = " + cells,
        "%s[i,j] = %s%s[%s] · ∂%s[%s]/∂%s[i,j] = %s"
            .formatted(
                gradient.plain(),
                met.free().isEmpty() ? "" : "Σ " + met.free() + " ",
                names.gradientOf(operation).plain(),
                at,
                result.plain(),
                at,
                operand.plain(),
                plainCells));
  }

  /// What one example adds: `∂L/∂W from example i = X[i,:]ᵀ · ∂L/∂S[i,:]`.
  public Label example() {
    Set<Reference> own = ladder.ofOneExample();
    boolean rows = ladder.axis() == BatchAxis.ROWS;
    String at = rows ? "i,:" : ":,i";
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
    TexNotation notation =
        new TexNotation(tex, (name, indices) -> name, shape -> TexNotation.of(ofOne(shape)));
    return new Label(
        "\\left." + gradient.tex() + "\\right|_{i} = " + one.write(notation).text(),
        gradient.plain() + " from example i = " + one.write(new PlainNotation(plain)).text());
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
    TexNotation notation =
        new TexNotation(
            reference -> Filled.tex(trace.inside(operation).slot(reference.slot())), false);
    return new Label(
        ladder.formula().write(notation).text() + " = " + Filled.tex(whole),
        gradient.plain() + " = " + Filled.plain(whole));
  }

  /// What example `index` adds, written out.
  public Label filledExample(int index) {
    Matrix one = ladder.example(index);
    return new Label(Filled.tex(one), Filled.plain(one));
  }

  /// What the examples up to `index` add up to, written out: at the last one the whole gradient.
  public Label filledUpTo(int index) {
    Matrix sum = ladder.example(0);
    for (int k = 1; k <= index; k++) {
      sum = sum.plus(ladder.example(k));
    }
    String upTo = "\\sum_{i=1}^{" + (index + 1) + "} \\left." + gradient.tex() + "\\right|_{i} = ";
    return new Label(
        upTo + Filled.tex(sum), "examples 1 to " + (index + 1) + " add up to " + Filled.plain(sum));
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

  private static Index i() {
    return Index.named("i");
  }

  private static Index j() {
    return Index.named("j");
  }
}
