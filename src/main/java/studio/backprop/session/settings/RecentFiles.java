package studio.backprop.session.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files opened last, newest first, one of the settings.
public final class RecentFiles {
  private static final int MOST = 10;

  private static final Setting<List<Path>> SETTING =
      new Setting<>(
          "recent-files",
          files -> files.stream().map(Path::toString).collect(Collectors.joining("\n")),
          RecentFiles::read);

  private final Settings settings;
  private final ObservableList<Path> files = FXCollections.observableArrayList();
  private final ObservableList<Path> shown = FXCollections.unmodifiableObservableList(files);

  public RecentFiles(Settings settings) {
    this.settings = settings;
    settings.get(SETTING).ifPresent(files::setAll);
  }

  public ObservableList<Path> files() {
    return shown;
  }

  /// Puts a file at the head of the list.
  public void add(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    files.remove(absolute);
    files.addFirst(absolute);
    if (files.size() > MOST) {
      files.remove(MOST, files.size());
    }
    keep();
  }

  /// Forgets a file, because it is gone.
  public void remove(Path file) {
    if (files.remove(file.toAbsolutePath().normalize())) {
      keep();
    }
  }

  private void keep() {
    settings.set(SETTING, List.copyOf(files));
  }

  private static Optional<List<Path>> read(String text) {
    return Optional.of(
        text.lines()
            .filter(line -> !line.isBlank())
            .flatMap(RecentFiles::named)
            .limit(MOST)
            .toList());
  }

  /// Nothing where the system's encoding cannot say the name, as after a start with `LANG=C`.
  private static Stream<Path> named(String line) {
    try {
      return Stream.of(Path.of(line));
    } catch (InvalidPathException _) {
      return Stream.empty();
    }
  }
}
