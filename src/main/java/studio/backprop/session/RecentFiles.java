package studio.backprop.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files opened last, newest first, kept from one session to the next.
///
/// A convenience: where the list can be neither read nor written, it is short-lived, and that is
/// all.
public final class RecentFiles {
  private static final int MOST = 10;

  private final Optional<Path> store;
  private final ObservableList<Path> files = FXCollections.observableArrayList();
  private final ObservableList<Path> shown = FXCollections.unmodifiableObservableList(files);

  /// @param store the text file that keeps the list, a path a line
  public RecentFiles(Path store) {
    this(Optional.of(store));
  }

  private RecentFiles(Optional<Path> store) {
    this.store = store;
    store.ifPresent(path -> files.setAll(read(path)));
  }

  /// A list that is kept nowhere.
  public static RecentFiles none() {
    return new RecentFiles(Optional.empty());
  }

  /// Where the list is kept on this system.
  public static Path usualStore() {
    return configuration().resolve("backprop-studio").resolve("recent-files.txt");
  }

  private static Path configuration() {
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return fromEnvironment("APPDATA", home.resolve("AppData").resolve("Roaming"));
    }
    if (system.contains("mac")) {
      return home.resolve("Library").resolve("Application Support");
    }
    return fromEnvironment("XDG_CONFIG_HOME", home.resolve(".config"));
  }

  private static Path fromEnvironment(String variable, Path otherwise) {
    String value = System.getenv(variable);
    return value == null || value.isBlank() ? otherwise : Path.of(value);
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
    store.ifPresent(this::write);
  }

  /// Forgets a file, because it is gone.
  public void remove(Path file) {
    if (files.remove(file.toAbsolutePath().normalize())) {
      store.ifPresent(this::write);
    }
  }

  private static List<Path> read(Path store) {
    try {
      return Files.readAllLines(store).stream()
          .filter(line -> !line.isBlank())
          .limit(MOST)
          .map(Path::of)
          .toList();
    } catch (IOException | InvalidPathException _) {
      return List.of();
    }
  }

  private void write(Path store) {
    try {
      Files.createDirectories(store.toAbsolutePath().getParent());
      Files.write(store, files.stream().map(Path::toString).toList());
    } catch (IOException | SecurityException _) {
      // The list of this session is still there.
    }
  }
}
