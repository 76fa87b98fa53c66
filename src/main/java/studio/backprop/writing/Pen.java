package studio.backprop.writing;

import studio.backprop.expression.Expression;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.PlainWriter;
import studio.backprop.writing.formula.TexWriter;
import studio.backprop.writing.formula.Turned;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// Writes the formulas of a graph as a reader wants them: in rows or columns, gradients as
/// fractions or words. Everything is a tree until it comes here.
public final class Pen {
  private final Names names;
  private final Style style;
  private final boolean turned;

  public Pen(Graph graph, Style style) {
    this(Names.ofLabels(graph), style);
  }

  private Pen(Names names, Style style) {
    this.names = names;
    this.style = style;
    this.turned =
        switch (style.form()) {
          case AS_DECLARED -> false;
          case ROWS -> names.form() == Axis.COLUMNS;
          case COLUMNS -> names.form() == Axis.ROWS;
        };
  }

  /// One that writes as files and commands do, by the ids of nodes.
  static Pen ofIds(Graph graph) {
    return new Pen(Names.ofIds(graph), Style.USUAL);
  }

  /// What the graph's matrices are called.
  public Names names() {
    return names;
  }

  /// Whether formulas are in the other form than the scenario's.
  public boolean isTurned() {
    return turned;
  }

  /// An expression of an operation, with shapes under the factors of products.
  public Formula shaped(GraphNode operation, Expression expression) {
    return names.formulation(operation, true).shaped(expression);
  }

  /// An expression of an operation.
  public Formula formula(GraphNode operation, Expression expression) {
    return names.formulation(operation, true).of(expression);
  }

  /// An expression of an operation without any shapes.
  public Formula bare(GraphNode operation, Expression expression) {
    return names.formulation(operation, false).of(expression);
  }

  /// The same with stand-ins within it.
  Formula bare(GraphNode operation, Expression expression, StandIns standIns) {
    return new Formulation(
            reference -> standIns.find(reference).orElseGet(() -> names.of(operation, reference)),
            names::gradientOf,
            false)
        .of(expression);
  }

  /// The cell [i,j] of an expression, as the reader counts rows and columns.
  Formula cell(GraphNode operation, Expression expression) {
    return CellFormulas.by(reference -> names.of(operation, reference))
        .of(expression.cell(row(expression.shape()), column(expression.shape()), new Letters()));
  }

  /// The index of a row that is told of: `i`, and 0 where there is one row only.
  Index row(Shape shape) {
    return index(turned ? "j" : "i", shape.rows().isOne(), shape.rows().value());
  }

  /// The index of a column that is told of: `j`, and 0 where there is one column only.
  Index column(Shape shape) {
    return index(turned ? "i" : "j", shape.columns().isOne(), shape.columns().value());
  }

  private static Index index(String name, boolean isOne, long range) {
    return isOne ? Index.at(0) : new Index.Letter(name, range);
  }

  /// A formula in the reader's form.
  public MathText write(Formula formula) {
    return asDeclared(turned ? Turned.of(formula) : formula);
  }

  /// A number that is no cell: `2/n`.
  public MathText number(Scalar constant) {
    return write(ScalarFormulas.constant(constant));
  }

  /// How numbers are written.
  Numbers numbers() {
    return style.numbers();
  }

  /// A formula in the form of the scenario.
  public MathText asDeclared(Formula formula) {
    return new MathText(new TexWriter(style).write(formula), new PlainWriter(style).write(formula));
  }

  /// `∂L/∂S` on one line, as a card has room for it.
  public MathText gradientOnOneLine(GraphNode node) {
    Formula gradient = names.gradientOf(node);
    return new MathText(
        TexWriter.onOneLine(style).write(gradient), new PlainWriter(style).write(gradient));
  }
}
