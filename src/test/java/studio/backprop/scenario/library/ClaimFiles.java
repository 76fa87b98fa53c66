package studio.backprop.scenario.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files that say of scenarios what holds in them.
final class ClaimFiles {
  private ClaimFiles() {}

  /// Asserts that a directory has a file for each of these scenarios, and no other.
  static void assertAreThoseOf(Path directory, Stream<String> names) throws IOException {
    List<String> expected = names.map(name -> name + ".txt").toList();
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
