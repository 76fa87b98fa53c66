package studio.backprop.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Node;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.scenario.file.ScenarioWriter;

/// What is written reads back as what it was.
class FormatPropertyTest {

  private static final List<String> SPECIAL =
      List.of("", "\"", "\\", "\n\r\t", "𝛁L = δxᵀ", "$\\hat{Y}$", "\u2028\uFEFF");

  /// A random scenario with random words about it.
  private static Scenario scenario(long seed) {
    Random random = new Random(seed);
    Scenario plain = RandomScenario.of(random);
    Optional<String> description =
        random.nextInt(10) < 3 ? Optional.empty() : Optional.of(words(random));
    return spoken(plain, words(random), description, words(random), random.nextInt());
  }

  /// Up to thirty characters below the surrogates, or a few that a file has to write with care.
  private static String words(Random random) {
    if (random.nextBoolean()) {
      return SPECIAL.get(random.nextInt(SPECIAL.size()));
    }
    StringBuilder words = new StringBuilder();
    random
        .ints(random.nextInt(31), 0, Character.MIN_SURROGATE)
        .forEach(c -> words.append((char) c));
    return words.toString();
  }

  private static Scenario spoken(
      Scenario plain, String title, Optional<String> description, String say, int number) {
    List<Node> nodes =
        plain.nodes().stream().map(node -> node.with(appearance(node, say, number))).toList();
    String id = nodes.get(Math.floorMod(number, nodes.size())).id();
    List<Moment> lesson =
        List.of(
            new Moment("start", say, List.of(id), Optional.empty()),
            new Moment(
                "end",
                title,
                List.of("value " + id + "[0,0]"),
                Optional.of(new Question.OfShape("gradient " + id))));
    return new Scenario(
        title,
        description,
        plain.dims(),
        nodes,
        plain.output(),
        plain.outputGradient(),
        number % 3 == 0 ? Optional.of("n") : Optional.empty(),
        number % 2 == 0 ? lesson : List.of());
  }

  private static Node.Appearance appearance(Node node, String label, int number) {
    return switch (Math.floorMod(number + node.id().hashCode(), 3)) {
      case 0 -> Node.Appearance.PLAIN;
      case 1 -> Node.Appearance.labelled(label);
      default ->
          new Node.Appearance(
              Optional.empty(), Optional.of(new Node.Position(number / 7.0, -number)));
    };
  }

  @ParameterizedTest
  @MethodSource("studio.backprop.random.Seeds#first500")
  void written_read_and_written_again_it_has_the_same_bytes(long seed) {
    Scenario scenario = scenario(seed);
    byte[] written = ScenarioWriter.write(scenario);
    Reading reading = ScenarioReader.read(written);

    assertThat(reading).as(new String(written, UTF_8)).isInstanceOf(Reading.Accepted.class);
    Scenario read = ((Reading.Accepted) reading).scenario();
    assertThat(new String(ScenarioWriter.write(read), UTF_8)).isEqualTo(new String(written, UTF_8));
    assertThat(read).isEqualTo(scenario);
  }
}
