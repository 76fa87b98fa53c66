package studio.backprop.scenario.file;

import java.nio.file.Path;
import java.util.Optional;
import studio.backprop.scenario.Scenario;

/// Saves scenarios so that a file is always whole: the old one or the new one.
public final class ScenarioFile {
  private ScenarioFile() {}

  /// Writes a scenario, whole or not at all.
  ///
  /// A symbolic link stays one, and what it points at is replaced. An existing file's permissions
  /// are kept. What is no plain file is refused.
  ///
  /// @throws SaveException where that fails; the old file is whole then and no other is left behind
  public static void save(Scenario scenario, Path file) throws SaveException {
    WholeFile.save(file, out -> ScenarioWriter.write(scenario, out));
  }

  /// Why nothing can be saved under a name: it is a directory, a device, a link that leads nowhere.
  /// Empty where it is a file, or nothing yet.
  public static Optional<SaveFault> refusal(Path file) {
    return PlainFile.refusal(file);
  }
}
