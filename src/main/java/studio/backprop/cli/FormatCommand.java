package studio.backprop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.backprop.language.Language;
import studio.backprop.scenario.file.SaveException;
import studio.backprop.scenario.file.ScenarioFile;
import studio.backprop.scenario.file.ScenarioWriter;
import studio.backprop.telling.SavePhrases;

/// Rewrites scenarios in canonical form.
@Command(
    name = "format",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Rewrites each file in canonical form.")
final class FormatCommand implements Callable<Integer> {
  private static final SavePhrases PHRASES = new SavePhrases(Language.ENGLISH);

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files.")
  private List<Path> files;

  @Option(
      names = "--check",
      description = "Changes nothing; exits with 1 where a file would change.")
  private boolean check;

  FormatCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Inputs.Input> changing = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Inputs.Input input : Inputs.read(files)) {
      try {
        byte[] canonical = ScenarioWriter.write(input.scenario());
        if (!Arrays.equals(canonical, Files.readAllBytes(input.file()))) {
          changing.add(input);
        }
      } catch (IllegalArgumentException | IOException wrong) {
        problems.add(input.file() + ": " + wrong.getMessage());
      }
    }
    if (problems.isEmpty() && !check) {
      changing.forEach(input -> save(input, problems));
    }
    if (!problems.isEmpty()) {
      throw new WrongInputException(problems);
    }
    changing.forEach(
        input -> terminal.out().println(input.file() + (check ? " would change" : " rewritten")));
    return check && !changing.isEmpty() ? Exit.DOES_NOT_HOLD : Exit.DONE;
  }

  private static void save(Inputs.Input input, List<String> problems) {
    try {
      ScenarioFile.save(input.scenario(), input.file());
    } catch (SaveException wrong) {
      problems.add(PHRASES.sentence(wrong.fault()));
    }
  }
}
