package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.scenario.library.Library;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `mistakes`, and `--mistake` with other commands.
class MistakesCommandTest {
  private final Cli cli = new Cli();

  @Test
  void one_to_a_line_are_listed_those_that_can_be_made() {
    assertThat(cli.run("mistakes", Cli.TWO_LAYERS)).isZero();

    assertThat(cli.out().lines())
        .hasSize(14)
        .startsWith("S.X:transpose-forgotten", "S.X:order-swapped", "S.W:transpose-forgotten")
        .endsWith("L.P:sign", "L.P:factor-lost");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S.W:transpose-forgotten|shape|W1 gets X · ∂L/∂S: the transpose is forgotten; X is 5×3,"
            + " ∂L/∂S is 5×4: these do not multiply, and W1 is 3×4",
        "S.b:sum-forgotten|wrong|b1 gets ∂L/∂S[0:1,:]: the first for the sum of all its copies",
        "L.P:sign|wrong|Yhat gets ∂L/∂L · 2/n · (Y − Yhat): the sign is the other one",
        "L.P:factor-lost|wrong|Yhat gets ∂L/∂L · 2 · (Yhat − Y): the 1/n of the mean is lost",
        "S.X:transpose-forgotten|shape|X gets ∂L/∂S · W1: the transpose is forgotten; ∂L/∂S is 5×4,"
            + " W1 is 3×4: these do not multiply, and X is 5×3"
      })
  void each_says_what_is_sent_and_what_comes_of_it(String mistake, String effect, String says) {
    assertIsSaid(listed(Cli.TWO_LAYERS, mistake), effect, says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Y.X:transpose-forgotten|wrong|X gets ∂J/∂Y · W: the transpose is forgotten",
        "Y.W:order-swapped|shape|W gets ∂J/∂Y · Xᵀ: the factors stand the other way round; ∂J/∂Y is"
            + " 3×2, Xᵀ is 2×3: that gives 3×3, and W is 2×2"
      })
  void what_multiplies_by_chance_is_wrong_or_of_another_shape(
      String mistake, String effect, String says) {
    String file = "resources/scenarios/bias-column-sum.backprop.json";
    assertIsSaid(listed(file, mistake), effect, says);
  }

  private static void assertIsSaid(JsonNode one, String effect, String says) {
    assertThat(one.propertyNames()).containsExactly("mistake", "effect", "says");
    assertThat(one.get("effect").asString()).isEqualTo(effect);
    assertThat(one.get("says").asString()).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource({
    "relu.X:slope-at-output, the derivative is the same there",
    "identity.X:slope-forgotten, the derivative is 1"
  })
  void where_nothing_differs_it_says_why(String mistake, String why) {
    JsonNode one = listed("resources/scenarios/every-activation.backprop.json", mistake);

    assertThat(one.get("effect").asString()).isEqualTo("none");
    assertThat(one.get("says").asString()).contains("; nothing differs here, as " + why);
  }

  @Test
  void a_run_with_a_mistake_is_marked_and_its_gradients_are_wrong() {
    JsonNode right = trace();
    JsonNode wrong = trace("--mistake", "L.P:sign");

    assertThat(wrong.get("mistake").asString()).isEqualTo("L.P:sign");
    assertThat(right.has("mistake")).isFalse();
    assertThat(wrong.at("/nodes/W1/value")).isEqualTo(right.at("/nodes/W1/value"));
    assertThat(wrong.at("/nodes/W1/gradient/0/0").asDouble())
        .isEqualTo(-right.at("/nodes/W1/gradient/0/0").asDouble());
  }

  private JsonNode trace(String... mistake) {
    Cli run = new Cli();
    String[] call = {"trace", Cli.TWO_LAYERS, "--json"};
    String[] all = new String[call.length + mistake.length];
    System.arraycopy(call, 0, all, 0, call.length);
    System.arraycopy(mistake, 0, all, call.length, mistake.length);
    assertThat(run.run(all)).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  @Test
  void a_check_names_the_cells_that_a_mistake_puts_off() {
    String[] check = {"check", Cli.TWO_LAYERS, "--mistake", "S.b:sum-forgotten"};
    assertThat(cli.run(check)).isOne();
    assertThat(cli.out())
        .contains("mistake: S.b:sum-forgotten")
        .contains("OFF at [0,0] [0,1] [0,2] [0,3]");

    Cli json = new Cli();
    assertThat(json.run("check", Cli.TWO_LAYERS, "--json", "--mistake", "S.b:sum-forgotten"))
        .isOne();
    JsonNode leaves = JsonMapper.shared().readTree(json.out()).get("leaves");
    for (JsonNode leaf : leaves) {
      boolean isBias = leaf.get("node").asString().equals("b1");
      assertThat(leaf.get("off").toString()).isEqualTo(isBias ? "[[0,0],[0,1],[0,2],[0,3]]" : "[]");
    }
  }

  @Test
  void learning_with_a_mistake_goes_wrong_and_saves_no_mistake(@TempDir Path directory)
      throws IOException {
    Path learned = directory.resolve("learned.backprop.json");
    String[] train = {
      "train",
      Cli.TWO_LAYERS,
      "--steps",
      "3",
      "--rate",
      "0.01",
      "--json",
      "--mistake",
      "L.P:sign",
      "--save",
      learned.toString()
    };
    assertThat(cli.run(train)).isZero();

    List<Double> losses =
        StreamSupport.stream(
                JsonMapper.shared().readTree(cli.out()).get("losses").spliterator(), false)
            .map(JsonNode::asDouble)
            .toList();
    assertThat(losses).hasSize(4).isSorted();
    assertThat(Files.readString(learned)).doesNotContain("L.P:sign");
    assertThat(new Cli().run("check", learned.toString())).isZero();
  }

  @Test
  void learning_with_a_mistake_on_some_examples_at_a_step_goes_wrong_too() {
    String file = "resources/scenarios/logistic-regression.backprop.json";
    String[] train = {
      "train", file, "--steps", "3", "--rate", "0.1", "--rows", "2", "--mistake", "L.X:sign"
    };

    assertThat(cli.run(train)).isZero();
    Cli right = new Cli();
    assertThat(right.run("train", file, "--steps", "3", "--rate", "0.1", "--rows", "2")).isZero();
    assertThat(cli.out()).isNotEqualTo(right.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"trace", "check", "train"})
  void one_that_does_not_run_or_cannot_be_made_is_refused(String command) {
    for (String mistake : List.of("S.X:order-swapped", "S.b:sign", "none.X:sign", "S.X:slip")) {
      Cli refused = new Cli();
      boolean trains = command.equals("train");
      String[] call =
          trains
              ? new String[] {
                command, Cli.TWO_LAYERS, "--steps", "1", "--rate", "1", "--mistake", mistake
              }
              : new String[] {command, Cli.TWO_LAYERS, "--mistake", mistake};
      assertThat(refused.run(call)).as(mistake).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err()).hasSize(1);
      if (mistake.equals("S.X:order-swapped")) {
        assertThat(refused.err().getFirst())
            .contains(listed(Cli.TWO_LAYERS, mistake).get("says").asString());
      }
    }
  }

  @Test
  void of_every_bundled_scenario_each_mistake_is_said() {
    for (Library.Entry entry : Library.entries()) {
      for (JsonNode one : listed("resources/scenarios/" + entry.name() + ".backprop.json")) {
        assertThat(one.get("says").asString())
            .doesNotContain("{", "}", "null", "too small to count")
            .doesNotEndWith(".");
        if (one.get("effect").asString().equals("none")) {
          assertThat(one.get("says").asString()).contains("nothing differs here");
        }
      }
    }
  }

  private static JsonNode listed(String file) {
    Cli list = new Cli();
    assertThat(list.run("mistakes", file, "--json")).isZero();
    return JsonMapper.shared().readTree(list.out());
  }

  private static JsonNode listed(String file, String mistake) {
    for (JsonNode one : listed(file)) {
      if (one.get("mistake").asString().equals(mistake)) {
        return one;
      }
    }
    throw new AssertionError("no mistake " + mistake);
  }
}
