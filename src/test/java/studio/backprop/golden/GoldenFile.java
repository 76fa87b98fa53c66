package studio.backprop.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A page as it was agreed to.
record GoldenFile(String name) {
  static final String TO_REWRITE =
      "if this is as it should be, mvn -q test -Dtest=GoldenPageTest -Dgolden.write=true";

  private static final Path DIRECTORY = Path.of("src", "test", "resources", "golden");
  private static final String SUFFIX = ".txt";

  static boolean isRewriting() {
    return Boolean.getBoolean("golden.write");
  }

  /// The names of all pages that there are.
  static List<String> names() {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .map(file -> file.getFileName().toString())
          .map(file ->
              file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file)
          .sorted()
          .toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  static void deleteAllBut(List<String> names) {
    names().stream()
        .filter(name -> !names.contains(name))
        .map(GoldenFile::new)
        .forEach(GoldenFile::delete);
  }

  /// The first lines in which a text differs from this page, each with its place; empty where none
  /// does.
  String differences(String now) {
    if (!Files.exists(path())) {
      return path() + " is missing";
    }
    return new Differences(path().toString(), lines(), now.lines().toList()).text();
  }

  List<String> lines() {
    try {
      return Files.readAllLines(path());
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  void write(String text) {
    try {
      Files.createDirectories(DIRECTORY);
      Files.writeString(path(), text);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(path());
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private Path path() {
    return DIRECTORY.resolve(name + SUFFIX);
  }
}
