package studio.backprop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.backprop.trace.Trace;

/// Runs scenarios once, forward and backward.
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Runs each scenario once and prints every value and every gradient.")
final class TraceCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files.")
  private List<Path> files;

  @Option(names = "--json", description = "One JSON object a file, each on a line of its own.")
  private boolean json;

  @Mixin private final MistakeOption mistake = new MistakeOption();

  TraceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (MistakeOption.Run run : mistake.runs(Inputs.read(files))) {
      Inputs.Input input = run.input();
      Trace trace = run.trace();
      if (json) {
        TraceJson.print(terminal.out(), input.scenario(), trace);
      } else {
        TraceText.print(terminal.out(), input, trace);
      }
    }
    return Exit.DONE;
  }
}
