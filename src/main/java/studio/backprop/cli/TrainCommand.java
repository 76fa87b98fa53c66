package studio.backprop.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.MiniBatch;
import studio.backprop.graph.Problem;
import studio.backprop.language.Language;
import studio.backprop.scalar.Digits;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Training;
import studio.backprop.scenario.file.Paths;
import studio.backprop.telling.ProblemPhrases;
import studio.backprop.trace.Breakdown;
import studio.backprop.trace.Descent;
import studio.backprop.trace.GradientDescent;
import studio.backprop.trace.GradientDescent.Run;
import studio.backprop.writing.style.Numbers;

/// Trains every parameter by gradient descent.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Gradient descent on every parameter; prints the loss before each step and after the last.",
      "What the scenario's \"train\" says may be left out.",
      "Exits with 1 where the loss stops being finite."
    })
final class TrainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "FILE", description = "A scenario file.")
  private Path file;

  @Mixin private TrainOptions options;

  @Mixin private final MistakeOption mistake = new MistakeOption();

  @Option(names = "--json", description = "One JSON object.")
  private boolean json;

  @Option(names = "--save", paramLabel = "OUT", description = "Where to save what was learned.")
  private @Nullable Path save;

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
    this.options = new TrainOptions();
  }

  @Override
  public Integer call() {
    Optional<Destination> to =
        Optional.ofNullable(save).map(path -> new Destination("--save", path));
    to.ifPresent(Destination::check);
    Inputs.Input input = Inputs.read(file);
    Scenario scenario = input.scenario();
    Training train = scenario.train();
    int steps = options.steps(train);
    Optional<Integer> rows = options.rows(train, scenario.batch().isPresent());
    Descent.Plan plan =
        new Descent.Plan(options.rule(train), options.rate(train), rows).with(mistake.asked());
    checkOutput(input.graph().output().orElseThrow());
    mistake.check(file.toString(), input.graph());
    rows.ifPresent(count -> checkParts(scenario, count));
    Run run = GradientDescent.run(scenario.graphSource(), steps, plan);
    if (run.breakdown().isEmpty()) {
      to.ifPresent(destination -> destination.save(scenario.withNodes(run.last().nodes())));
    }
    print(terminal.out(), run.losses());
    if (run.breakdown().isPresent()) {
      terminal.err().println(file + ": " + sentence(run.breakdown().get(), steps, plan));
      return Exit.DOES_NOT_HOLD;
    }
    return Exit.DONE;
  }

  private static String sentence(Breakdown breakdown, int steps, Descent.Plan plan) {
    // what is so before the first step is so at any rate
    String wayOut =
        breakdown.step() == 0
            ? "no rate helps; change the numbers that it is made of"
            : "choose a smaller rate than " + Digits.of(plan.rate());
    return "step %d of %d: %s[%d,%d] is %s, and what it is made of is finite; %s"
        .formatted(
            breakdown.step(),
            steps,
            breakdown.node(),
            breakdown.row(),
            breakdown.column(),
            breakdown.number(),
            wayOut);
  }

  private void checkOutput(GraphNode output) {
    if (!output.shape().isScalar()) {
      throw new WrongInputException(
          "%s: output: training needs an output that is 1×1, and %s is %s; name a loss"
              .formatted(file, output.id(), output.shape()));
    }
  }

  /// The graph has to fit with the examples of one step, and with those that a round ends with.
  private void checkParts(Scenario scenario, int rows) {
    GraphSource source = scenario.graphSource();
    Paths paths = new Paths(scenario.nodes());
    ProblemPhrases phrases = new ProblemPhrases(Language.ENGLISH);
    for (MiniBatch part : MiniBatch.round(source, 0, rows)) {
      Assembly assembly = Assembler.assemble(part.of(source));
      List<Problem> problems = assembly.problems();
      if (!problems.isEmpty()) {
        Problem first = problems.getFirst();
        throw new WrongInputException(
            "%s: with %d of %s at a step, %s: %s"
                .formatted(
                    file,
                    part.count(),
                    part.symbol(),
                    paths.of(first.place()),
                    phrases.sentence(first)));
      }
      mistake.check(
          "%s: with %d of %s at a step".formatted(file, part.count(), part.symbol()),
          assembly.graph());
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
