package studio.backprop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.DataCheck;
import studio.backprop.graph.Problem;
import studio.backprop.language.Language;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.file.TextFile;
import studio.backprop.scenario.file.UnreadableException;
import studio.backprop.scenario.program.Building;
import studio.backprop.scenario.program.Program;
import studio.backprop.scenario.program.ProgramReader;
import studio.backprop.telling.EditPhrases;
import studio.backprop.telling.FaultPhrases;
import studio.backprop.telling.FilePhrases;
import studio.backprop.telling.ProblemPhrases;

/// Makes a scenario of a program.
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Makes a scenario of a program.",
      "Numbers are taken from another scenario where a leaf of that name and shape is there, and"
          + " else drawn."
    })
final class BuildCommand implements Callable<Integer> {
  private static final FilePhrases FILES = new FilePhrases(Language.ENGLISH);
  private static final FaultPhrases FAULTS = new FaultPhrases(Language.ENGLISH);
  private static final ProblemPhrases PROBLEMS = new ProblemPhrases(Language.ENGLISH);

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "PROGRAM", description = "A text file with a program.")
  private Path file;

  @Option(names = "--from", paramLabel = "FILE", description = "The scenario to take from.")
  private @Nullable Path from;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "What to write.")
  private Path out;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Destination to = new Destination("--out", out);
    to.check();
    to.checkIsNot(file);
    Program program = ProgramReader.read(text(), Inputs.CATALOGUE);
    refuse(program.faults().stream().map(FAULTS::line).toList());
    Optional<Scenario> older = Optional.ofNullable(from).map(path -> Inputs.read(path).scenario());
    Optional<Scenario> fit = DrawnNumbers.fit(draw -> Building.of(program, older, title(), draw));
    Scenario built = fit.orElseGet(() -> Building.of(program, older, title()));
    refuse(problems(program, built));
    to.save(older.map(old -> following(old, built)).orElse(built));
    if (fit.isEmpty()) {
      terminal
          .err()
          .println(
              file
                  + ": of all numbers drawn some are at a kink or end in what is not finite; check"
                  + " says which, and --from gives others");
    }
    return Exit.DONE;
  }

  /// What is wrong with the graph, each at its line.
  private static List<String> problems(Program program, Scenario built) {
    Assembly assembly = Assembler.assemble(built.graphSource());
    List<Problem> problems = new ArrayList<>(assembly.problems());
    if (problems.isEmpty()) {
      problems.addAll(DataCheck.problems(assembly.graph()));
    }
    return problems.stream().map(problem -> PROBLEMS.line(problem, program)).toList();
  }

  /// The lesson and what arrives follow what is new.
  private Scenario following(Scenario old, Scenario built) {
    return switch (new Edit.Rebuild(built).applyTo(Assembled.of(old))) {
      case Outcome.Done(Assembled after) -> after.scenario();
      case Outcome.Refused refused ->
          throw new WrongInputException(
              file + ": " + new EditPhrases(Language.ENGLISH).sentence(refused.refusal()));
    };
  }

  private void refuse(List<String> lines) {
    if (!lines.isEmpty()) {
      throw new WrongInputException(
          Listing.few(lines).stream().map(line -> file + ": " + line).toList());
    }
  }

  private String title() {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private String text() {
    try {
      return TextFile.read(file);
    } catch (UnreadableException wrong) {
      throw new WrongInputException(file + ": " + FILES.line(wrong.problem()));
    }
  }
}
