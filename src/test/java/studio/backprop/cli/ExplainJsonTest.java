package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a program reads of an explanation: worked out again from the outside, it comes to the same.
class ExplainJsonTest {
  private static final Set<String> BASE =
      Set.of("exp", "log", "sqrt", "abs", "sign", "max", "min", "step", "is-largest", "inverse");

  private static JsonNode explain(String scenario, String cell) {
    Cli cli = new Cli();
    assertThat(
            cli.run(
                "explain", "resources/scenarios/" + scenario + ".backprop.json", cell, "--json"))
        .isZero();
    return JsonMapper.shared().readTree(cli.out());
  }

  @ParameterizedTest
  @CsvSource({
    "two-linear-layers, 'gradient W1[0,2]'",
    "two-linear-layers, 'gradient Yhat[1,0]'",
    "sigmoid-softmax-network, 'value A[0,0]'",
    "sigmoid-softmax-network, 'gradient W1[0,0]'",
    "why-yhat-minus-y, 'gradient X[0,1]'",
    "why-yhat-minus-y, 'value P[1,2]'",
    "window-classifier, 'gradient T[1,0]'",
    "dead-and-saturated, 'gradient S3[0,1]'",
    "convolution-and-pooling, 'gradient X[1,1]'",
    "convolution-and-pooling, 'gradient K[0,1]'",
    "identity-log-det, 'gradient X[0,1]'",
    "cosine-similarity, 'gradient A[0,0]'",
    "l1-against-l2, 'gradient U[0,1]'",
    "word-table, 'gradient T[1,0]'",
    "attention-head, 'value H.A[1,0]'",
    "attention-head, 'gradient H.A[2,1]'",
    "word-table, 'gradient E.R[0,1]'"
  })
  void every_tree_comes_to_its_value_and_the_terms_add_up(String scenario, String cell) {
    JsonNode explanation = explain(scenario, cell);
    double sum = 0;
    for (JsonNode contribution : explanation.get("contributions")) {
      check(contribution.get("tree"));
      same(value(contribution.get("tree")), value(contribution));
      double terms = 0;
      for (JsonNode term : contribution.get("terms")) {
        double product = 1;
        for (JsonNode factor : term.get("factors")) {
          check(factor);
          product *= value(factor);
        }
        same(product, value(term));
        terms += value(term);
      }
      same(terms, value(contribution));
      if (contribution.has("ladder")) {
        checkLadder(contribution);
      }
      sum += value(contribution);
    }
    same(sum, value(explanation));
  }

  private static void checkLadder(JsonNode contribution) {
    JsonNode scalar = contribution.get("ladder").get("scalar");
    double chain = 0;
    for (JsonNode term : scalar.get("terms")) {
      check(term.get("derivative"));
      same(value(term.get("upstream")) * value(term.get("derivative")), value(term));
      chain += value(term);
      JsonNode row = scalar.get("upstream").get("row");
      assertThat(row.isString() || row.intValue() == term.get("upstream").get("row").intValue())
          .isTrue();
    }
    same(chain, value(contribution));
    String matrix = contribution.get("ladder").get("matrix").stringValue();
    assertThat(matrix).isEqualTo(contribution.get("formula").stringValue());
    JsonNode derivation = contribution.get("ladder").get("derivation");
    assertThat(derivation.get(derivation.size() - 1).get("formula").stringValue())
        .endsWith(" = " + matrix);
  }

  @Test
  void a_derivation_has_a_rule_a_formula_and_a_program_a_line() {
    JsonNode derivation =
        explain("two-linear-layers", "gradient W1[0,2]")
            .get("contributions")
            .get(0)
            .get("ladder")
            .get("derivation");

    assertThat(derivation.toString())
        .isEqualTo(
            "[{\"rule\":\"product, right factor\",\"formula\":\"∂L/∂W1 = Xᵀ · ∂L/∂S\","
                + "\"program\":\"X.T @ grad(S)\"}]");
  }

  @Test
  void a_line_that_the_notation_has_no_word_for_has_no_program() {
    JsonNode ladder =
        explain("convolution-and-pooling", "gradient X[0,1]")
            .get("contributions")
            .get(0)
            .get("ladder");

    assertThat(ladder.get("derivation").get(0).get("program").isNull()).isTrue();
  }

