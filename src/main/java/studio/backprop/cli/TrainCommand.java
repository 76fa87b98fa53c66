package studio.backprop.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Node;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.SaveException;
import studio.backprop.scenario.file.ScenarioFile;
import studio.backprop.trace.GradientDescent;
import studio.backprop.trace.GradientDescent.Run;
import studio.backprop.writing.Numbers;

/// Trains every parameter by gradient descent.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Full-batch gradient descent on every parameter; prints the loss at each step.")
final class TrainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "FILE", description = "A scenario file.")
  private Path file;

  @Option(names = "--steps", required = true, paramLabel = "N", description = "How many steps.")
  private int steps;

  @Option(names = "--rate", required = true, paramLabel = "A", description = "The learning rate.")
  private double rate;

  @Option(names = "--json", description = "One JSON object.")
  private boolean json;

  @Option(names = "--save", paramLabel = "OUT", description = "Where to save what was learned.")
  private @Nullable Path save;

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (steps < 0 || !Double.isFinite(rate)) {
      throw new WrongInputException(
          "train: --steps %d --rate %s will not do; write a number of steps from 0 on and a finite rate"
              .formatted(steps, rate));
    }
    checkSave();
    Inputs.Input input = Inputs.read(List.of(file)).getFirst();
    Run run = run(input.graph());
    if (!run.diverged()) {
      save(input.scenario(), run.last());
    }
    print(terminal.out(), run.losses());
    if (run.diverged()) {
      terminal
          .err()
          .println(
              "%s: the loss is %s after step %d of %d; choose a smaller rate than %s"
                  .formatted(file, run.losses().getLast(), run.losses().size() - 1, steps, rate));
      return Exit.DOES_NOT_HOLD;
    }
    return Exit.DONE;
  }

  private void checkSave() {
    if (save == null) {
      return;
    }
    if (save.toString().isEmpty()) {
      throw new WrongInputException("--save: \"\" names no file; name the one to write");
    }
    ScenarioFile.refusal(save)
        .ifPresent(reason -> {
          throw new WrongInputException("--save: " + reason);
        });
  }

  private Run run(Graph graph) {
    try {
      return GradientDescent.run(graph, steps, rate);
    } catch (IllegalArgumentException wrong) {
      throw new WrongInputException(file + ": output: " + wrong.getMessage());
    }
  }

  private void save(Scenario scenario, Graph trained) {
    Optional<Path> to = Optional.ofNullable(save);
    if (to.isEmpty()) {
      return;
    }
    List<Node> nodes =
        scenario.nodes().stream().map(node -> trained.node(node.id()).definition()).toList();
    try {
      ScenarioFile.save(scenario.withNodes(nodes), to.get());
    } catch (SaveException | IllegalArgumentException wrong) {
      throw new WrongInputException("--save: " + wrong.getMessage());
    }
  }

  private void print(PrintStream out, List<Double> losses) {
    if (json) {
      JsonLine.print(
          out,
          line -> {
            line.writeArrayPropertyStart("losses");
            losses.forEach(line::writeNumber);
            line.writeEndArray();
          });
      return;
    }
    for (int step = 0; step < losses.size(); step++) {
      out.println("step " + step + "  loss " + Numbers.figures(losses.get(step)));
    }
  }
}
