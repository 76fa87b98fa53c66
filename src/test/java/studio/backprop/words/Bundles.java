package studio.backprop.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The bundles as they stand in the resources.
final class Bundles {
  static final Path RESOURCES = resources();
  private static final Path ROOT = RESOURCES.resolve("i18n");

  private Bundles() {}

  private static Path resources() {
    try {
      return Path.of(Bundles.class.getResource("/i18n/window.properties").toURI())
          .resolve("../..")
          .normalize();
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /// The names of those that the program has English texts in.
  static List<String> names() {
    try (Stream<Path> files = Files.list(ROOT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[a-z]+\\.properties"))
          .map(name -> name.replace(".properties", ""))
          .sorted()
          .toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  static boolean has(String name, String suffix) {
    return Files.exists(file(name, suffix));
  }

  /// The texts of one by their keys.
  ///
  /// @param suffix of its language, `_de`; nothing for English
  static Map<String, String> texts(String name, String suffix) {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(file(name, suffix))) {
      read.load(reader);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    Map<String, String> texts = new TreeMap<>();
    read.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    return texts;
  }

  private static Path file(String name, String suffix) {
    return ROOT.resolve(name + suffix + ".properties");
  }
}
