package studio.backprop.session.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The file of a document, as it was when it was last read or saved here.
///
/// @param stamp by what it is known again; empty where there was no file
public record Origin(Path file, Optional<FileStamp> stamp) {
  private static final int LINES = 3;

  /// As three lines: its path, its size and when it was last written.
  public String written() {
    return "%s%n%s%n%s%n"
        .formatted(
            file.toAbsolutePath(),
            stamp.map(known -> Long.toString(known.size())).orElse("-"),
            stamp.map(known -> known.modified().toInstant().toString()).orElse("-"));
  }

  /// Reads it from what was written; empty where that is not whole.
  public static Optional<Origin> read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() != LINES || !text.endsWith("\n")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Origin(Path.of(lines.get(0)), stamp(lines.get(1), lines.get(2))));
    } catch (InvalidPathException | NumberFormatException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<FileStamp> stamp(String size, String modified) {
    return size.equals("-")
        ? Optional.empty()
        : Optional.of(new FileStamp(Long.parseLong(size), FileTime.from(Instant.parse(modified))));
  }
}
