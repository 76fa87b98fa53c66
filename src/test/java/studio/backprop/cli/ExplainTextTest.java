package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An explanation for reading.
class ExplainTextTest {
  @Test
  void what_is_given_is_said_to_be_given_once() {
    Cli cli = new Cli();
    assertThat(cli.run("explain", "resources/scenarios/add-node.backprop.json", "value X[0,0]"))
        .isZero();
    assertThat(cli.out().lines())
        .satisfiesExactly(
            title -> assertThat(title).startsWith("value X[0,0] = "),
            empty -> assertThat(empty).isEmpty(),
            given -> assertThat(given).startsWith("  given at X: "));
  }

  @Test
  void a_cell_inside_an_operation_is_told_by_its_name() {
    Cli cli = new Cli();
    assertThat(
            cli.run(
                "explain", "resources/scenarios/attention-head.backprop.json", "value H.A[1,0]"))
        .isZero();
    assertThat(cli.out()).startsWith("value H.A[1,0] = ").contains("from H: masked softmax(");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "value H.B[0,0]|H has no value \"B\" inside it; name one of A",
        "value V.A[0,0]|V has no value of a named matrix inside it; ask for a cell of V itself",
        "gradient X.A[0,0]|X has no gradient of a named matrix inside it; ask for a cell of X"
            + " itself",
        "value Q9.A[0,0]|there is no node \"Q9\"; name one of",
        "gradient H.A[0,9]|H.A has no cell [0,9]: it is n×n = 3×3; rows go from 0 to 2, columns"
            + " from 0 to 2",
        "value H.A|names no cell"
      })
  void a_cell_that_is_not_inside_is_refused_with_what_is(String asked, String reason) {
    Cli cli = new Cli();
    assertThat(cli.run("explain", "resources/scenarios/attention-head.backprop.json", asked))
        .isEqualTo(2);
    assertThat(cli.err()).singleElement().asString().contains(reason);
    assertThat(cli.out()).isEmpty();
  }
}
