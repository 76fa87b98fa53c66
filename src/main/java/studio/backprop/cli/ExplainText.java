package studio.backprop.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Tree;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.InnerCellName;
import studio.backprop.writing.NumberEquation;
import studio.backprop.writing.NumberEquation.Alone;
import studio.backprop.writing.NumberEquations;
import studio.backprop.writing.PlainExplanation;
import studio.backprop.writing.style.Numbers;

/// An explanation for reading.
public final class ExplainText {
  private final PrintStream out;
  private final PlainExplanation writer;
  private final NumberEquations equations = NumberEquations.inFigures();
  private final int mostTerms;

  private ExplainText(PrintStream out, Graph graph, int mostTerms) {
    this.out = out;
    this.mostTerms = mostTerms;
    this.writer = new PlainExplanation(graph);
  }

  /// Prints an explanation of a cell of a graph.
  public static void print(PrintStream out, Graph graph, Explanation explanation) {
    print(out, graph, explanation, Integer.MAX_VALUE);
  }

  /// Prints it, with so many terms of each contribution at the most.
  public static void print(PrintStream out, Graph graph, Explanation explanation, int mostTerms) {
    new ExplainText(out, graph, mostTerms).print(explanation);
  }

  /// Prints why a cell inside an operation is what it is.
  static void print(PrintStream out, Graph graph, InnerCellName cell, Contribution contribution) {
    ExplainText text = new ExplainText(out, graph, Integer.MAX_VALUE);
    text.heading(cell.toString(), contribution.value());
    text.print(contribution);
  }

  private void heading(String cell, double value) {
    out.println(cell + " = " + Numbers.figures(value));
  }

  private void print(Explanation explanation) {
    heading(explanation.cell().toString(), explanation.value());
    if (explanation.contributions().isEmpty()) {
      out.println("  nothing comes back to it");
    }
    explanation.contributions().forEach(this::print);
  }

  private void print(Contribution contribution) {
    out.println();
    if (contribution.source().isEmpty()) {
      out.println(
          "  given at %s: %s"
              .formatted(contribution.from().word(), Numbers.figures(contribution.value())));
      return;
    }
    out.println(
        "  from %s%s: %s"
            .formatted(
                contribution.from().word(),
                contribution.edge().map(Edge::port).map(port -> " at " + port).orElse(""),
                writer.formula(contribution)));
    out.println(
        "  %s = %s".formatted(writer.cell(contribution), Numbers.figures(contribution.value())));
    TextTable terms = new TextTable();
    List<Term> all = contribution.terms();
    for (Term term : all.subList(0, Math.min(all.size(), mostTerms))) {
      NumberEquation equation = equations.of(term.value(), List.of(term));
      terms.line(
          "   ",
          equation.value(),
          equation.relation().sign()
              + " "
              + equation.alone().map(Alone::numbers).orElseGet(() -> numbers(term)),
          writer.term(term));
    }
    terms.print(out);
    if (all.size() > mostTerms) {
      out.println("    … %d more".formatted(all.size() - mostTerms));
    }
  }

  private static String numbers(Term term) {
    return term.factors().stream()
        .map(Tree::value)
        .map(Numbers::figures)
        .collect(Collectors.joining(" · "));
  }
}
