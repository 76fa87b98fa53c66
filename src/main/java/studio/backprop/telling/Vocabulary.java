package studio.backprop.telling;

import java.util.List;
import java.util.function.BinaryOperator;
import studio.backprop.expression.Expression;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.language.Texts;
import studio.backprop.writing.Formulas;
import studio.backprop.writing.Meanings;
import studio.backprop.writing.Pen;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

/// What sentences are made with: the patterns of a language, and the names of a graph's matrices.
final class Vocabulary {
  private final Graph graph;
  private final Texts texts;
  private final Meanings meanings;
  private final Pen pen;
  private final Formulas formulas;

  Vocabulary(Graph graph, Style style) {
    this.graph = graph;
    this.texts = style.language().texts("telling");
    this.meanings = new Meanings(style.language());
    this.pen = new Pen(graph, style.with(Style.Gradients.FRACTION));
    this.formulas = new Formulas(graph, style.withSpeltOut(false));
  }

  String say(String key, Object... things) {
    return things.length == 0 ? texts.get(key) : texts.get(key, things);
  }

  boolean has(String key) {
    return texts.bundle().containsKey(key);
  }

  /// `A; B; C`, as the language joins them.
  String clauses(List<String> clauses) {
    return joined(clauses, (said, next) -> say("clauses", said, next));
  }

  /// `A, B and C`, as the language lists them.
  String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String first =
        joined(names.subList(0, names.size() - 1), (said, next) -> say("list", said, next));
    return say("list-end", first, names.getLast());
  }

  private static String joined(List<String> parts, BinaryOperator<String> together) {
    return parts.stream().reduce(together).orElse("");
  }

  Graph graph() {
    return graph;
  }

  Meanings meanings() {
    return meanings;
  }

  /// Whether every matrix lies on its side.
  boolean isTurned() {
    return pen.isTurned();
  }

  Pen pen() {
    return pen;
  }

  String name(GraphNode node) {
    return MathText.of(node).plain();
  }

  /// An expression of an operation in symbols.
  String symbols(GraphNode operation, Expression expression) {
    return pen.write(pen.bare(operation, expression)).plain();
  }

  /// The same, a sum in brackets, as after "times".
  String factor(GraphNode operation, Expression expression) {
    String symbols = symbols(operation, expression);
    return pen.bare(operation, expression) instanceof Formula.Sum ? "(" + symbols + ")" : symbols;
  }

  /// What an operation computes, in symbols; its name alone where that says so.
  String value(GraphNode node) {
    return formulas.isSaidByName(node) ? name(node) : formulas.value(node).plain();
  }
}
