package studio.backprop.golden;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.backprop.cli.Figures;
import studio.backprop.explain.LocalDerivative;
import studio.backprop.explain.Ordering;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.Scenario;
import studio.backprop.session.TellingSizes;
import studio.backprop.trace.Trace;
import studio.backprop.writing.Label;
import studio.backprop.writing.Rungs;
import studio.backprop.writing.Style;

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
    page.label(key + " example", style -> rungs.apply(style).example());
    int examples = usual.ladder().examples();
    page.line(key + " examples", examples + " along " + usual.ladder().axis());
    filled(key + " example 1", 0, rungs);
    if (examples > 1) {
      filled(key + " example " + examples, examples - 1, rungs);
    }
    page.label(key + " matrix", style -> rungs.apply(style).matrix());
    page.turned(key + " filled", style -> rungs.apply(style).filled());
    orderings(key, usual, rungs);
  }

  private void filled(String key, int index, Function<Style, Rungs> rungs) {
    page.turned(key + " adds", style -> rungs.apply(style).filledExample(index));
    page.turned(key + " so far", style -> rungs.apply(style).filledUpTo(index));
  }

  /// The summands of the chain rule: `6 = 2 · 3 gradient S[0,0] · ∂S[0,0]/∂W[0,0]`.
  private void summands(String key, Rungs rungs, CellName cell) {
    List<LocalDerivative> summands = rungs.ladder().scalar(cell.row(), cell.column());
    for (LocalDerivative one : summands.stream().limit(ExplanationLines.MOST_TERMS).toList()) {
      page.line(
          key,
          "%s = %s · %s %s · %s"
              .formatted(
                  Figures.of(one.value()),
                  Figures.of(one.upstream()),
                  Figures.of(one.derivative()),
                  rungs.arriving(one),
                  rungs.partial(one, cell)));
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
      Function<Style, Label> product = style -> rungs.apply(style).product(ordering);
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
