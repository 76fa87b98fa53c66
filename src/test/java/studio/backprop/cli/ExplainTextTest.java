package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
