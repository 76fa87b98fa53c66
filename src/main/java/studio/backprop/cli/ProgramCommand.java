package studio.backprop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.backprop.graph.Assembler;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.program.ProgramText;

/// Prints a graph as a program.
@Command(
    name = "program",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints the scenario's graph as a program, a leaf or an operation a line.")
final class ProgramCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "A scenario file.")
  private Path file;

  ProgramCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Scenario scenario = Inputs.read(file).scenario();
    ProgramText.unwritable(scenario)
        .ifPresent(id -> {
          throw new WrongInputException(
              "%s: a program can have no node that is called %s; give the %s another name"
                  .formatted(file, id, id.equals("return") ? "node" : "node or the symbol"));
        });
    terminal.out().print(ProgramText.of(scenario, Assembler.assemble(scenario.graphSource())));
    return Exit.DONE;
  }
}
