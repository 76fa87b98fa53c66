package studio.backprop.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Pending;
import studio.backprop.expression.Reference;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Values;
import studio.backprop.expression.derivation.Change;
import studio.backprop.expression.derivation.Derivation;
import studio.backprop.expression.derivation.Line;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.shape.Axes;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

/// How what comes back along one wire follows from what its operation computes, as a page has it: a
/// rule and a formula a line.
public final class DerivationLines {
  private final Pen pen;
  private final GraphNode operation;
  private final Formula gradient;
  private final Derivation derivation;
  private final Texts texts;

  public DerivationLines(Graph graph, Edge edge, Style style) {
    this(graph, edge, new Pen(graph, style), style.language());
  }

  private DerivationLines(Graph graph, Edge edge, Pen pen, Language language) {
    this.pen = pen;
    this.operation = graph.node(edge.to());
    this.gradient = pen.names().gradientOf(graph.node(edge.from()));
    this.derivation = operation.operation().derivations().get(edge.operand());
    this.texts = language.texts("derivations");
  }

  /// By the ids of nodes, as files and commands have it.
  public static DerivationLines ofIds(Graph graph, Edge edge) {
    return new DerivationLines(graph, edge, Pen.ofIds(graph), Style.USUAL.language());
  }

  /// A line as it is written.
  ///
  /// @param line what is written
  /// @param rule by what it follows from the line before
  /// @param formula the gradient, as far as it is worked out
  /// @param marked the same with what differs from the line before pointed at
  /// @param because what holds for these numbers and makes the line possible, as a sentence
  public record Written(
      Line line, String rule, MathText formula, MathText marked, Optional<String> because) {}

  /// What the operation computes: what is derived.
  public MathText value() {
    return pen.write(
        new Formula.Equation(pen.names().of(operation), Relation.EQUALS, bare(computed())));
  }

  /// The lines from there to the gradient; one that reads like the line before is left out, as it
  /// differs in brackets that are not written.
  public List<Written> lines() {
    List<Written> lines = new ArrayList<>();
    for (Line line : derivation.lines()) {
      MathText formula = equation(bare(line.is()));
      if (lines.isEmpty()) {
        lines.add(written(line, formula, formula));
      } else if (!lines.getLast().formula().equals(formula)) {
        lines.add(written(line, formula, marked(lines.getLast().line().is(), line.is())));
      }
    }
    return lines;
  }

  private Written written(Line line, MathText formula, MathText marked) {
    return new Written(
        line,
        texts.get(line.rule().key()),
        formula,
        marked,
        line.given().map(rows -> sentence("because-rows-add-up-to-one", rows)));
  }

  /// Why there is no line more, where the rows of a matrix would have to add up to 1 for it and do
  /// not.
  public Optional<String> unless() {
    return derivation.unless().map(rows -> sentence("unless-rows-add-up-to-one", rows));
  }

  private String sentence(String key, Reference rows) {
    return texts.get(key, plain(rows), plain(new SumAlong(Axes.COLUMNS, rows)));
  }

  private String plain(Expression expression) {
    return pen.write(bare(expression)).plain();
  }

  /// What the operation computes in the numbers of a run.
  public MathText value(Values numbers) {
    return filled(pen.names().of(operation), computed(), numbers);
  }

  /// A line in the numbers of a run, and what they give.
  public MathText filled(Line line, Values numbers) {
    return filled(gradient, line.is(), numbers);
  }

  private MathText filled(Formula name, Expression is, Values numbers) {
    StandIns open = new StandIns();
    Formula formula =
        new Formulation(
                reference ->
                    open.find(reference)
                        .orElseGet(() -> new Formula.Filled(numbers.slot(reference.slot()))),
                false)
            .of(settled(is, numbers, open));
    Formula result = new Formula.Filled(numbers.of(is));
    return new MathText(
        pen.write(new Formula.Equation(formula, relation(is, numbers), result)).tex(),
        pen.write(new Formula.Equation(name, Relation.EQUALS, result)).plain());
  }

  private Relation relation(Expression is, Values numbers) {
    return new MatrixEquations(pen.numbers())
        .of(
            is,
            part -> Optional.of(part).filter(DerivationLines::isWrittenOut).map(numbers::of),
            numbers.of(is));
  }

  private static boolean isWrittenOut(Expression part) {
    return part instanceof Reference || part instanceof Pending;
  }

  /// What is still to be worked out is a matrix too, once there are numbers.
  private Expression settled(Expression in, Values numbers, StandIns open) {
    return in.replaced(part ->
        part instanceof Pending
            ? Optional.of(open.of(part, new Formula.Filled(numbers.of(part))))
            : Optional.empty());
  }

  /// The whole as a page of LaTeX, which amsmath sets: the value, and a line under the other each
  /// line with its rule on the right.
  public String page() {
    DerivationPage page = new DerivationPage(texts);
    page.begin(pen.write(pen.names().of(operation)), pen.write(bare(computed())));
    MathText name = pen.write(gradient);
    for (Written written : lines()) {
      page.line(name, pen.write(bare(written.line().is())), written.line().rule());
    }
    return page.text();
  }

  private MathText marked(Expression before, Expression after) {
    StandIns marks = new StandIns();
    Expression marked = after;
    for (Change change : Change.between(before, after)) {
      marked = change.in(marked, part -> marks.of(part, new Formula.Marked(bare(part))));
    }
    return equation(pen.bare(operation, marked, marks));
  }

  private MathText equation(Formula formula) {
    return pen.write(new Formula.Equation(gradient, Relation.EQUALS, formula));
  }

  private Formula bare(Expression expression) {
    return pen.bare(operation, expression);
  }

  private Expression computed() {
    return operation.operation().value();
  }
}
