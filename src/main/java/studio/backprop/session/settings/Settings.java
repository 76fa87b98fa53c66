package studio.backprop.session.settings;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import studio.backprop.scenario.file.WholeFile;

/// What a person has chosen, kept from one start of the program to the next.
///
/// A convenience: a file that cannot be read is as good as none, and where none can be written the
/// choices are short-lived. Of two windows, the one that chose last is remembered, setting by
/// setting; settings that this version does not know stay in the file.
public final class Settings {
  /// What is larger no program has written, and may not fit into memory.
  private static final long LARGEST_FILE = 1 << 20;

  private final Optional<Path> store;
  private final Executor later;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> unwritten = new HashMap<>();
  private final AtomicBoolean asked = new AtomicBoolean();

  /// @param store the file that keeps them, in the form of [Properties]
  /// @param later runs the writing, off the window's thread and after a while
  public Settings(Path store, Executor later) {
    this(Optional.of(store.toAbsolutePath()), later);
  }

  private Settings(Optional<Path> store, Executor later) {
    this.store = store;
    this.later = later;
    store.ifPresent(path -> {
      Properties read = read(path);
      read.stringPropertyNames().forEach(key -> known.put(key, read.getProperty(key)));
    });
  }

  /// Settings that are kept nowhere.
  public static Settings none() {
    return new Settings(Optional.empty(), _ -> {});
  }

  /// What was chosen, empty where nothing was or what the file says is no value of it.
  public <T> Optional<T> get(Setting<T> setting) {
    synchronized (known) {
      return Optional.ofNullable(known.get(setting.key())).flatMap(setting.read());
    }
  }

  /// Chooses.
  public <T> void set(Setting<T> setting, T value) {
    String text = setting.written().apply(value);
    synchronized (known) {
      if (text.equals(known.put(setting.key(), text))) {
        return;
      }
      unwritten.put(setting.key(), text);
    }
    if (asked.compareAndSet(false, true)) {
      later.execute(this::write);
    }
  }

  /// Hands on what was chosen before, if anything, and keeps what is chosen from now on.
  public <T> void keep(Setting<T> setting, ObservableValue<T> value, Consumer<T> choose) {
    get(setting).ifPresent(choose);
    value.addListener((_, _, now) -> set(setting, now));
  }

  /// Writes what was chosen and is not in the file yet.
  public void write() {
    asked.set(false);
    Map<String, String> changes = new HashMap<>();
    synchronized (known) {
      changes.putAll(unwritten);
      unwritten.clear();
    }
    if (store.isPresent() && !changes.isEmpty()) {
      write(store.get(), changes);
    }
  }

  private static void write(Path store, Map<String, String> changes) {
    // Another window may have written since.
    Properties all = read(store);
    all.putAll(changes);
    try {
      Files.createDirectories(store.getParent());
      WholeFile.write(
          store,
          out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            all.store(text, null);
            text.flush();
          });
    } catch (IOException | SecurityException _) {
      // What was chosen holds until the program ends.
    }
  }

  private static Properties read(Path store) {
    Properties read = new Properties();
    // a FIFO, for one, would have the program wait for good
    if (!Files.isRegularFile(store)) {
      return read;
    }
    try (Reader text = Files.newBufferedReader(store)) {
      if (Files.size(store) <= LARGEST_FILE) {
        read.load(text);
      }
    } catch (IOException | IllegalArgumentException | SecurityException _) {
      return new Properties();
    }
    return read;
  }
}
