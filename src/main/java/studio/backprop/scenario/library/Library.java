package studio.backprop.scenario.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;

/// The scenarios that come with the program.
///
/// Their index has a line `# Group` and under it, in the order in which they are to be met, a line
/// `name: what it shows` for each scenario.
public final class Library {
  private static final String DIRECTORY = "/scenarios/";

  private Library() {}

  /// A bundled scenario.
  ///
  /// @param name its file's name without suffix
  /// @param title as it is listed
  /// @param group the heading that it stands under
  /// @param summary one line on what it shows
  public record Entry(String name, String title, String group, String summary, Scenario scenario) {}

  /// All of them, group by group, in the order in which they are to be met.
  public static List<Entry> entries() {
    return index().stream().map(Listed::entry).toList();
  }

  /// The one that the program opens with.
  public static Entry first() {
    return index().getFirst().entry();
  }

  /// The one of that name.
  ///
  /// @throws IllegalArgumentException where there is none
  public static Entry entry(String name) {
    return index().stream()
        .filter(listed -> listed.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no scenario is called " + name))
        .entry();
  }

  static List<Listed> index() {
    List<Listed> listed = new ArrayList<>();
    String group = "";
    for (String line : new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().toList()) {
      int colon = line.indexOf(": ");
      if (line.startsWith("# ")) {
        group = line.substring(2);
      } else if (colon > 0) {
        listed.add(new Listed(line.substring(0, colon), group, line.substring(colon + 2)));
      } else if (!line.isBlank()) {
        throw new IllegalStateException("index.txt: \"" + line + "\" is no \"name: summary\"");
      }
    }
    return listed;
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

  /// A line of the index.
  record Listed(String name, String group, String summary) {
    Entry entry() {
      String file = fileName(name);
      return switch (new ScenarioReader(Catalogue.standard()).read(bytes(file))) {
        case Reading.Accepted accepted -> {
          Scenario scenario = accepted.scenario();
          yield new Entry(name, scenario.title(), group, summary, scenario);
        }
        case Reading.NotWhole refused ->
            throw new IllegalStateException(file + ": " + refused.problems());
      };
    }
  }
}
