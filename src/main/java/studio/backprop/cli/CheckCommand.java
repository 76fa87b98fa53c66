package studio.backprop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.backprop.trace.NumericCheck;

/// Checks gradients against centred differences.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Sets each leaf's gradient beside centred differences.",
      "Exits with 1 where a leaf is off by more than 1e-6, or has no cell that could be compared."
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files.")
  private List<Path> files;

  @Option(names = "--json", description = "One JSON object a file, each on a line of its own.")
  private boolean json;

  @Mixin private final MistakeOption mistake = new MistakeOption();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean holds = true;
    for (MistakeOption.Run run : mistake.runs(Inputs.read(files))) {
      Inputs.Input input = run.input();
      NumericCheck check = NumericCheck.of(run.trace());
      if (json) {
        CheckJson.print(terminal.out(), check, run.trace().graph().mistake());
      } else {
        CheckText.print(terminal.out(), input, check, run.trace().graph().mistake());
      }
      holds &= check.holds();
    }
    return holds ? Exit.DONE : Exit.DOES_NOT_HOLD;
  }
}
