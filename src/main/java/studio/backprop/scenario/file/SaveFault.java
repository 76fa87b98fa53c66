package studio.backprop.scenario.file;

import java.nio.file.Path;
import java.util.Optional;

/// Why something cannot be saved under a name, or was not; it is put into words where it is shown.
public sealed interface SaveFault {

  /// The name is that of something else than a file.
  record NoFile(Path named, Kind kind) implements SaveFault {
    /// What it is.
    public enum Kind {
      DIRECTORY,
      FIFO,
      DEVICE,
      SOCKET,
      OTHER
    }
  }

  /// The name is that of a link that leads to no file.
  ///
  /// @param next what the link names, where that can be told
  /// @param inCircle whether it leads to itself
  record Astray(Path link, Optional<Path> next, boolean inCircle) implements SaveFault {}

  /// The file was not written.
  record Unwritten(Path file, WriteFault why) implements SaveFault {}
}
