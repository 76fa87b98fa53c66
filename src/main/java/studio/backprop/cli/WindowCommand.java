package studio.backprop.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Opens the window with a file, at a moment of its lesson, before a class.
@Command(
    name = "backprop-studio",
    header = "Opens the window.",
    description = "It begins at a moment of the lesson, or presenting, where that is asked for.")
final class WindowCommand implements Callable<Integer> {
  private final Desktop desktop;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "What to open.")
  private @Nullable Path file;

  @Option(names = "--present", description = "Present it: full screen, large.")
  private boolean present;

  @Option(
      names = "--moment",
      paramLabel = "K",
      description = "Begin at the lesson's K-th moment, from 1.")
  private int moment;

  WindowCommand(Desktop desktop) {
    this.desktop = desktop;
  }

  @Override
  public Integer call() {
    if (moment < 0) {
      throw new ParameterException(
          spec.commandLine(), "--moment %d: moments count from 1".formatted(moment));
    }
    return desktop.open(new WindowRequest(Optional.ofNullable(file), moment, present));
  }
}
