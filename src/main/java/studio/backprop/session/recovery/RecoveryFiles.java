package studio.backprop.session.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/// The recovery files of all windows, in one directory.
public final class RecoveryFiles {
  private static final String GATE = "gate";

  /// Within a process, since a lock is between processes.
  private static final Object ONE_AT_A_TIME = new Object();

  private final Path directory;

  public RecoveryFiles(Path directory) {
    this.directory = directory.toAbsolutePath();
  }

  @FunctionalInterface
  private interface Work<T> {
    T done() throws IOException;
  }

  /// A new one for this window.
  RecoveryFile create() throws IOException {
    return alone(() -> claimed(UUID.randomUUID().toString()));
  }

  private RecoveryFile claimed(String id) throws IOException {
    return RecoveryFile.claim(directory, id)
        .orElseThrow(() -> new IOException("locks do not hold in " + directory));
  }

  /// Takes those whose process is gone. What is nothing worth is cleared away, and what cannot be
  /// taken stays: it hides no other.
  List<RecoveryFile> takeLeft() throws IOException {
    return Files.isDirectory(directory) ? alone(this::left) : List.of();
  }

  private List<RecoveryFile> left() throws IOException {
    List<RecoveryFile> left = new ArrayList<>();
    for (String id : ids()) {
      try {
        take(id).ifPresent(left::add);
      } catch (IOException _) {
        // A directory has the name of its lock, or this person may not open it.
      }
    }
    return left;
  }

  private Optional<RecoveryFile> take(String id) throws IOException {
    Optional<RecoveryFile> claimed = RecoveryFile.claim(directory, id);
    if (claimed.isPresent()) {
      RecoveryFile file = claimed.get();
      file.sweep();
      if (file.isEmpty()) {
        file.close();
        return Optional.empty();
      }
    }
    return claimed;
  }

  private Set<String> ids() throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.list(directory)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.startsWith("."))
          .forEach(name -> {
            for (String suffix : List.of(RecoveryFile.SUFFIX, RecoveryFile.LOCK_SUFFIX)) {
              if (name.endsWith(suffix)) {
                ids.add(name.substring(0, name.length() - suffix.length()));
              }
            }
          });
    }
    return ids;
  }

  /// So that none is taken for left behind between its making and its locking.
  private <T> T alone(Work<T> work) throws IOException {
    synchronized (ONE_AT_A_TIME) {
      Files.createDirectories(directory);
      try (FileChannel gate =
              FileChannel.open(
                  directory.resolve(GATE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var _ = gate.lock()) {
        return work.done();
      }
    }
  }
}
