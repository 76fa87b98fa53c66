package studio.backprop.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Said;

/// Nothing that a file holds takes much work, or much memory.
class LimitsTest {

  @Test
  void a_file_that_is_too_large_is_refused_unread(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("large.backprop.json");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength((64L << 20) + 1);
    }

    assertThat(Said.of((Reading.NotWhole) new ScenarioReader(Catalogue.standard()).read(file)))
        .containsExactly("the file is over 64 MiB; a scenario is at most that large");
  }

  @Test
  void four_million_numbers_are_read_and_one_more_is_refused() {
    assertThat(FrugalReader.read(matrix(2000))).isInstanceOf(Reading.Accepted.class);
    assertThat(problems(matrix(2001)))
        .containsExactly(
            "nodes[0].value: a scenario holds at most 4,000,000 numbers; make it smaller");
  }

  @Test
  void ten_thousand_nodes_are_read_and_one_more_is_refused() {
    assertThat(FrugalReader.read(chain(10_000))).isInstanceOf(Reading.Accepted.class);
    assertThat(problems(chain(10_001)))
        .containsExactly("nodes[10000]: a scenario holds at most 10,000 nodes; make it smaller");
  }

  @Test
  void what_is_nested_too_deep_or_written_too_long_is_refused() {
    List<String> wrong =
        List.of(
            "[".repeat(100_000),
            "{\"x\":".repeat(100_000),
            "{\"x\":" + "9".repeat(4_100_000) + "}",
            "{\"title\":\"" + "x".repeat(5_000_000) + "\"}",
            "{\"" + "x".repeat(100_000) + "\":1}");

    assertThat(wrong)
        .allSatisfy(text -> assertThat(problems(text).getFirst()).startsWith("line 1,"));
  }

  @Test
  void of_very_many_problems_the_first_are_listed_and_the_others_counted() {
    String rows = "[],".repeat(1_000_000) + "[1, 0, 2]";
    List<String> problems = problems(Scenarios.LINEAR.replace("[1, 0, 2]", rows));

    assertThat(problems).hasSize(101);
    assertThat(problems.getLast()).startsWith("and 999,9").endsWith("more problems like these");
  }

  @Test
  void a_graph_that_would_cost_too_much_to_run_is_refused() {
    String huge =
        """
        {"format":"backprop-scenario","version":1,"title":"","dims":{"n":4096},"nodes":[
        {"id":"X","op":"input","shape":["n",1],"value":[%s]},
        {"id":"Y","op":"gram","inputs":{"X":"X"}},{"id":"Z","op":"gram","inputs":{"X":"Y"}},
        {"id":"L","op":"sum","inputs":{"X":"Z"}}],"output":"L"}
        """
            .formatted("[1],".repeat(4095) + "[1]");

    assertThat(problems(huge)).first().asString().contains("make its sizes smaller");
  }

  private static List<String> problems(String text) {
    Reading reading = FrugalReader.read(text);
    assertThat(reading).isInstanceOf(Reading.NotWhole.class);
    return Said.of((Reading.NotWhole) reading);
  }

  private static String matrix(int rows) {
    String row = "[" + "1,".repeat(1999) + "1]";
    return """
    {"format":"backprop-scenario","version":1,"title":"","dims":{},"nodes":[
    {"id":"X","op":"input","shape":[%d,2000],"value":[%s]},
    {"id":"L","op":"sum","inputs":{"X":"X"}}],"output":"L"}
    """
        .formatted(rows, (row + ",").repeat(rows - 1) + row);
  }

  private static String chain(int nodes) {
    String links =
        IntStream.range(1, nodes)
            .mapToObj(k ->
                ",{\"id\":\"a%d\",\"op\":\"tanh\",\"inputs\":{\"X\":\"a%d\"}}".formatted(k, k - 1))
            .collect(Collectors.joining());
    return """
    {"format":"backprop-scenario","version":1,"title":"","dims":{},"nodes":[
    {"id":"a0","op":"input","shape":[1,1],"value":[[1]]}%s],"output":"a%d"}
    """
        .formatted(links, nodes - 1);
  }
}
