package studio.backprop.cli;

import java.util.Optional;

/// What the command line asks of the window. Nothing behind it is loaded before it is asked.
public interface Desktop {

  /// Opens the window and waits until it is closed.
  ///
  /// @return the exit code
  int open(WindowRequest request);

  /// Draws a picture into a file.
  ///
  /// @return why that failed, empty where it is done
  Optional<String> render(SnapshotRequest request);
}
