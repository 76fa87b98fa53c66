package studio.backprop.session.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.scenario.file.ScenarioWriter;
import studio.backprop.scenario.file.WholeFile;
import studio.backprop.session.document.Origin;

/// Where the unsaved work of one window stands aside on disk: a whole scenario.
///
/// A file beside it is locked for as long as the window's process lives, and says from which file
/// the work comes. The system frees the lock when the process ends, however it ends.
public final class RecoveryFile implements AutoCloseable {
  static final String SUFFIX = ".backprop.json";
  static final String LOCK_SUFFIX = ".lock";

  /// Those that this process holds. They are not opened a second time: closing a file frees all
  /// locks that the process has on it.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final int LONGEST_ORIGIN = 1 << 16;

  private final Path file;
  private final Path lock;
  private final FileChannel channel;

  private RecoveryFile(Path file, Path lock, FileChannel channel) {
    this.file = file;
    this.lock = lock;
    this.channel = channel;
  }

  /// Takes a recovery file for this window, empty where another has it.
  ///
  /// @param directory absolute
  static Optional<RecoveryFile> claim(Path directory, String id) throws IOException {
    Path lock = directory.resolve(id + LOCK_SUFFIX);
    if (!HELD.add(lock)) {
      return Optional.empty();
    }
    FileChannel channel = null;
    boolean claimed = false;
    try {
      channel =
          FileChannel.open(
              lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock ours = channel.tryLock();
      claimed = ours != null;
      return claimed
          ? Optional.of(new RecoveryFile(directory.resolve(id + SUFFIX), lock, channel))
          : Optional.empty();
    } finally {
      if (!claimed) {
        if (channel != null) {
          channel.close();
        }
        HELD.remove(lock);
      }
    }
  }

  /// Whether any work stands here.
  boolean isEmpty() {
    return !Files.exists(file);
  }

  /// Puts work in the place of what stood here.
  void write(Scenario scenario, Optional<Origin> origin) throws IOException {
    String wanted = origin.map(Origin::written).orElse("");
    if (!wanted.equals(written())) {
      // At no moment does work stand beside the name of another file.
      Files.deleteIfExists(file);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(wanted.getBytes(StandardCharsets.UTF_8)), 0);
      channel.force(true);
    }
    WholeFile.write(file, out -> ScenarioWriter.write(scenario, out));
  }

  /// The file of its document, where it had one.
  Optional<Origin> origin() throws IOException {
    return Origin.read(written());
  }

  private String written() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), LONGEST_ORIGIN));
    channel.read(bytes, 0);
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }

  /// What stands here, or what is wrong with it.
  Reading read(ScenarioReader reader) {
    return reader.read(file);
  }

  /// When it was put here.
  Instant time() throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  /// Removes the work, and what an ended process had begun to write.
  void delete() throws IOException {
    Files.deleteIfExists(file);
    sweep();
  }

  /// Removes what an ended process had begun to write.
  void sweep() throws IOException {
    WholeFile.sweep(file);
  }

  /// Leaves it to whoever starts next. Where no work stands here, nothing stays behind.
  @Override
  public void close() throws IOException {
    try (channel) {
      if (isEmpty()) {
        Files.deleteIfExists(lock);
      }
    } finally {
      HELD.remove(lock);
    }
  }
}
