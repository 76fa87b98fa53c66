package studio.backprop.studio;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.expression.TexNotation;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;

/// What is said and written of each step: one sentence, one formula.
public final class Narration {
  private final Graph graph;
  private final Names names;

  public Narration(Graph graph) {
    this.graph = graph;
    this.names = new Names(graph);
  }

  /// A step's sentence and its formula, in TeX with shapes under the factors, and as plain text.
  public record Told(String sentence, String tex, String plain) {}

  public Told of(Step step) {
    return step.isForward() ? forward(step.node()) : backward(step.node());
  }

  /// What is said before the first step.
  public Told start() {
    int leaves = graph.nodes().size() - graph.forward().size();
    return new Told(
        "%d leaves hold numbers; %d operations wait to run, and %s is what they lead to."
            .formatted(leaves, graph.forward().size(), Label.of(graph.output()).plain()),
        "",
        "");
  }

  private Told forward(GraphNode node) {
    Label label = Label.of(node);
    Expression value = node.operation().value();
    String formula = label.plain() + " = " + value.write(names.plain(node)).text();
    return new Told(
        formula + ": " + meaning(node) + shapes(value) + ".",
        shaped(label, node) + " = " + value.write(names.tex(node, true)).text(),
        formula);
  }

  private Told backward(GraphNode node) {
    List<String> said = new ArrayList<>();
    List<String> tex = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (Edge edge : node.operands()) {
      GraphNode operand = graph.node(edge.from());
      Expression gradient = node.operation().gradients().get(edge.operand());
      Label name = names.gradientOf(operand);
      boolean onlyUse = graph.uses(operand).size() == 1;
      String part = onlyUse ? " = " : " ← ";
      said.add(
          Label.of(operand).plain()
              + " gets "
              + gradient.write(names.words(node)).text()
              + shapes(gradient));
      tex.add(
          name.tex()
              + (onlyUse ? " = " : " \\mathrel{+}= ")
              + gradient.write(names.tex(node, true)).text());
      plain.add(name.plain() + part + gradient.write(names.plain(node)).text());
    }
    return new Told(
        "The gradient of %s goes back: %s."
            .formatted(Label.of(node).plain(), String.join("; ", said)),
        String.join(" \\qquad ", tex),
        String.join(",  ", plain));
  }

  private String meaning(GraphNode node) {
    String words = node.operation().operation().meaning();
    for (Edge edge : node.operands()) {
      words = words.replace("{" + edge.port() + "}", Label.of(graph.node(edge.from())).plain());
    }
    return words;
  }

  /// The sizes of a product: ` (3×2 times 2×4 gives 3×4)`.
  private static String shapes(Expression expression) {
    return expression instanceof Product product
        ? " (%s times %s gives %s)"
            .formatted(
                product.left().shape().sizes(),
                product.right().shape().sizes(),
                product.shape().sizes())
        : "";
  }

  private static String shaped(Label label, GraphNode node) {
    return "\\underset{" + TexNotation.of(node.shape()) + "}{" + label.tex() + "}";
  }
}
