package studio.backprop.session.recovery;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.Assembly;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.session.document.Origin;

/// Unsaved work of a process that is gone.
///
/// @param file where it stands, held by this window
/// @param assembly what comes of it, as far as it goes
/// @param time when it was put there
/// @param origin the file of its document, where it had one
public record Recoverable(
    RecoveryFile file,
    Scenario scenario,
    Assembly assembly,
    Instant time,
    Optional<Origin> origin) {

  /// What stands in a file, empty where that is nothing that this version can read.
  static Optional<Recoverable> in(RecoveryFile file, ScenarioReader reader) throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Instant time = file.time();
    Optional<Origin> origin = file.origin();
    return switch (file.read(reader)) {
      case Reading.Accepted(var scenario, var graph) ->
          Optional.of(
              new Recoverable(
                  file, scenario, new Assembly(graph, List.of(), List.of()), time, origin));
      case Reading.HalfBuilt(var scenario, var assembly, _) ->
          Optional.of(new Recoverable(file, scenario, assembly, time, origin));
      case Reading.Refused _ -> Optional.empty();
    };
  }
}
