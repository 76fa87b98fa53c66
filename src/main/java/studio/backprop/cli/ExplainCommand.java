package studio.backprop.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.graph.Graph;
import studio.backprop.graph.InnerCellName;
import studio.backprop.trace.Trace;

/// Tells why one cell is what it is.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells why one cell of a value or a gradient is what it is, in numbers.")
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "A scenario file.")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "CELL",
      description =
          "\"gradient W1[0,2]\", \"value S[1,0]\", or of a matrix inside an operation \"value"
              + " H.A[1,0]\"; rows and columns from 0.")
  private String cell;

  @Option(names = "--json", description = "One JSON object.")
  private boolean json;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Graph graph = Inputs.read(file).graph();
    Trace trace = Trace.of(graph);
    Optional<InnerCellName> inside = AskedCell.inside(graph, cell, file.toString());
    if (inside.isPresent()) {
      return tell(trace, inside.get());
    }
    Explanation explanation =
        new Explainer(trace).explain(AskedCell.in(graph, cell, file.toString()));
    if (json) {
      ExplainJson.print(terminal.out(), trace, explanation);
    } else {
      ExplainText.print(terminal.out(), graph, explanation);
      explanation.contributions().stream()
          .flatMap(one -> one.edge().stream())
          .forEach(edge -> DerivationText.print(terminal.out(), graph, edge));
    }
    return Exit.DONE;
  }

  private int tell(Trace trace, InnerCellName inner) {
    Contribution contribution = new Explainer(trace).explain(inner);
    if (json) {
      ExplainJson.print(terminal.out(), trace, inner, contribution);
    } else {
      ExplainText.print(terminal.out(), trace.graph(), inner, contribution);
    }
    return Exit.DONE;
  }
}
