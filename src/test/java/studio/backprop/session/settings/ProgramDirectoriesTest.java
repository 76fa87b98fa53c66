package studio.backprop.session.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramDirectoriesTest {
  private static final Path HOME = Path.of("home").toAbsolutePath();
  private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

  private static ProgramDirectories on(String system, Map<String, String> environment) {
    return ProgramDirectories.of(system, HOME, environment::get);
  }

  @Test
  void on_linux_they_are_where_xdg_has_them() {
    assertThat(on("Linux", Map.of()))
        .isEqualTo(
            new ProgramDirectories(
                HOME.resolve(".config/backprop-studio"),
                HOME.resolve(".local/state/backprop-studio")));
    assertThat(on("Linux", Map.of("XDG_STATE_HOME", ELSEWHERE.toString())).state())
        .isEqualTo(ELSEWHERE.resolve("backprop-studio"));
    assertThat(on("Linux", Map.of("XDG_CONFIG_HOME", ELSEWHERE.toString())).configuration())
        .isEqualTo(ELSEWHERE.resolve("backprop-studio"));
  }

  @Test
  void a_relative_path_in_the_environment_is_ignored_as_xdg_asks() {
    assertThat(on("Linux", Map.of("XDG_STATE_HOME", "state", "XDG_CONFIG_HOME", "")))
        .isEqualTo(on("Linux", Map.of()));
  }

  @Test
  void on_a_mac_both_are_its_application_support() {
    Path support = HOME.resolve("Library/Application Support/backprop-studio");

    assertThat(on("Mac OS X", Map.of())).isEqualTo(new ProgramDirectories(support, support));
  }

  @Test
  void on_windows_choices_roam_and_state_stays() {
    assertThat(on("Windows 11", Map.of("LOCALAPPDATA", ELSEWHERE.toString())))
        .isEqualTo(
            new ProgramDirectories(
                HOME.resolve("AppData/Roaming/backprop-studio"),
                ELSEWHERE.resolve("backprop-studio")));
  }
}
