package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `train`.
class TrainCommandTest {
  @TempDir private Path directory;

  private static final String ZERO_UNDER_LOG =
      "X = parameter(1, 1)\nB = X - X\nA = log(B)\nreturn A";

  private final Cli cli = new Cli();

  @Test
  void the_loss_before_each_step_and_after_the_last_is_printed_and_falls() {
    assertThat(train("--steps", "3", "--rate", "0.1", "--json")).isZero();

    List<Double> losses = losses(cli);
    assertThat(losses).hasSize(4).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(losses.getFirst()).isCloseTo(2.49788, within(1e-12));

    assertThat(train("--steps", "3", "--rate", "0.1")).isZero();
    assertThat(cli.out().lines().skip(1).map(line -> line.substring(0, 11)))
        .containsExactly("step 0  los", "step 1  los", "step 2  los", "step 3  los");
  }

  @Test
  void what_was_learned_is_saved_and_learning_goes_on_from_there() {
    Path learned = directory.resolve("learned.backprop.json");
    assertThat(train("--steps", "2", "--rate", "0.1", "--json", "--save", learned.toString()))
        .isZero();
    Cli further = new Cli();
    assertThat(further.run("train", learned.toString(), "--steps", "1", "--rate", "0.1", "--json"))
        .isZero();
    Cli whole = new Cli();
    assertThat(whole.run("train", Cli.TWO_LAYERS, "--steps", "3", "--rate", "0.1", "--json"))
        .isZero();

    assertThat(losses(further)).isEqualTo(losses(whole).subList(2, 4));
    assertThat(new Cli().run("format", "--check", learned.toString())).isZero();
    assertThat(new Cli().run("check", learned.toString())).isZero();
  }

  @Test
  void where_the_loss_grows_beyond_all_numbers_nothing_is_saved() {
    Path learned = directory.resolve("learned.backprop.json");

    assertThat(train("--steps", "500", "--rate", "1e6", "--save", learned.toString())).isOne();

    assertThat(cli.err())
        .singleElement()
        .asString()
        .contains("step 3 of 500: L[0,0] is Infinity", "choose a smaller rate than 1000000");
    assertThat(learned).doesNotExist();
  }

  @Test
  void what_cannot_be_saved_to_is_refused_before_anything_is_trained() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    Path fifo = directory.resolve("fifo");
    assumeTrue(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor() == 0);
    Path link = Files.createSymbolicLink(directory.resolve("link.json"), Path.of("missing.json"));

    assertThat(save(fifo)).isEqualTo(2);
    assertThat(save(link)).isEqualTo(2);
    assertThat(save(directory)).isEqualTo(2);

    assertThat(cli.out()).isEmpty();
    assertThat(cli.err())
        .containsExactly(
            "--save: " + fifo + " is a FIFO (a named pipe); name a file",
            "--save: " + link + " is a link (to missing.json) that leads to no file; name a file",
            "--save: " + directory + " is a directory; name a file");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void what_the_scenario_says_may_be_left_out_and_the_call_goes_first() throws Exception {
    Path file = scenario("\"train\":{\"rate\":0.25,\"steps\":2},");

    assertThat(cli.run("train", file.toString(), "--json")).isZero();
    assertThat(cli.out()).isEqualTo("{\"losses\":[64.0,16.0,4.0]}\n");

    assertThat(cli.run("train", file.toString(), "--json", "--steps", "1", "--rate", "0.5"))
        .isZero();
    assertThat(cli.out()).endsWith("{\"losses\":[64.0,0.0]}\n");
  }

  @Test
  void each_optimizer_makes_its_own_steps() throws Exception {
    Path file = scenario("\"train\":{\"rate\":0.25,\"steps\":2,\"optimizer\":\"momentum\"},");

    // θ: 8, 4, and with v = 0.5·16 + 8 then 0.
    assertThat(cli.run("train", file.toString(), "--json", "--momentum", "0.5")).isZero();
    assertThat(cli.out()).isEqualTo("{\"losses\":[64.0,16.0,0.0]}\n");
    assertThat(
            cli.run(
                "train",
                file.toString(),
                "--json",
                "--steps",
                "1",
                "--optimizer",
                "adam",
                "--epsilon",
                "16",
                "--beta1",
                "0.5",
                "--beta2",
                "0.5",
                "--rate",
                "2"))
        .isZero();
    assertThat(cli.out()).endsWith("{\"losses\":[64.0,49.0]}\n");
  }

