package studio.backprop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.Graph;
import studio.backprop.language.Language;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.telling.FilePhrases;

/// The files that a command is given, all of them read before anything is done with one.
final class Inputs {
  /// The operations that the nodes of all files may run.
  static final Catalogue CATALOGUE = Catalogue.standard();

  private Inputs() {}

  /// A file that holds a scenario.
  record Input(Path file, Scenario scenario, Graph graph) {}

  /// Reads one file.
  ///
  /// @throws WrongInputException with its problems, where it has any
  static Input read(Path file) {
    return read(List.of(file)).getFirst();
  }

  /// Reads all files.
  ///
  /// @throws WrongInputException with the problems of all of them, where one has any
  static List<Input> read(List<Path> files) {
    List<Input> inputs = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      if (file.toString().isEmpty()) {
        lines.add("\"\" names no file; name a scenario file");
        continue;
      }
      switch (new ScenarioReader(CATALOGUE).read(file)) {
        case Reading.Accepted accepted ->
            inputs.add(new Input(file, accepted.scenario(), accepted.graph()));
        case Reading.NotWhole wrong -> {
          FilePhrases phrases = new FilePhrases(Language.ENGLISH);
          wrong.problems().forEach(problem -> lines.add(file + ": " + phrases.line(problem)));
        }
      }
    }
    if (!lines.isEmpty()) {
      throw new WrongInputException(lines);
    }
    return inputs;
  }
}
