package studio.backprop.writing;

import java.util.function.Function;
import studio.backprop.explain.BatchAxis;
import studio.backprop.expression.Notation;
import studio.backprop.expression.PlainNotation;
import studio.backprop.expression.Reference;
import studio.backprop.expression.TexNotation;
import studio.backprop.expression.TurnedNotation;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;

/// What the matrices of a graph are called in formulas.
///
/// The gradient of S is ∂L/∂S, with L the output's label; where the output is no single number,
/// gradients are of J, the sum of outputGradient ⊙ output.
public final class Names {
  private final Graph graph;
  private final Label objective;
  private final Style style;
  private final boolean turned;

  public Names(Graph graph) {
    this(graph, Style.USUAL);
  }

  public Names(Graph graph, Style style) {
    this.graph = graph;
    this.style = style;
    this.turned =
        switch (style.form()) {
          case AS_DECLARED -> false;
          case ROWS -> BatchAxis.of(graph) == BatchAxis.COLUMNS;
          case COLUMNS -> BatchAxis.of(graph) == BatchAxis.ROWS;
        };
    this.objective =
        graph.output().shape().isScalar() ? Label.of(graph.output()) : new Label("J", "J");
  }

  /// `∂L/∂S`
  public Label gradientOf(GraphNode node) {
    return gradientOf(Label.of(node));
  }

  /// TeX for an operation's expressions, with its operands' labels for its ports.
  public Notation tex(GraphNode node, boolean shapes) {
    return inForm(new TexNotation(names(node, Label::tex), shapes));
  }

  /// TeX for single cells, where the gradient of one is ∂L/∂Sₖⱼ.
  Notation scalars(GraphNode node) {
    return inForm(
        new TexNotation(
            names(node, Label::tex),
            (reference, indices) -> cell(node, reference, indices).tex(),
            _ -> ""));
  }

  /// `Xᵢₖ`, and `∂L/∂Sₖⱼ` for a cell of a gradient.
  private Label cell(GraphNode node, Reference reference, String indices) {
    return switch (reference.role()) {
      case UPSTREAM -> gradientOf(indexed(Label.of(node), indices));
      case INNER_GRADIENT -> gradientOf(indexed(inner(reference), indices));
      case OPERAND, INNER, OUTPUT -> indexed(label(node, reference), indices);
    };
  }

  /// A cell of what a label names.
  static Label indexed(Label matrix, String indices) {
    return new Label(
        TexNotation.indexed(matrix.tex(), indices), matrix.plain() + "[" + indices + "]");
  }

  /// The notation itself, or the same formulas with every matrix laid on its side.
  Notation inForm(Notation notation) {
    return turned ? new TurnedNotation(notation) : notation;
  }

  /// Whether formulas are in the other form than the scenario's.
  public boolean isTurned() {
    return turned;
  }

  /// ∂L by something, in TeX.
  String partial(String tex) {
    return "\\frac{\\partial " + objective.tex() + "}{\\partial " + tex + "}";
  }

  /// Plain text, likewise.
  public Notation plain(GraphNode node) {
    return inForm(new PlainNotation(names(node, Label::plain)));
  }

  /// Words, likewise.
  public Notation words(GraphNode node) {
    return inForm(
        new WordNotation(reference ->
            switch (reference.role()) {
              case UPSTREAM -> "the gradient of " + Label.of(node).plain();
              case INNER_GRADIENT -> "the gradient of " + inner(reference).plain();
              case OPERAND, INNER, OUTPUT -> label(node, reference).plain();
            }));
  }

  private Function<Reference, String> names(GraphNode node, Function<Label, String> form) {
    return reference -> form.apply(label(node, reference));
  }

  Label label(GraphNode node, Reference reference) {
    return switch (reference.role()) {
      case OPERAND -> Label.of(graph.node(node.operands().get(reference.slot()).from()));
      case OUTPUT -> Label.of(node);
      case UPSTREAM -> gradientOf(node);
      case INNER -> inner(reference);
      case INNER_GRADIENT -> gradientOf(inner(reference));
    };
  }

  Label gradientOf(Label of) {
    if (style.gradients() == Style.Gradients.WORDS) {
      return new Label("\\text{gradient }" + of.tex(), "gradient " + of.plain());
    }
    return new Label(partial(of.tex()), "∂" + objective.plain() + "/∂" + of.plain());
  }

  private static Label inner(Reference reference) {
    return reference.name().endsWith("hat")
        ? Label.ofTex("\\hat{" + reference.name().charAt(0) + "}")
        : Label.ofId(reference.name());
  }
}
