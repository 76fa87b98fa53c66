package studio.backprop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.backprop.graph.Graph;
import studio.backprop.language.Language;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioFile;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.telling.FilePhrases;
import studio.backprop.telling.SavePhrases;

/// The files that a command is given, all of them read before anything is done with one.
final class Inputs {
  /// The operations that the nodes of all files may run.
  static final Catalogue CATALOGUE = Catalogue.standard();

  private static final FilePhrases PHRASES = new FilePhrases(Language.ENGLISH);
  private static final SavePhrases SAVING = new SavePhrases(Language.ENGLISH);

  private Inputs() {}

  /// A file that holds a scenario.
  record Input(Path file, Scenario scenario, Graph graph) {}

  /// Reads all files.
  ///
  /// @throws WrongInputException with the problems of all of them, where one has any
  static List<Input> read(List<Path> files) {
    return read(files, _ -> Optional.empty());
  }

  /// Reads all files, as long as they are files that can be written again. A pipe, for one, would
  /// be empty after the reading.
  ///
  /// @throws WrongInputException with the problems of all of them, where one has any
  static List<Input> readToRewrite(List<Path> files) {
    return read(files, file -> ScenarioFile.refusal(file).map(SAVING::sentence));
  }

  private static List<Input> read(List<Path> files, Function<Path, Optional<String>> refusal) {
    List<Input> inputs = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      if (file.toString().isEmpty()) {
        lines.add("\"\" names no file; name a scenario file");
        continue;
      }
      Optional<String> unfit = refusal.apply(file);
      if (unfit.isPresent()) {
        lines.add(unfit.get());
        continue;
      }
      switch (new ScenarioReader(CATALOGUE).read(file)) {
        case Reading.Accepted accepted ->
            inputs.add(new Input(file, accepted.scenario(), accepted.graph()));
        case Reading.NotWhole wrong ->
            wrong.problems().forEach(problem -> lines.add(file + ": " + PHRASES.line(problem)));
      }
    }
    if (!lines.isEmpty()) {
      throw new WrongInputException(lines);
    }
    return inputs;
  }
}
