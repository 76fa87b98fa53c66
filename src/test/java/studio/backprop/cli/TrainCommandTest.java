package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

  private final Cli cli = new Cli();

  @Test
  void the_loss_before_each_step_and_after_the_last_is_printed_and_falls() {
    assertThat(train("--steps", "3", "--rate", "0.1", "--json")).isZero();

    List<Double> losses = losses(cli);
    assertThat(losses).hasSize(4).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(losses.getFirst()).isCloseTo(4.101666666666667, within(1e-12));

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
        .contains("of 500; choose a smaller rate than 1000000.0");
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
