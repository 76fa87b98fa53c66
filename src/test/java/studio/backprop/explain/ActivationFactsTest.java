package studio.backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.operation.Catalogue;
import studio.backprop.writing.ActivationFormulas;
import studio.backprop.writing.style.MathText;

class ActivationFactsTest {
  @Test
  void every_activation_that_works_cell_by_cell_is_there() {
    assertThat(Activation.all(Catalogue.standard()))
        .extracting(Activation::name)
        .containsExactly(
            "identity",
            "sigmoid",
            "tanh",
            "relu",
            "softplus",
            "exp",
            "log",
            "square",
            "log-sigmoid",
            "leaky-relu",
            "elu",
            "gelu",
            "swish",
            "prelu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          identity    | (-∞, ∞)  | none  | true  | smooth | true  | none
          sigmoid     | (0, 1)   | both  | false | smooth | true  | none
          tanh        | (-1, 1)  | both  | true  | smooth | true  | none
          relu        | [0, ∞)   | left  | false | 0.0    | true  | -∞ to 0.0
          softplus    | (0, ∞)   | left  | false | smooth | true  | none
          exp         | (0, ∞)   | left  | false | smooth | true  | none
          log         | (-∞, ∞)  | none  | false | smooth | true  | none
          square      | [0, ∞)   | none  | false | smooth | false | none
          log-sigmoid | (-∞, 0)  | right | false | smooth | true  | none
          leaky-relu  | (-∞, ∞)  | none  | false | 0.0    | true  | none
          elu         | (-1, ∞)  | left  | false | smooth | true  | none
          gelu        | [-0.170039, ∞) | left | false | smooth | false | -∞ to -7.21
          swish       | [-0.278464, ∞) | left | false | smooth | false | none
          prelu       | (-∞, ∞)  | none  | false | 0.0    | true  | none
          """)
  void facts_are_seen_in_the_numbers(
      String name,
      String range,
      String saturates,
      boolean zeroCentred,
      String kinks,
      boolean monotone,
      String dead) {
    ActivationFacts facts = ActivationFacts.of(activation(name));

    assertThat(written(facts.range())).isEqualTo(range);
    assertThat(sides(facts)).isEqualTo(saturates);
    assertThat(facts.zeroCentred()).isEqualTo(zeroCentred);
    assertThat(facts.kinks().isEmpty() ? "smooth" : facts.kinks().getFirst().toString())
        .isEqualTo(kinks);
    assertThat(facts.monotone()).isEqualTo(monotone);
    assertThat(facts.dead().isEmpty() ? "none" : written(facts.dead().getFirst())).isEqualTo(dead);
  }

  @Test
  void a_knob_changes_what_holds() {
    Activation elu = activation("elu");

    assertThat(elu.knobName()).contains("alpha");
    assertThat(ActivationFacts.of(elu).kinks()).isEmpty();
    assertThat(ActivationFacts.of(elu.withKnob(0.5)).kinks()).isEqualTo(List.of(0.0));
    assertThat(written(ActivationFacts.of(elu.withKnob(0.5)).range())).isEqualTo("(-0.5, ∞)");
  }

  @Test
  void the_slope_is_the_one_that_the_operation_sends_back() {
    Activation sigmoid = activation("sigmoid");

    assertThat(sigmoid.at(0).value().get(0)).isEqualTo(0.5);
    assertThat(sigmoid.at(0).slope().get(0)).isCloseTo(0.25, within(1e-15));
    assertThat(ActivationFormulas.value(sigmoid).plain()).isEqualTo("y = σ(x)");
    assertThat(ActivationFormulas.slope(sigmoid).plain()).isEqualTo("∂L/∂x = ∂L/∂y ⊙ σ′(x)");
    assertThat(activation("prelu").withKnob(0.1).at(-2).value().get(0))
        .isCloseTo(-0.2, within(1e-15));
  }

  private static Activation activation(String name) {
    return Activation.of(Catalogue.standard().find(name).orElseThrow()).orElseThrow();
  }

  private static String sides(ActivationFacts facts) {
    if (facts.saturatesLeft()) {
      return facts.saturatesRight() ? "both" : "left";
    }
    return facts.saturatesRight() ? "right" : "none";
  }

  private static String written(ActivationFacts.Range range) {
    return (range.fromReached() ? "[" : "(")
        + number(range.from())
        + ", "
        + number(range.to())
        + (range.toReached() ? "]" : ")");
  }

  private static String written(ActivationFacts.Interval interval) {
    return end(interval.from()) + " to " + end(interval.to());
  }

  private static String number(double end) {
    return end(end).replaceFirst("\\.0$", "");
  }

  private static String end(double end) {
    return Double.isInfinite(end) ? (end < 0 ? "-∞" : "∞") : Double.toString(end);
  }

  @Test
  void a_function_and_its_slope_are_told_in_closed_form() {
    assertThat(ActivationFormulas.definitions(activation("sigmoid")))
        .extracting(MathText::plain)
        .containsExactly("σ(x) = 1 / (1 + exp(−x))", "σ′(x) = σ(x) · (1 − σ(x))");
    assertThat(ActivationFormulas.definitions(activation("tanh")))
        .extracting(MathText::plain)
        .containsExactly(
            "tanh(x) = (exp(2 · x) − 1) / (exp(2 · x) + 1)", "tanh′(x) = 1 − tanh(x)²");
    assertThat(ActivationFormulas.definitions(activation("exp"))).isEmpty();
  }
}
