package studio.backprop.session.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
  @TempDir Path directory;
  private Path store = Path.of("settings.properties");

  @BeforeEach
  void placeStore() {
    store = directory.resolve("deep").resolve("settings.properties");
  }

  private RecentFiles recent() {
    return recent(store);
  }

  /// Written at once.
  private static RecentFiles recent(Path file) {
    return new RecentFiles(new Settings(file, Runnable::run));
  }

  @Test
  void the_newest_stands_first_and_none_twice() {
    RecentFiles recent = recent();
    Path a = directory.resolve("a.json");
    Path b = directory.resolve("b.json");

    recent.add(a);
    recent.add(b);
    recent.add(a);

    assertThat(recent.files()).containsExactly(a, b);
  }

  @Test
  void the_list_outlives_the_session() {
    recent().add(directory.resolve("a.json"));

    assertThat(recent().files()).containsExactly(directory.resolve("a.json"));
  }

  @Test
  void only_ten_are_remembered() {
    RecentFiles recent = recent();
    for (int k = 0; k < 12; k++) {
      recent.add(directory.resolve(k + ".json"));
    }

    assertThat(recent.files()).hasSize(10).startsWith(directory.resolve("11.json"));
  }

  @Test
  void a_store_that_cannot_be_read_or_written_harms_nothing() throws IOException {
    Path nowhere = Files.createFile(directory.resolve("file")).resolve("settings.properties");
    RecentFiles recent = recent(nowhere);

    recent.add(directory.resolve("a.json"));

    assertThat(recent.files()).hasSize(1);
    assertThat(recent(nowhere).files()).isEmpty();
  }

  @Test
  void a_file_that_is_gone_can_be_forgotten() {
    RecentFiles recent = recent();
    recent.add(directory.resolve("a.json"));

    recent.remove(directory.resolve("a.json"));

    assertThat(recent().files()).isEmpty();
  }
}
