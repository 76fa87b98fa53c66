package studio.backprop.scenario.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;

/// Who may read a file, where the file system knows.
final class Permissions {
  private Permissions() {}

  /// Creates a temporary file beside another, with the permissions that any new file gets there.
  static Path createBeside(Path target, Path directory, String suffix) throws IOException {
    for (int attempt = 0; ; attempt++) {
      Path temporary =
          directory.resolve(temporaryPrefix(target) + Long.toHexString(System.nanoTime()) + suffix);
      try {
        return Files.createFile(temporary);
      } catch (FileAlreadyExistsException taken) {
        if (attempt == 100) {
          throw taken;
        }
      }
    }
  }

  /// How the names of the temporary files beside a target begin.
  static String temporaryPrefix(Path target) {
    return "." + target.getFileName() + ".";
  }

  /// Gives one file the permissions of another, where that one exists.
  static void copy(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
      if (view != null) {
        Files.setPosixFilePermissions(to, view.readAttributes().permissions());
      }
    }
  }
}
