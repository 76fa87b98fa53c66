package studio.backprop.scenario;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The scenarios that come with the program.
public final class Library {
  private static final String DIRECTORY = "/scenarios/";

  private Library() {}

  /// A bundled scenario.
  ///
  /// @param name its file's name without suffix
  public record Entry(String name, Scenario scenario) {
    public String title() {
      return scenario.title();
    }
  }

  /// All of them, in the order in which they are to be met.
  public static List<Entry> entries() {
    String index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
    return index.lines().filter(name -> !name.isBlank()).map(Library::entry).toList();
  }

  /// The one that the program opens with.
  public static Entry first() {
    return entries().getFirst();
  }

  private static Entry entry(String name) {
    String file = fileName(name);
    return switch (ScenarioReader.read(bytes(file))) {
      case Reading.Accepted accepted -> new Entry(name, accepted.scenario());
      case Reading.Refused refused ->
          throw new IllegalStateException(file + ": " + refused.problems());
    };
  }

  static String fileName(String name) {
    return name + ".backprop.json";
  }

  static byte[] bytes(String file) {
    try (InputStream in = Library.class.getResourceAsStream(DIRECTORY + file)) {
      if (in == null) {
        throw new FileNotFoundException("the program lacks its resource " + DIRECTORY + file);
      }
      return in.readAllBytes();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
