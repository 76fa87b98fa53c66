package studio.backprop.scenario.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// What stands behind a name: a link is followed and stays one. Only a plain file may be read or
/// written, or a new one made: whoever opens a FIFO may wait for good, and what is written over
/// would be gone afterwards. Nothing is opened to find that out.
final class PlainFile {
  private static final int KIND = 0170000;
  private static final int FIFO = 0010000;
  private static final int CHARACTER_DEVICE = 0020000;
  private static final int BLOCK_DEVICE = 0060000;
  private static final int SOCKET = 0140000;

  private PlainFile() {}

  /// The file that a name stands for.
  ///
  /// @throws IOException where nobody can tell
  static Path of(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  /// Why a name can be neither read nor saved to, as far as that lies in what it names; empty where
  /// it can, or names nothing yet.
  static Optional<SaveFault> refusal(Path file) {
    try {
      BasicFileAttributes target = Files.readAttributes(file, BasicFileAttributes.class);
      return target.isRegularFile()
          ? Optional.empty()
          : Optional.of(new SaveFault.NoFile(file, kind(file, target)));
    } catch (AccessDeniedException _) {
      return Optional.empty();
    } catch (IOException nowhere) {
      boolean inCircle = !(nowhere instanceof NoSuchFileException);
      return Files.isSymbolicLink(file)
          ? Optional.of(new SaveFault.Astray(file, next(file), inCircle))
          : Optional.empty();
    }
  }

  private static Optional<Path> next(Path link) {
    try {
      return Optional.of(Files.readSymbolicLink(link));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static SaveFault.NoFile.Kind kind(Path file, BasicFileAttributes attributes)
      throws IOException {
    if (attributes.isDirectory()) {
      return SaveFault.NoFile.Kind.DIRECTORY;
    }
    return switch (mode(file) & KIND) {
      case FIFO -> SaveFault.NoFile.Kind.FIFO;
      case CHARACTER_DEVICE, BLOCK_DEVICE -> SaveFault.NoFile.Kind.DEVICE;
      case SOCKET -> SaveFault.NoFile.Kind.SOCKET;
      default -> SaveFault.NoFile.Kind.OTHER;
    };
  }

  /// What the system calls its mode, 0 where it knows none.
  private static int mode(Path file) throws IOException {
    boolean known = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    return known && Files.getAttribute(file, "unix:mode") instanceof Integer mode ? mode : 0;
  }
}