  @Test
  void a_rate_may_be_a_fraction() {
    assertThat(train("--steps", "3", "--rate", "1/10", "--json")).isZero();
    List<Double> learned = losses(cli);
    Cli other = new Cli();
    assertThat(other.run("train", Cli.TWO_LAYERS, "--steps", "3", "--rate", "0.1", "--json"))
        .isZero();

    assertThat(learned).isEqualTo(losses(other));
    assertThat(new Cli().run("train", Cli.TWO_LAYERS, "--steps", "3", "--rate", "1/0"))
        .isEqualTo(2);
    assertThat(new Cli().run("train", Cli.TWO_LAYERS, "--steps", "3", "--rate", "1/x"))
        .isEqualTo(2);
  }

  @Test
  void a_call_that_makes_no_sense_says_what_would() throws Exception {
    String bare = scenario("").toString();

    assertThat(cli.run("train", bare, "--rate", "1")).isEqualTo(2);
    assertThat(cli.run("train", bare, "--steps", "1")).isEqualTo(2);
    assertThat(cli.run("train", bare, "--steps", "-1", "--rate", "1")).isEqualTo(2);
    assertThat(cli.run("train", bare, "--steps", "1", "--rate", "NaN")).isEqualTo(2);
    assertThat(cli.run("train", bare, "--steps", "1", "--rate", "1", "--rows", "1")).isEqualTo(2);
    assertThat(cli.run("train", bare, "--steps", "1", "--rate", "1", "--optimizer", "SGD"))
        .isEqualTo(2);
    assertThat(cli.run("train", bare, "--steps", "1", "--rate", "1", "--beta1", "0.5"))
        .isEqualTo(2);
    assertThat(cli.run("train", Cli.TWO_LAYERS, "--steps", "1", "--rate", "1", "--rows", "0"))
        .isEqualTo(2);

    assertThat(cli.out()).isEmpty();
    assertThat(cli.err())
        .containsExactly(
            "train: --steps is missing, and the scenario's \"train\" does not say it; write --steps"
                + " 100",
            "train: --rate is missing, and the scenario's \"train\" does not say it; write --rate"
                + " 0.1",
            "train: --steps -1 will not do; write a whole number from 0 on",
            "train: --rate NaN will not do; write a finite number",
            "train: --rows 1: the scenario does not say along which symbol its examples lie; give"
                + " it a \"batch\"",
            "train: --optimizer SGD is none; write sgd, momentum or adam",
            "train: --beta1 belongs to another optimizer; add --optimizer adam or leave it out",
            "train: --rows 0 will not do; write a whole number from 1 on");
  }

  @Test
  void what_is_no_number_is_named_with_how_to_write_one() throws Exception {
    assertThat(cli.run("train", Cli.TWO_LAYERS, "--steps", "1e9")).isEqualTo(2);
    assertThat(cli.run("train", Cli.TWO_LAYERS, "--rate", "0,1")).isEqualTo(2);

    assertThat(cli.err())
        .containsExactly(
            "backprop-studio train: Invalid value for option '--steps': \"1e9\" is no whole number;"
                + " write it in digits, at most 2147483647; try backprop-studio train --help",
            "backprop-studio train: Invalid value for option '--rate': \"0,1\" is no number; write"
                + " one such as 0.1, 1e-3 or 1/10; try backprop-studio train --help");
  }

  @Test
  void a_loss_that_stops_being_finite_is_traced_to_where_it_began_and_nothing_is_saved()
      throws Exception {
    Path file = scenario("");
    Path out = directory.resolve("out.json");

    assertThat(
            cli.run(
                "train",
                file.toString(),
                "--json",
                "--steps",
                "9",
                "--rate",
                "1e200",
                "--save",
                out.toString()))
        .isEqualTo(1);

    assertThat(cli.out()).isEqualTo("{\"losses\":[64.0,\"Infinity\"]}\n");
    assertThat(cli.err())
        .containsExactly(
            file
                + ": step 1 of 9: J[0,0] is Infinity, and what it is made of is finite; choose a"
                + " smaller rate than 1e200");
    assertThat(out).doesNotExist();
  }

