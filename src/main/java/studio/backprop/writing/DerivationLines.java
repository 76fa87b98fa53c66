package studio.backprop.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.expression.derivation.Derivation;
import studio.backprop.expression.derivation.Line;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.language.Texts;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.style.Label;
import studio.backprop.writing.style.Style;

/// How what comes back along one wire follows from what its operation computes, as a page has it: a
/// rule and a formula a line.
public final class DerivationLines {
  private final Pen pen;
  private final GraphNode operation;
  private final Formula gradient;
  private final Derivation derivation;
  private final Texts texts;

  public DerivationLines(Graph graph, Edge edge, Style style) {
    this.pen = new Pen(graph, style);
    this.operation = graph.node(edge.to());
    this.gradient = pen.names().gradientOf(graph.node(edge.from()));
    this.derivation = operation.operation().derivations().get(edge.operand());
    this.texts = style.language().texts("derivations");
  }

  /// A line as it is written.
  ///
  /// @param rule by what it follows from the line before
  /// @param formula the gradient, as far as it is worked out
  public record Written(String rule, Label formula) {}

  /// What the operation computes: what is derived.
  public Label value() {
    return pen.write(
        new Formula.Equation(
            pen.names().of(operation),
            Relation.EQUALS,
            pen.bare(operation, operation.operation().value())));
  }

  /// The lines from there to the gradient; one that reads like the line before is left out, as it
  /// differs in brackets that are not written.
  public List<Written> lines() {
    List<Written> lines = new ArrayList<>();
    for (Line line : derivation.lines()) {
      Written next = written(line);
      if (lines.isEmpty() || !lines.getLast().formula().equals(next.formula())) {
        lines.add(next);
      }
    }
    return lines;
  }

  /// The matrix whose rows would have to add up to 1 for one line more, where they do not.
  public Optional<Label> unless() {
    return derivation.unless().map(rows -> pen.write(pen.bare(operation, rows)));
  }

  private Written written(Line line) {
    Formula formula = pen.bare(operation, line.is());
    return new Written(
        texts.get(line.rule().key()),
        pen.write(new Formula.Equation(gradient, Relation.EQUALS, formula)));
  }
}
