package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `trace`.
class TraceCommandTest {
  private final Cli cli = new Cli();

  @Test
  void one_object_a_file_holds_every_value_gradient_and_inner_matrix() {
    assertThat(cli.run("trace", "--json", Cli.TWO_LAYERS, Cli.WINDOW)).isZero();

    List<JsonNode> lines = cli.out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(lines).hasSize(2);
    JsonNode first = lines.getFirst();
    assertThat(first.propertyNames()).containsExactly("output", "loss", "nodes", "steps");
    assertThat(first.at("/nodes/S").propertyNames())
        .containsExactly("op", "shape", "symbols", "value", "gradient", "internals");
    assertThat(first.at("/nodes/S/shape").toString()).isEqualTo("[5,4]");
    assertThat(first.at("/nodes/S/symbols").asString()).isEqualTo("n×h");
    assertThat(first.at("/steps").toString())
        .isEqualTo(
            "[{\"phase\":\"forward\",\"node\":\"S\"},{\"phase\":\"forward\",\"node\":\"Yhat\"},"
                + "{\"phase\":\"forward\",\"node\":\"L\"},{\"phase\":\"backward\",\"node\":\"L\"},"
                + "{\"phase\":\"backward\",\"node\":\"Yhat\"},"
                + "{\"phase\":\"backward\",\"node\":\"S\"}]");
    JsonNode second = lines.getLast();
    assertThat(second.at("/nodes/E/internals").propertyNames()).containsExactly("Z", "R");
    assertThat(second.at("/nodes/E/internals/Z").propertyNames())
        .containsExactly("value", "gradient");
    assertThat(second.at("/nodes/L/internals/Yhat").propertyNames()).containsExactly("value");
  }

  @Test
  void numbers_that_are_not_finite_are_texts_and_a_missing_loss_is_null(@TempDir Path directory)
      throws IOException {
    Path file = directory.resolve("a.json");
    Files.writeString(
        file,
        """
        {"format":"backprop-scenario","version":1,"title":"","dims":{},"nodes":[
        {"id":"X","op":"input","shape":[1,3],"value":[[-1,0,0.1]]},
        {"id":"L","op":"log","inputs":{"X":"X"}}],"output":"L","outputGradient":[[1,1,0]]}
        """);

    assertThat(cli.run("trace", "--json", file.toString())).isZero();

    JsonNode trace = JsonMapper.shared().readTree(cli.out());
    assertThat(trace.get("loss").isNull()).isTrue();
    assertThat(trace.at("/nodes/L/value/0").toString())
        .isEqualTo("[\"NaN\",\"-Infinity\",-2.3025850929940455]");
    assertThat(trace.at("/nodes/X/gradient/0/1").asString()).isEqualTo("Infinity");
  }

  @Test
  void without_json_it_is_a_table() {
    assertThat(cli.run("trace", Cli.TWO_LAYERS)).isZero();

    assertThat(cli.out())
        .contains("output    L = 2.49788")
        .contains("forward   S → Yhat → L")
        .contains("W2  parameter  h×1 = 4×1\n  value  gradient\n   0.6   -0.6984\n");
  }
}
