package studio.backprop.scenario.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// Why a file could not be written.
///
/// @param system what the system says of it, where nothing else is known
public record WriteFault(Kind kind, String system) {
  /// A reason.
  public enum Kind {
    FORBIDDEN,
    NO_DIRECTORY,
    DIRECTORY_IS_A_FILE,
    /// There is the directory, and the system makes no file in it.
    NO_FILES_THERE,
    TOO_LARGE,
    REFUSED_BY_THE_SYSTEM,
    OTHER
  }

  /// What an attempt to write a file failed of: what a system says of a missing directory it says
  /// of others too.
  static WriteFault of(Path file, IOException wrong) {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null || !Files.exists(directory)) {
      return of(wrong);
    }
    if (!Files.isDirectory(directory)) {
      return new WriteFault(Kind.DIRECTORY_IS_A_FILE, "");
    }
    return wrong instanceof NoSuchFileException
        ? new WriteFault(Kind.NO_FILES_THERE, "")
        : of(wrong);
  }

  /// What an attempt failed of.
  public static WriteFault of(IOException wrong) {
    return switch (wrong) {
      case AccessDeniedException _ -> new WriteFault(Kind.FORBIDDEN, "");
      case NoSuchFileException _ -> new WriteFault(Kind.NO_DIRECTORY, "");
      case NotDirectoryException _, FileAlreadyExistsException _ ->
          new WriteFault(Kind.DIRECTORY_IS_A_FILE, "");
      case FileTooLargeException _ -> new WriteFault(Kind.TOO_LARGE, "");
      case FileSystemException refused when refused.getReason() != null ->
          new WriteFault(Kind.REFUSED_BY_THE_SYSTEM, refused.getReason());
      default -> new WriteFault(Kind.OTHER, String.valueOf(wrong.getMessage()));
    };
  }
}
