package studio.backprop.scenario.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Why a file could not be written.
///
/// @param system what the system says of it, where nothing else is known
public record WriteFault(Kind kind, String system) {
  /// A reason.
  public enum Kind {
    FORBIDDEN,
    NO_DIRECTORY,
    DIRECTORY_IS_A_FILE,
    TOO_LARGE,
    REFUSED_BY_THE_SYSTEM,
    OTHER
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
