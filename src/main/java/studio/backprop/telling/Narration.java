package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Step;
import studio.backprop.shape.Counted;
import studio.backprop.trace.Trace;
import studio.backprop.writing.Formulas;
import studio.backprop.writing.Label;
import studio.backprop.writing.Meanings;
import studio.backprop.writing.Pen;
import studio.backprop.writing.Style;

/// What is said and written of each step: one sentence, and its formulas.
public final class Narration {
  private final Graph graph;
  private final Pen pen;
  private final Formulas formulas;
  private final Style style;

  public Narration(Graph graph) {
    this(graph, Style.USUAL);
  }

  /// @param style how formulas are written; a sentence follows their form
  public Narration(Graph graph, Style style) {
    this.graph = graph;
    this.style = style;
    this.pen = new Pen(graph, style.with(Style.Gradients.FRACTION));
    this.formulas = new Formulas(graph, style);
  }

  /// A step's sentence, and its formulas with shapes under the factors: one forward, one an operand
  /// backward.
  public record Told(String sentence, List<Label> formulas) {
    public Told {
      formulas = List.copyOf(formulas);
    }

    /// All formulas as one, in TeX.
    public String tex() {
      return formulas.stream().map(Label::tex).collect(Collectors.joining(" \\qquad "));
    }

    /// All formulas as one, as plain text.
    public String plain() {
      return formulas.stream().map(Label::plain).collect(Collectors.joining(",  "));
    }
  }

  public Told of(Step step) {
    return switch (step.phase()) {
      case FORWARD -> forward(step.node());
      case BACKWARD -> backward(step.node());
    };
  }

  /// What is said before the first step.
  public Told start() {
    int operations = graph.forward().size();
    int leaves = graph.nodes().size() - operations;
    String there =
        "%s numbers; %s to run"
            .formatted(
                Counted.of(leaves, "leaf holds", "leaves hold"),
                Counted.of(operations, "operation waits", "operations wait"));
    String leadsTo =
        graph
            .output()
            .map(output ->
                ", and %s is what %s to."
                    .formatted(
                        Label.of(output).plain(), operations == 1 ? "it leads" : "they lead"))
            .orElse("; nothing comes back, for the output is not known yet.");
    return new Told(there + leadsTo, List.of());
  }

  /// What is said of a frame: of what happens inside its step, where one looks closely.
  public Told of(Frame frame, Trace trace) {
    return frame
        .closeup()
        .map(closeup -> new CloseupNarration(trace, style).of(closeup))
        .or(() -> frame.step().map(this::of))
        .orElseGet(this::start);
  }

  private Told forward(GraphNode node) {
    Label formula = formulas.value(node);
    return new Told(
        new Formulas(graph, style.withSpeltOut(false)).value(node).plain()
            + ": "
            + meaning(node)
            + sizes(node.operation().value())
            + ".",
        followedBy(formulas.inside(node), List.of(formula)));
  }

  private Told backward(GraphNode node) {
    List<String> said = new ArrayList<>();
    for (Edge edge : node.operands()) {
      Expression gradient = node.operation().gradients().get(edge.operand());
      said.add(
          Label.of(graph.node(edge.from())).plain()
              + " gets "
              + pen.words(pen.formula(node, gradient))
              + sizes(gradient));
    }
    return new Told(
        "The gradient of %s goes back: %s."
            .formatted(Label.of(node).plain(), String.join("; ", said)),
        followedBy(formulas.insideBackward(node), formulas.sentBack(node)));
  }

  private static List<Label> followedBy(List<Label> first, List<Label> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  private String meaning(GraphNode node) {
    return new Meanings(style.language()).of(node, graph, pen.isTurned());
  }

  private String sizes(Expression expression) {
    return pen.isTurned() && expression instanceof Product product
        ? shapes(new Product(product.right().transposed(), product.left().transposed()))
        : shapes(expression);
  }

  /// The sizes of a product: ` (3×2 times 2×4 gives 3×4)`.
  static String shapes(Expression expression) {
    return expression instanceof Product product
        ? " (%s times %s gives %s)"
            .formatted(
                product.left().shape().sizes(),
                product.right().shape().sizes(),
                product.shape().sizes())
        : "";
  }
}
