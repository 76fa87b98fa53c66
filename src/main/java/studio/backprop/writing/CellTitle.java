package studio.backprop.writing;

import studio.backprop.explain.Tree;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.writing.formula.PlainWriter;
import studio.backprop.writing.style.Style;

/// What the cells of a graph are called in the window: `∂L/∂W⁽¹⁾[2,1]`.
public final class CellTitle {
  private final Style style;
  private final Names names;
  private final PlainWriter writer;

  public CellTitle(Graph graph, Style style) {
    this.style = style;
    this.names = Names.ofLabels(graph);
    this.writer = new PlainWriter(style);
  }

  /// How numbers and formulas are written.
  public Style style() {
    return style;
  }

  public String of(CellName cell) {
    return writer.write(names.of(cell));
  }

  /// What a factor of an explanation is called: a cell, a number, a function of such.
  public String of(Tree tree) {
    return writer.write(TreeFormulas.of(tree, names));
  }
}
