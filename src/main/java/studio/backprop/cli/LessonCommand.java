package studio.backprop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.backprop.scenario.Moment;

/// Prints a lesson as a page for a teacher's hand.
@Command(
    name = "lesson",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Prints the lesson moment by moment: when, what is said, what is pointed at, set and asked.",
      "Exits with 1 where a question has no single right answer, or does not say why a choice is"
          + " wrong."
    })
final class LessonCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "FILE", description = "A scenario file.")
  private Path file;

  @Option(names = "--answers", description = "The right answers too.")
  private boolean answers;

  @Option(names = "--json", description = "One JSON array.")
  private boolean json;

  LessonCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Inputs.Input input = Inputs.read(file);
    List<TaughtMoment> moments = new ArrayList<>();
    List<Moment> lesson = input.scenario().lesson();
    for (int k = 1; k <= lesson.size(); k++) {
      moments.add(TaughtMoment.of(input, k));
    }
    if (json) {
      LessonJson.print(terminal.out(), moments, answers);
    } else {
      LessonText.print(terminal.out(), input.scenario(), moments, answers);
    }
    List<String> faults = moments.stream().flatMap(moment -> moment.faults().stream()).toList();
    faults.forEach(fault -> terminal.err().println(file + ": " + fault));
    return faults.isEmpty() ? Exit.DONE : Exit.DOES_NOT_HOLD;
  }
}
