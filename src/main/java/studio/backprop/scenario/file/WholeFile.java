package studio.backprop.scenario.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

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

  /// Writes what a name stands for. A symbolic link stays one, and what it points at is replaced;
  /// what is no plain file is refused. What a program left there that was killed goes.
  ///
  /// @throws SaveException where that fails; the old file is whole then and no other is left behind
  public static void save(Path named, Content content) throws SaveException {
    Optional<SaveFault> refusal = PlainFile.refusal(named);
    if (refusal.isPresent()) {
      throw new SaveException(refusal.get(), new IOException());
    }
    try {
      Path target = PlainFile.of(named);
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new AccessDeniedException(named.toString());
      }
      write(target, content);
      sweep(target);
    } catch (IOException wrong) {
      throw new SaveException(new SaveFault.Unwritten(named, WriteFault.of(named, wrong)), wrong);
    }
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
        // By its lock others know that it is being written; some file systems have none.
        locked(channel);
        content.writeTo(out);
        out.flush();
        channel.force(true);
        Permissions.copy(target, temporary);
        move(temporary, target);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
    settle(directory);
  }

  /// Removes what a program left beside the target that ended while it wrote there. What another is
  /// writing stays.
  public static void sweep(Path target) throws IOException {
    Pattern left =
        Pattern.compile(
            Pattern.quote(Permissions.temporaryPrefix(target))
                + "[0-9a-f]+"
                + Pattern.quote(SUFFIX));
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            target.toAbsolutePath().getParent(),
            path -> left.matcher(String.valueOf(path.getFileName())).matches())) {
      for (Path path : files) {
        removeUnlessWritten(path);
      }
    } catch (AccessDeniedException _) {
      // A directory whose names may not be read can be written to nevertheless.
    }
  }

  private static void removeUnlessWritten(Path temporary) throws IOException {
    if (!Files.isRegularFile(temporary, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      if (locked(channel)) {
        Files.deleteIfExists(temporary);
      }
    } catch (NoSuchFileException | AccessDeniedException _) {
      // Another was quicker, or it is somebody else's.
    }
  }

  private static boolean locked(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException | OverlappingFileLockException _) {
      return false;
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
