package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `check`.
class CheckCommandTest {
  private final Cli cli = new Cli();

  @Test
  void right_gradients_pass_and_word_indices_are_said_to_be_left_out() {
    assertThat(cli.run("check", Cli.TWO_LAYERS, Cli.WINDOW)).isZero();

    assertThat(cli.out()).contains("word indices, left out").doesNotContain("OFF");
  }

  @Test
  void with_json_each_leaf_has_its_worst_cell() {
    assertThat(cli.run("check", Cli.WINDOW, "--json")).isZero();

    JsonNode check = JsonMapper.shared().readTree(cli.out());
    assertThat(check.get("holds").asBoolean()).isTrue();
    assertThat(check.at("/leaves/X/leftOut").asString()).isEqualTo("word indices");
    assertThat(check.at("/leaves/W1/error").asDouble()).isLessThan(1e-6);
  }

  @Test
  void a_kink_is_told_and_a_difference_that_is_off_exits_with_1(@TempDir Path directory)
      throws IOException {
    Path kink = scenario(directory.resolve("kink.json"), "relu", "0");
    // 1/x is too steep here for a step of 10⁻⁴.
    Path steep = scenario(directory.resolve("steep.json"), "log", "0.001");

    assertThat(cli.run("check", kink.toString())).isZero();
    assertThat(cli.out()).contains("ok, 1 at a kink: [0,0]");
    assertThat(cli.run("check", steep.toString())).isEqualTo(1);
    assertThat(cli.out()).contains("OFF");
  }

  private static Path scenario(Path file, String op, String number) throws IOException {
    return Files.writeString(
        file,
        """
        {"format":"backprop-scenario","version":1,"title":"","dims":{},"nodes":[
        {"id":"X","op":"input","shape":[1,1],"value":[[%s]]},
        {"id":"L","op":"%s","inputs":{"X":"X"}}],"output":"L"}
        """
            .formatted(number, op));
  }
}