  @Test
  void where_a_number_is_not_finite_before_the_first_step_no_rate_is_asked_for() throws Exception {
    Path program = Files.writeString(directory.resolve("p.txt"), ZERO_UNDER_LOG);
    Path file = directory.resolve("p.json");
    cli.run("build", program.toString(), "--out", file.toString());

    assertThat(cli.run("train", file.toString(), "--steps", "9", "--rate", "0.1")).isEqualTo(1);

    assertThat(cli.err())
        .last()
        .isEqualTo(
            file
                + ": step 0 of 9: A[0,0] is -Infinity, and what it is made of is finite; no rate"
                + " helps; change the numbers that it is made of");
  }

  @Test
  void only_some_examples_at_a_step_are_those_whose_turn_it_is() throws Exception {
    Path file = batch("\"n\"");

    assertThat(
            cli.run(
                "train", file.toString(), "--steps", "2", "--rate", "0", "--rows", "2", "--json"))
        .isZero();
    assertThat(cli.out()).isEqualTo("{\"losses\":[3.0,3.0,3.0]}\n");
  }

  @Test
  void a_graph_that_does_not_fit_with_fewer_examples_is_said_to() throws Exception {
    Path file = batch("3");

    assertThat(cli.run("train", file.toString(), "--steps", "1", "--rate", "0", "--rows", "3"))
        .isZero();
    assertThat(cli.run("train", file.toString(), "--steps", "1", "--rate", "0", "--rows", "2"))
        .isEqualTo(2);
    assertThat(cli.err())
        .singleElement()
        .asString()
        .startsWith(file + ": with 2 of n at a step, nodes[2].inputs.Y: ");
  }

  @Test
  void an_output_that_is_no_single_number_is_no_loss() throws Exception {
    String wide =
        Files.readString(scenario(""))
            .replace("[[8]]", "[[8, 8]]")
            .replace("[1, 1]", "[1, 2]")
            .replace("\"output\"", "\"outputGradient\":[[1, 1]],\"output\"");
    Path file = Files.writeString(directory.resolve("wide.json"), wide);

    assertThat(cli.run("train", file.toString(), "--steps", "1", "--rate", "1")).isEqualTo(2);
    assertThat(cli.err())
        .containsExactly(
            file + ": output: training needs an output that is 1×1, and J is 1×2; name a loss");
  }

  @Test
  void what_was_learned_is_saved_and_all_else_stays() throws Exception {
    Path file = scenario("\"train\":{\"rate\":0.25,\"steps\":2,\"rows\":1},\"batch\":\"n\",");
    Path out = directory.resolve("out.json");

    assertThat(cli.run("train", file.toString(), "--save", out.toString())).isZero();

    assertThat(Files.readString(out))
        .contains("\"train\": { \"rate\": 0.25, \"steps\": 2, \"rows\": 1 }", "[2]");
  }

  /// J = θ² from θ = 8.
  private Path scenario(String more) throws IOException {
    return Files.writeString(
        directory.resolve("parabola.json"),
        """
        {"format":"backprop-scenario","version":1,"title":"","dims":{"n":1},%s"nodes":[
        {"id":"theta","op":"parameter","shape":[1, 1],"value":[[8]]},
        {"id":"J","op":"square","inputs":{"X":"theta"}}],"output":"J"}
        """
            .formatted(more));
  }

  /// The sum of X − Y over n = 3 examples, 1 + 2, then 3; Y is zero.
  private Path batch(String rowsOfY) throws IOException {
    return Files.writeString(
        directory.resolve("batch.json"),
        """
        {"format":"backprop-scenario","version":1,"title":"","dims":{"n":3},"batch":"n","nodes":[
        {"id":"X","op":"parameter","shape":["n",1],"value":[[1],[2],[3]]},
        {"id":"Y","op":"input","shape":[%s,1],"value":[[0],[0],[0]]},
        {"id":"D","op":"subtract","inputs":{"X":"X","Y":"Y"}},
        {"id":"J","op":"sum","inputs":{"X":"D"}}],"output":"J"}
        """
            .formatted(rowsOfY));
  }

  private int save(Path to) {
    return train("--steps", "1", "--rate", "0.1", "--save", to.toString());
  }

  private int train(String... options) {
    return cli.run(
        Stream.concat(Stream.of("train", Cli.TWO_LAYERS), Stream.of(options))
            .toArray(String[]::new));
  }

  private static List<Double> losses(Cli cli) {
    return JsonMapper.shared()
        .readTree(cli.out())
        .get("losses")
        .valueStream()
        .map(JsonNode::doubleValue)
        .toList();
  }
}
