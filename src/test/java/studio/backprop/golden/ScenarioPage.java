package studio.backprop.golden;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;
import studio.backprop.writing.Formulas;
import studio.backprop.writing.style.MathText;

/// All that is said and written of one scenario.
final class ScenarioPage {
  private ScenarioPage() {}

  static String of(Scenario scenario) {
    Graph graph = Assembler.whole(scenario.graphSource());
    Trace trace = Trace.of(graph);
    Page page = new Page();
    page.heading(scenario.title());
    graph.nodes().forEach(node -> node(page, node));
    page.heading("formulas");
    graph.forward().forEach(node -> formulas(page, graph, node));
    new NarrationLines(page, trace).write();
    new ExplanationLines(page, trace).write();
    new LadderLines(page, trace, scenario).write();
    return page.text();
  }

  private static void node(Page page, GraphNode node) {
    page.label(node.id(), MathText.of(node));
    page.line(node.id() + " shape", node.shape().toString());
  }

  private static void formulas(Page page, Graph graph, GraphNode node) {
    String id = node.id();
    page.label(id + " value", style -> new Formulas(graph, style).value(node));
    page.labels(id + " inside", style -> new Formulas(graph, style).inside(node));
    page.labels(id + " inside backward", style -> new Formulas(graph, style).insideBackward(node));
    page.labels(id + " sent back", style -> new Formulas(graph, style).sentBack(node));
    page.labels(
        id + " defined",
        style -> List.copyOf(new Formulas(graph, style).definitions(node).values()));
  }

  /// The first cell of a node's matrix, one in the middle and the last one.
  static Set<CellName> cells(GraphNode node, Quantity quantity) {
    Shape shape = node.shape();
    int rows = (int) shape.rows().value();
    int columns = (int) shape.columns().value();
    Set<CellName> cells = new LinkedHashSet<>();
    cells.add(new CellName(node.id(), quantity, 0, 0));
    cells.add(new CellName(node.id(), quantity, rows / 2, columns / 2));
    cells.add(new CellName(node.id(), quantity, rows - 1, columns - 1));
    return cells;
  }
}
