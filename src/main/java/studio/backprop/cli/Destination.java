package studio.backprop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.backprop.language.Language;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.SaveException;
import studio.backprop.scenario.file.ScenarioFile;
import studio.backprop.telling.SavePhrases;

/// Where a command writes a scenario.
///
/// @param option by which the file was named
record Destination(String option, Path file) {
  private static final SavePhrases PHRASES = new SavePhrases(Language.ENGLISH);

  /// Refuses beforehand what could not be written.
  ///
  /// @throws WrongInputException where nothing may be written there
  void check() {
    if (file.toString().isEmpty()) {
      throw wrong("\"\" names no file; name the one to write");
    }
    ScenarioFile.refusal(file)
        .ifPresent(reason -> {
          throw wrong(PHRASES.sentence(reason));
        });
  }

  /// Refuses to write over what is read.
  ///
  /// @throws WrongInputException where the other is the same file
  void checkIsNot(Path read) {
    try {
      if (Files.exists(file) && Files.isSameFile(file, read)) {
        throw wrong(file + " is what is read; name another file");
      }
    } catch (IOException _) {
      // What cannot be looked at is told of when it is read or written.
    }
  }

  /// @throws WrongInputException where it cannot be written
  void save(Scenario scenario) {
    try {
      ScenarioFile.save(scenario, file);
    } catch (SaveException e) {
      throw wrong(PHRASES.sentence(e.fault()));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private WrongInputException wrong(String what) {
    return new WrongInputException(option + ": " + what);
  }
}
