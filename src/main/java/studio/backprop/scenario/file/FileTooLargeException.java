package studio.backprop.scenario.file;

import java.io.IOException;

/// A scenario would be written longer than it could be read again.
final class FileTooLargeException extends IOException {
  private static final long serialVersionUID = 1;

  FileTooLargeException() {
    super("more than the %,d bytes that a scenario file may hold".formatted(Budget.FILE_BYTES));
  }
}
