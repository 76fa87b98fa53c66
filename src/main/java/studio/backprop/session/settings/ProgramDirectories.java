package studio.backprop.session.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the program keeps what is its own, as the system it runs on has it.
///
/// @param configuration for what a person has chosen
/// @param state for what is to outlive the process, and belongs to this machine
public record ProgramDirectories(Path configuration, Path state) {
  private static final String NAME = "backprop-studio";

  public static ProgramDirectories ofThisMachine() {
    return of(
        System.getProperty("os.name", ""),
        absolute(System.getProperty("user.home")).orElse(Path.of("").toAbsolutePath()),
        System::getenv);
  }

  /// Where they are on a system.
  ///
  /// @param system the name of the operating system
  /// @param environment the value of a variable, null where it has none
  static ProgramDirectories of(
      String system, Path home, Function<String, @Nullable String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      Path support = home.resolve("Library").resolve("Application Support").resolve(NAME);
      return new ProgramDirectories(support, support);
    }
    if (name.contains("win")) {
      Path data = home.resolve("AppData");
      return new ProgramDirectories(
          named(environment.apply("APPDATA"), data.resolve("Roaming")),
          named(environment.apply("LOCALAPPDATA"), data.resolve("Local")));
    }
    return new ProgramDirectories(
        named(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config")),
        named(environment.apply("XDG_STATE_HOME"), home.resolve(".local").resolve("state")));
  }

  private static Path named(@Nullable String value, Path otherwise) {
    return absolute(value).orElse(otherwise).resolve(NAME);
  }

  /// The XDG specification has a relative path ignored, and a name that the system's encoding
  /// cannot say names nothing.
  private static Optional<Path> absolute(@Nullable String value) {
    try {
      return Optional.ofNullable(value)
          .filter(path -> !path.isBlank())
          .map(Path::of)
          .filter(Path::isAbsolute);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// The file of the settings.
  public Path settings() {
    return configuration.resolve("settings.properties");
  }

  /// The directory of the recovery files.
  public Path recovery() {
    return state.resolve("recovery");
  }
}
