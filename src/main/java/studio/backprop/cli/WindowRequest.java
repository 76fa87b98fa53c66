package studio.backprop.cli;

import java.nio.file.Path;
import java.util.Optional;

/// What the window is to begin with.
///
/// @param file what to open, or a scenario that comes with the program
/// @param moment the moment of its lesson that is taught, from 1; 0 where none is
/// @param present whether it is presented
public record WindowRequest(Optional<Path> file, int moment, boolean present) {

  /// A file as it stands, or none.
  public static WindowRequest of(Optional<Path> file) {
    return new WindowRequest(file, 0, false);
  }
}
