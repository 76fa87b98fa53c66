package studio.backprop.golden;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.backprop.explain.Examples;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.LocalDerivative;
import studio.backprop.explain.Ordering;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.Scenario;
import studio.backprop.session.edit.TellingSizes;
import studio.backprop.trace.Trace;
import studio.backprop.writing.DerivationLines;
import studio.backprop.writing.NumberEquation;
import studio.backprop.writing.NumberEquations;
import studio.backprop.writing.Partials;
import studio.backprop.writing.PlainExplanation;
import studio.backprop.writing.Rungs;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// The ladder to what each wire brings back, and the orders of its product.
final class LadderLines {
  private final Page page;
  private final Trace trace;
  private final Scenario scenario;

  LadderLines(Page page, Trace trace, Scenario scenario) {
    this.page = page;
    this.trace = trace;
    this.scenario = scenario;
  }

  void write() {
    page.heading("ladders");
    for (GraphNode node : trace.graph().nodes()) {
      for (Edge edge : trace.graph().uses(node)) {
        if (trace.returned(edge).isPresent()) {
          ladder(node, edge);
        }
      }
    }
  }

  private void ladder(GraphNode node, Edge edge) {
    Rungs usual = new Rungs(trace, edge);
    String key = "%s from %s at %s".formatted(node.id(), usual.operation(), edge.port());
    Function<Style, Rungs> rungs = style -> new Rungs(trace, edge, style);
    page.label(key + " scalar", style -> rungs.apply(style).scalar());
    for (CellName cell : ScenarioPage.cells(node, Quantity.GRADIENT)) {
      summands(key + " scalar [" + cell.row() + "," + cell.column() + "]", usual, cell);
    }
    usual
        .ladder()
        .examples()
        .ifPresentOrElse(
            examples -> examples(key, examples, rungs), () -> page.line(key + " examples", "none"));
    page.label(key + " matrix", style -> rungs.apply(style).matrix());
    page.turned(key + " filled", style -> rungs.apply(style).filled());
    derivation(key, edge);
    orderings(key, usual, rungs);
  }

  private void derivation(String key, Edge edge) {
    DerivationLines lines = new DerivationLines(trace.graph(), edge, Style.USUAL);
    int k = 1;
    for (DerivationLines.Written line : lines.lines()) {
      page.line(key + " derivation " + k++, line.formula().plain() + "   (" + line.rule() + ")");
    }
  }

  private void examples(String key, Examples examples, Function<Style, Rungs> rungs) {
    page.label(key + " example", style -> rungs.apply(style).example(examples));
    page.line(key + " examples", examples.count() + " along " + examples.axis());
    filled(key + " example 0", examples, 0, rungs);
    if (examples.count() > 1) {
      filled(key + " example " + (examples.count() - 1), examples, examples.count() - 1, rungs);
    }
  }

  private void filled(String key, Examples examples, int index, Function<Style, Rungs> rungs) {
    page.turned(key + " adds", style -> rungs.apply(style).filledExample(examples, index));
    page.turned(key + " so far", style -> rungs.apply(style).filledUpTo(examples, index));
  }

  /// The summands of the chain rule: `6 = 2 · 3 gradient S[0,0] · ∂S[0,0]/∂W[0,0] = X[0,0]`.
  private void summands(String key, Rungs rungs, CellName cell) {
    PlainExplanation writer = new PlainExplanation(trace.graph());
    List<LocalDerivative> summands = rungs.ladder().scalar(cell.row(), cell.column()).summands();
    for (LocalDerivative one : summands.stream().limit(ExplanationLines.MOST_TERMS).toList()) {
      Term term = new Term(List.of(one.upstream(), one.derivative()), one.value());
      NumberEquation equation = NumberEquations.inFigures().of(one.value(), List.of(term));
      page.line(
          key,
          "%s %s %s · %s %s · %s = %s"
              .formatted(
                  equation.value(),
                  equation.relation().sign(),
                  Numbers.figures(one.upstream().value()),
                  Numbers.figures(one.derivative().value()),
                  one.upstream().name(),
                  new Partials(trace.graph()).of(one, cell),
                  writer.factor(one.derivative())));
    }
    if (summands.size() > ExplanationLines.MOST_TERMS) {
      page.line(key, "… %d more".formatted(summands.size() - ExplanationLines.MOST_TERMS));
    }
  }

  private void orderings(String key, Rungs usual, Function<Style, Rungs> rungs) {
    List<Ordering> orderings = Ordering.of(usual.ladder().formula());
    for (int k = 0; k < orderings.size(); k++) {
      Ordering ordering = orderings.get(k);
      String at = key + " order " + (k + 1);
      Function<Style, MathText> product = style -> rungs.apply(style).product(ordering);
      page.turned(at, product);
      page.line(
          at + " verdict",
          "%s times %s %s %s"
              .formatted(
                  ordering.left().shape(),
                  ordering.right().shape(),
                  ordering.verdict(),
                  coincidences(ordering))
              .strip());
    }
    TellingSizes.of(orderings, scenario)
        .ifPresent(
            resize -> page.line(key + " told apart by", resize.symbol() + " = " + resize.size()));
  }

  private static String coincidences(Ordering ordering) {
    return ordering.coincidences().stream()
        .map(two ->
            "%s = %s = %d".formatted(two.one().symbol(), two.other().symbol(), two.one().value()))
        .collect(Collectors.joining(", "));
  }
}
