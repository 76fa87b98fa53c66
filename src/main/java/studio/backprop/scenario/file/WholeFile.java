package studio.backprop.scenario.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file so that it is always whole: the old one or the new one, whenever the program, the
/// machine or its power fails.
public final class WholeFile {
  private static final String SUFFIX = ".tmp";

  private WholeFile() {}

  /// What a file is to hold.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes to a temporary file beside the target, has it on the disk, then moves it there. An
  /// existing file's permissions are kept.
  ///
  /// @throws IOException where that fails; the old file is whole then and no other is left behind
  public static void write(Path target, Content content) throws IOException {
    Path directory = target.getParent();
    if (directory == null) {
      throw new NoSuchFileException(target.toString());
    }
    Path temporary = Permissions.createBeside(target, directory, SUFFIX);
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      Permissions.copy(target, temporary);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
    settle(directory);
  }

  /// Removes what a program left beside the target that ended while it wrote there.
  public static void sweep(Path target) throws IOException {
    String begin = Permissions.temporaryPrefix(target);
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(
            target.toAbsolutePath().getParent(),
            path -> {
              String name = String.valueOf(path.getFileName());
              return name.startsWith(begin) && name.endsWith(SUFFIX);
            })) {
      for (Path path : left) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Has the move on the disk too, where a system lets a directory be opened for that.
  private static void settle(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows: a move is journalled there.
    }
  }
}
