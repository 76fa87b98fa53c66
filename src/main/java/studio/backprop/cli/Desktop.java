package studio.backprop.cli;

import java.nio.file.Path;
import java.util.Optional;

/// What the command line asks of the window. Nothing behind it is loaded before it is asked.
public interface Desktop {

  /// Opens the window and waits until it is closed.
  ///
  /// @param file what to open in it
  /// @return the exit code
  int open(Optional<Path> file);

  /// Draws a picture into a file.
  ///
  /// @return why that failed, empty where it is done
  Optional<String> render(SnapshotRequest request);
}
