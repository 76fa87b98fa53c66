package studio.backprop.scenario.file;

import java.io.IOException;

/// A scenario would be written longer than it could be read again.
final class FileTooLargeException extends IOException {
  private static final long serialVersionUID = 1;

  FileTooLargeException() {
    super(
        "the file would be over 64 MiB and could not be opened again; make the matrices smaller"
            + " or their numbers shorter");
  }
}
