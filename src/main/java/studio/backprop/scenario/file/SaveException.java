package studio.backprop.scenario.file;

/// A scenario could not be saved. What stood in the file before still stands there.
public final class SaveException extends Exception {
  private static final long serialVersionUID = 1;

  /// @param message a sentence for the person who saved: which file, and why not
  SaveException(String message, Throwable cause) {
    super(message, cause);
  }
}
