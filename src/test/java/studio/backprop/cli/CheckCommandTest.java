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
  void with_json_each_leaf_has_its_worst_cell_and_what_could_not_be_compared() {
    assertThat(cli.run("check", Cli.WINDOW, Cli.TWO_LAYERS, "--json")).isZero();

    JsonNode check = JsonMapper.shared().readTree(cli.out().lines().findFirst().orElseThrow());
    assertThat(cli.out().lines()).hasSize(2);
    assertThat(check.propertyNames()).containsExactly("ok", "leaves");
    assertThat(check.get("ok").asBoolean()).isTrue();
    for (JsonNode leaf : check.get("leaves")) {
      assertThat(leaf.propertyNames())
          .containsExactly("node", "worst", "compared", "kinks", "notFinite", "leftOut");
    }
    assertThat(leaf(check, "X").toString())
        .isEqualTo(
            "{\"node\":\"X\",\"worst\":null,\"compared\":0,\"kinks\":[],\"notFinite\":[],"
                + "\"leftOut\":\"word indices\"}");
    assertThat(leaf(check, "W1").get("leftOut").isNull()).isTrue();
    assertThat(leaf(check, "W1").get("worst").propertyNames())
        .containsExactly("row", "column", "gradient", "difference", "error");
    assertThat(leaf(check, "W1").at("/worst/error").asDouble()).isLessThan(1e-6);
    assertThat(leaf(check, "W1").get("compared").asInt()).isPositive();
  }

  @Test
  void a_kink_and_a_difference_that_is_not_finite_are_counted_and_named(@TempDir Path directory)
      throws IOException {
    Path kink = scenario(directory.resolve("kink.json"), "relu", "0, 1");
    Path pole = scenario(directory.resolve("pole.json"), "log", "-1, 1");

    assertThat(cli.run("check", kink.toString())).isZero();
    assertThat(cli.out()).contains("ok, 1 at a kink: [0,0]");
    assertThat(cli.run("check", pole.toString())).isEqualTo(1);
    assertThat(cli.out())
        .contains("NOT CHECKED")
        .contains("2 with a difference that is not finite: [0,0] [0,1]");
    assertThat(cli.run("check", "--json", kink.toString())).isZero();
    assertThat(cli.out()).contains("\"compared\":1,\"kinks\":[[0,0]],\"notFinite\":[]");
    assertThat(cli.run("check", "--json", pole.toString())).isEqualTo(1);
    assertThat(cli.out())
        .contains("{\"ok\":false")
        .contains("\"worst\":null,\"compared\":0,\"kinks\":[],\"notFinite\":[[0,0],[0,1]]");
  }

  @Test
  void a_gradient_that_is_not_finite_is_off_by_no_number(@TempDir Path directory)
      throws IOException {
    Path root = scenario(directory.resolve("root.json"), "sqrt", "0, 1");
    Files.writeString(
        root,
        Files.readString(root)
            .replace("\"sqrt\"", "\"formula\",\"options\":{\"value\":\"sqrt(X * X)\"}"));

    assertThat(cli.run("check", root.toString())).isEqualTo(1);
    assertThat(cli.out()).contains("not finite").contains("OFF at [0,0]");
  }

  @Test
  void a_difference_that_is_off_exits_with_1(@TempDir Path directory) throws IOException {
    // 1/x is too steep here for a step of 10⁻⁴.
    Path steep = scenario(directory.resolve("steep.json"), "log", "0.001, 1");

    assertThat(cli.run("check", steep.toString())).isEqualTo(1);
    assertThat(cli.out()).contains("OFF");
  }

  private static JsonNode leaf(JsonNode check, String id) {
    for (JsonNode leaf : check.get("leaves")) {
      if (leaf.get("node").asString().equals(id)) {
        return leaf;
      }
    }
    throw new AssertionError("no leaf " + id);
  }

  private static Path scenario(Path file, String op, String numbers) throws IOException {
    return Files.writeString(
        file,
        """
        {"format":"backprop-scenario","version":1,"title":"","dims":{},"nodes":[
        {"id":"X","op":"input","shape":[1,2],"value":[[%s]]},
        {"id":"Y","op":"%s","inputs":{"X":"X"}},
        {"id":"L","op":"sum","inputs":{"X":"Y"}}],"output":"L"}
        """
            .formatted(numbers, op));
  }
}
