package studio.backprop.session;

import java.nio.file.Path;
import java.util.Optional;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.SaveException;
import studio.backprop.scenario.file.SaveFault;
import studio.backprop.scenario.file.ScenarioFile;
import studio.backprop.session.document.FileStamp;

/// What saving to a file comes to.
public sealed interface Saving {

  /// The file holds what the document was when saving was asked for.
  ///
  /// @param stamp by what the file is known again
  record Saved(Optional<FileStamp> stamp) implements Saving {}

  /// The file is as it was, and so is the document.
  ///
  /// @param fault why
  record Failed(SaveFault fault) implements Saving {}

  /// Writes a scenario to a file.
  static Saving of(Scenario scenario, Path to) {
    try {
      ScenarioFile.save(scenario, to);
      return new Saved(FileStamp.of(to));
    } catch (SaveException failed) {
      return new Failed(failed.fault());
    }
  }
}
