package studio.backprop.golden;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import studio.backprop.cli.ExplainText;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.InnerCellName;
import studio.backprop.graph.Quantity;
import studio.backprop.operation.BoundOperation.Named;
import studio.backprop.trace.Trace;
import studio.backprop.writing.CellTitle;

/// Why cells are what they are, as the command line prints it.
final class ExplanationLines {
  /// Of a longer sum the first products are written.
  static final int MOST_TERMS = 12;

  private final Page page;
  private final Trace trace;
  private final Explainer explainer;

  ExplanationLines(Page page, Trace trace) {
    this.page = page;
    this.trace = trace;
    this.explainer = new Explainer(trace);
  }

  void write() {
    page.heading("explanations");
    for (GraphNode node : trace.graph().nodes()) {
      explain(node, Quantity.VALUE);
      explain(node, Quantity.GRADIENT);
      if (!node.isLeaf()) {
        node.operation().inner().forEach(inner -> inside(node, inner, Quantity.VALUE));
        node.operation().innerGradients().forEach(inner -> inside(node, inner, Quantity.GRADIENT));
      }
    }
  }

  private void explain(GraphNode node, Quantity quantity) {
    CellName first = new CellName(node.id(), quantity, 0, 0);
    page.styled(first + " is called", style -> new CellTitle(trace.graph(), style).of(first));
    for (CellName cell : ScenarioPage.cells(node, quantity)) {
      print(cell.toString(), explainer.explain(cell));
    }
  }

  /// The first cell of a named matrix inside an operation.
  private void inside(GraphNode node, Named inner, Quantity quantity) {
    String name = inner.reference().name();
    InnerCellName cell = new InnerCellName(node.id(), name, quantity, 0, 0);
    CellName key = new CellName(name + " in " + node.id(), quantity, 0, 0);
    Contribution told = explainer.explain(cell);
    print(key.toString(), new Explanation(key, told.value(), List.of(told)));
  }

  /// Each line of an explanation behind its key, one space between columns.
  private void print(String key, Explanation explanation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      ExplainText.print(out, trace.graph(), explanation, MOST_TERMS);
    }
    bytes
        .toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.strip().replaceAll(" +", " "))
        .forEach(line ->
            page.line(key, line.startsWith(key + " =") ? line.substring(key.length() + 1) : line));
  }
}
