package studio.backprop.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.CellName;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Node;
import studio.backprop.graph.Quantity;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Leaves;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.Training;
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
    Target.OfMatrix gradient = new Target.OfMatrix(id, Quantity.GRADIENT);
    List<Moment> lesson =
        List.of(
            Moment.saying(At.START, say).pointingAt(List.of(new Target.OfNode(id))),
            new Moment(
                At.parse("end").orElseThrow(),
                title,
                Optional.of(say),
                List.of(new Target.OfCell(new CellName(id, Quantity.VALUE, 0, 0))),
                altered(plain, number),
                Optional.of(new Mistake(id, Optional.empty(), Mistake.Kind.OVERWRITTEN)),
                Optional.of(question(gradient, say, number))));
    return new Scenario(
        Catalogue.standard(),
        title,
        description,
        plain.dims(),
        nodes,
        plain.output(),
        plain.outputGradient(),
        number % 3 == 0 ? Optional.of("n") : Optional.empty(),
        training(number),
        number % 2 == 0 ? lesson : List.of());
  }

  private static Alteration altered(Scenario plain, int number) {
    String leaf =
        plain.nodes().stream()
            .filter(LeafNode.class::isInstance)
            .map(Node::id)
            .findFirst()
            .orElseThrow();
    return number % 5 == 0
        ? Alteration.NONE
        : new Alteration(plain.dims().sizes(), Map.of(new Alteration.Cell(leaf, 0, 0), 1.0));
  }

  private static Question question(Target.OfMatrix of, String words, int number) {
    Optional<String> hint = number % 2 == 0 ? Optional.of(words) : Optional.empty();
    return switch (Math.floorMod(number / 2, 5)) {
      case 0 -> new Question.OfShape(of, hint);
      case 1 -> new Question.OfAxis(of, hint);
      case 2 -> new Question.OfProduct(of, Optional.empty(), hint);
      case 3 ->
          new Question.OfCell(
              new Target.OfCell(new CellName(of.node(), Quantity.GRADIENT, 0, 0)),
              Optional.of(Math.abs(number / 7.0)),
              hint);
      default -> new Question.Choice(words, List.of(words, "b"), 1, List.of("", words), hint);
    };
  }

  private static Training training(int number) {
    return new Training(
        number % 3 == 0 ? Optional.empty() : Optional.of(number / 3.0),
        number % 5 == 0 ? Optional.empty() : Optional.of(Math.abs(number / 2)),
        number % 7 == 0 ? Optional.empty() : Optional.of(Math.abs(number / 2) + 1),
        number % 2 == 0 ? Optional.empty() : Optional.of(Training.Optimizer.ADAM));
  }

  private static Node.Appearance appearance(Node node, String label, int number) {
    return switch (Math.floorMod(number + node.id().hashCode(), 3)) {
      case 0 -> Node.Appearance.PLAIN;
      case 1 -> Leaves.labelled(label);
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
    Reading reading = new ScenarioReader(Catalogue.standard()).read(written);

    assertThat(reading).as(new String(written, UTF_8)).isInstanceOf(Reading.Accepted.class);
    Scenario read = ((Reading.Accepted) reading).scenario();
    assertThat(new String(ScenarioWriter.write(read), UTF_8)).isEqualTo(new String(written, UTF_8));
    assertThat(read).isEqualTo(scenario);
  }
}
