package studio.backprop.view.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {
  @TempDir Path directory;

  private Path libraries(String names) throws IOException {
    return Files.writeString(directory.resolve("cache"), names, StandardCharsets.ISO_8859_1);
  }

  @Test
  void without_a_display_there_is_none() throws IOException {
    Path libraries = libraries("libgtk-3.so.0");

    assertThat(Display.onLinux(Map.of(), libraries)).isEqualTo(Display.NONE);
    assertThat(Display.onLinux(Map.of("DISPLAY", ""), libraries)).isEqualTo(Display.NONE);
  }

  @Test
  void a_display_needs_gtk() throws IOException {
    Map<String, String> environment = Map.of("DISPLAY", ":0");

    assertThat(Display.onLinux(environment, libraries("libc.so.6\0libgtk-3.so.0\0")))
        .isEqualTo(Display.PRESENT);
    assertThat(Display.onLinux(environment, libraries("libc.so.6\0")))
        .isEqualTo(Display.WITHOUT_GTK);
    assertThat(Display.TEXTS.get("gtk-missing")).contains("apt-get install libgtk-3-0");
  }

  @Test
  void where_the_system_keeps_no_list_gtk_may_be_there() {
    assertThat(Display.onLinux(Map.of("WAYLAND_DISPLAY", "wayland-0"), directory.resolve("none")))
        .isEqualTo(Display.PRESENT);
  }

  @Test
  void a_display_that_cannot_be_opened_is_not_blamed_on_gtk() {
    assertThat(Display.explained(new UnsupportedOperationException("Unable to open DISPLAY")))
        .contains("DISPLAY names cannot be opened");
    assertThat(Display.explained(new UnsupportedOperationException("no glass GTK library")))
        .contains("apt-get install libgtk-3-0");
  }
}
