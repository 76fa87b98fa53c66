package studio.backprop.cli;

import java.io.PrintStream;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.writing.DerivationLines;
import studio.backprop.writing.DerivationLines.Written;

/// How what comes back along a wire follows from what its operation computes, for reading.
final class DerivationText {
  private DerivationText() {}

  static void print(PrintStream out, Graph graph, Edge edge) {
    DerivationLines derivation = DerivationLines.ofIds(graph, edge);
    out.println();
    out.println(
        "  derivation from %s at %s: %s"
            .formatted(graph.node(edge.to()).id(), edge.port(), derivation.value().plain()));
    TextTable lines = new TextTable();
    for (Written line : derivation.lines()) {
      lines.line("   ", line.formula().plain(), line.rule());
    }
    lines.print(out);
    derivation.lines().stream()
        .flatMap(line -> line.because().stream())
        .forEach(sentence -> out.println("    " + sentence));
    derivation.unless().ifPresent(sentence -> out.println("    " + sentence));
  }
}
