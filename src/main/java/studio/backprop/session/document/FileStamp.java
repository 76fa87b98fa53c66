package studio.backprop.session.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// By what a file is known again: one that differs in it was written by someone else.
///
/// @param size in bytes
/// @param modified when it was last written
public record FileStamp(long size, FileTime modified) {

  /// A file's stamp now, empty where there is no file.
  public static Optional<FileStamp> of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new FileStamp(now.size(), now.lastModifiedTime()));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
