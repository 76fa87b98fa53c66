package studio.backprop.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import studio.backprop.graph.Node;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.scenario.file.ScenarioWriter;

/// What is written reads back as what it was.
class FormatPropertyTest {

  /// Random scenarios with random words about them.
  @Provide
  Arbitrary<Scenario> scenarios() {
    Arbitrary<String> words =
        Arbitraries.oneOf(
            Arbitraries.strings().withCharRange('\u0000', '\uD7FF').ofMaxLength(30),
            Arbitraries.of("", "\"", "\\", "\n\r\t", "𝛁L = δxᵀ", "$\\hat{Y}$", "\u2028\uFEFF"));
    return Combinators.combine(
            RandomScenario.any(), words, words.optional(0.3), words, Arbitraries.integers())
        .as(FormatPropertyTest::spoken);
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

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void written_read_and_written_again_it_has_the_same_bytes(
      @ForAll("scenarios") Scenario scenario) {
    byte[] written = ScenarioWriter.write(scenario);
    Reading reading = ScenarioReader.read(written);

    assertThat(reading).as(new String(written, UTF_8)).isInstanceOf(Reading.Accepted.class);
    Scenario read = ((Reading.Accepted) reading).scenario();
    assertThat(new String(ScenarioWriter.write(read), UTF_8)).isEqualTo(new String(written, UTF_8));
    assertThat(read).isEqualTo(scenario);
  }
}
