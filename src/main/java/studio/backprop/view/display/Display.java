package studio.backprop.view.display;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;

/// Whether this machine can show a window.
public enum Display {
  PRESENT,
  /// Linux without an X server or Wayland.
  NONE,
  /// Linux without the library that JavaFX draws its windows with.
  WITHOUT_GTK;

  /// What is said in the terminal.
  public static final Texts TEXTS = Language.ENGLISH.texts("terminal");

  private static final String GTK = "libgtk-3.so.0";
  private static final Path LIBRARIES = Path.of("/etc/ld.so.cache");

  public static Display ofThisMachine() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    return linux ? onLinux(System.getenv(), LIBRARIES) : PRESENT;
  }

  static Display onLinux(Map<String, String> environment, Path libraries) {
    if (!isSet(environment, "DISPLAY") && !isSet(environment, "WAYLAND_DISPLAY")) {
      return NONE;
    }
    return isSet(environment, "LD_LIBRARY_PATH") || lists(libraries, GTK) ? PRESENT : WITHOUT_GTK;
  }

  /// What to say where JavaFX finds no toolkit after all.
  public static String explained(UnsupportedOperationException noToolkit) {
    String message = String.valueOf(noToolkit.getMessage());
    return message.contains("DISPLAY") ? TEXTS.get("display-not-opened") : TEXTS.get("gtk-missing");
  }

  private static boolean isSet(Map<String, String> environment, String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }

  /// Whether the system's list of libraries has one; where there is no such list, it may.
  private static boolean lists(Path libraries, String name) {
    try {
      return new String(Files.readAllBytes(libraries), StandardCharsets.ISO_8859_1).contains(name);
    } catch (IOException _) {
      return true;
    }
  }
}