  @Test
  void the_chain_rule_is_written_with_a_letter_for_each_row_and_numbers_for_what_is_fixed() {
    JsonNode scalar =
        explain("two-linear-layers", "gradient W1[0,2]")
            .get("contributions")
            .get(0)
            .get("ladder")
            .get("scalar");

    assertThat(scalar.get("formula").stringValue())
        .isEqualTo("∂L/∂W1[0,2] = Σₖ ∂L/∂S[k,2] · ∂S[k,2]/∂W1[0,2]");
    assertThat(scalar.get("upstream").toString())
        .isEqualTo("{\"node\":\"S\",\"row\":\"k\",\"column\":2}");
    assertThat(scalar.get("terms").get(1).get("derivative").toString())
        .isEqualTo("{\"node\":\"X\",\"quantity\":\"value\",\"row\":1,\"column\":0,\"value\":0.0}");
  }

  @Test
  void a_gradient_of_several_wires_names_the_port_of_each_and_the_output_what_arrives() {
    JsonNode output = explain("two-linear-layers", "gradient L[0,0]").get("contributions").get(0);

    assertThat(output.get("from").stringValue()).isEqualTo("output");
    assertThat(output.get("tree").get("constant").stringValue()).isEqualTo("outputGradient");
    assertThat(output.has("port") || output.has("ladder")).isFalse();
  }

  @Test
  void a_value_of_a_leaf_is_the_number_that_it_was_given() {
    JsonNode leaf = explain("two-linear-layers", "value W1[0,0]");

    assertThat(leaf.get("contributions").get(0).get("from").stringValue()).isEqualTo("W1");
    assertThat(leaf.get("contributions").get(0).get("tree").has("constant")).isTrue();
  }

  private static double value(JsonNode node) {
    JsonNode value = node.get("value");
    return value.isString() ? Double.parseDouble(value.stringValue()) : value.doubleValue();
  }

  private static List<Double> all(JsonNode parts) {
    parts.forEach(ExplainJsonTest::check);
    return stream(parts).map(ExplainJsonTest::value).toList();
  }

  private static Stream<JsonNode> stream(JsonNode parts) {
    return StreamSupport.stream(parts.spliterator(), false);
  }

  private static void check(JsonNode tree) {
    if (tree.has("sum")) {
      same(all(tree.get("sum")).stream().mapToDouble(x -> x).sum(), value(tree));
    } else if (tree.has("product")) {
      same(all(tree.get("product")).stream().reduce(1.0, (a, b) -> a * b), value(tree));
    } else if (tree.has("quotient")) {
      List<Double> parts = all(tree.get("quotient"));
      same(parts.get(0) / parts.get(1), value(tree));
    } else if (tree.has("power")) {
      List<Double> parts = all(tree.get("power"));
      same(Math.pow(parts.get(0), parts.get(1)), value(tree));
    } else if (tree.has("function")) {
      function(tree);
    } else {
      assertThat(tree.has("node") || tree.has("constant")).isTrue();
    }
  }

  private static void function(JsonNode tree) {
    String name = tree.get("function").stringValue();
    List<Double> of = all(tree.get("of"));
    assertThat(BASE.contains(name)).as(name).isNotEqualTo(tree.has("definition"));
    if (tree.has("definition")) {
      check(tree.get("definition"));
      same(value(tree.get("definition")), value(tree));
    }
    double x = of.getFirst();
    switch (name) {
      case "exp" -> same(Math.exp(x), value(tree));
      case "log" -> same(Math.log(x), value(tree));
      case "sqrt" -> same(Math.sqrt(x), value(tree));
      case "abs" -> same(Math.abs(x), value(tree));
      case "sign" -> same(Math.signum(x), value(tree));
      case "step" -> same(x > 0 ? 1 : 0, value(tree));
      case "max" -> same(of.stream().mapToDouble(one -> one).max().orElseThrow(), value(tree));
      case "min" -> same(of.stream().mapToDouble(one -> one).min().orElseThrow(), value(tree));
      default -> {}
    }
  }

  private static void same(double found, double wanted) {
    assertThat(Math.abs(found - wanted)).isLessThanOrEqualTo(1e-9 * Math.max(1, Math.abs(wanted)));
  }
}
