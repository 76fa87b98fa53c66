package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files that are dropped on the window.
class FileDropTest {
  private static String wanted(String... names) {
    List<File> files = Stream.of(names).map(File::new).toList();
    return FileDrop.wanted(files).getName();
  }

  @Test
  void of_several_the_first_is_opened_that_can_be() {
    assertThat(wanted("notes.txt", "picture.png", "mine.backprop.json", "other.json"))
        .isEqualTo("mine.backprop.json");
    assertThat(wanted("notes.txt", "DATA.CSV", "mine.json")).isEqualTo("DATA.CSV");
  }

  @Test
  void where_none_can_be_the_first_is_opened_and_says_why_not() {
    assertThat(wanted("notes.txt", "picture.png")).isEqualTo("notes.txt");
  }
}
