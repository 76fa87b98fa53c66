package studio.backprop.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.expression.Expression;

/// No text breaks the reader.
class AnyTextTest {
  private final Bench bench = Bench.ofNumbers();

  @Test
  void whatever_is_typed_is_read_or_refused_at_a_place_in_it() {
    RandomSyntax random = new RandomSyntax(3);
    int read = 0;
    for (int k = 0; k < 20_000; k++) {
      String text = random.soup();
      switch (bench.read(text)) {
        case Reading.Whole<Expression>(Expression meant) -> {
          read++;
          assertThat(meant.shape().cells()).as(text).isPositive();
        }
        case Reading.Faulty<Expression>(Fault fault) -> {
          String[] lines = text.split("\r\n|\r|\n", -1);
          assertThat(fault.place().line()).as(text).isBetween(1, lines.length);
          assertThat(fault.place().column())
              .as(text)
              .isBetween(1, lines[fault.place().line() - 1].length() + 1);
        }
      }
    }
    assertThat(read).isGreaterThan(100);
  }

  @Test
  void the_longest_expressions_are_read_and_worked_out() {
    for (String text :
        List.of(
            "X" + "+X".repeat(999),
            "X" + "-X*X".repeat(499),
            "-".repeat(1999) + "X",
            "X" + "ᵀ".repeat(1998),
            "X" + "².T.T".repeat(399),
            "(".repeat(64) + "X" + ")+X".repeat(64),
            "tanh(-".repeat(64) + "X" + ".T.T)".repeat(64))) {
      assertThat(bench.value(text).size()).isEqualTo(6);
    }
  }
}
