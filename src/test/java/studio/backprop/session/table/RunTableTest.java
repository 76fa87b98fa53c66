package studio.backprop.session.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.backprop.trace.Measures;

/// A run as a table.
class RunTableTest {
  @Test
  void all_that_is_measured_stands_in_a_row_a_step() {
    Measures measures =
        new Measures(
            List.of(0.7, 0.1),
            List.of(0.5, 1.0),
            List.of(0.8, 1e-9),
            List.of(0.25, 0.5),
            Map.of("W1", List.of(3.0, 1.0 / 3)));

    assertThat(new RunTable(measures).csv().lines())
        .containsExactly(
            "step,loss,right,held-loss,held-right,gradient-W1",
            "0,0.7,0.5,0.8,0.25,3.0",
            "1,0.1,1.0,1.0E-9,0.5,0.3333333333333333");
  }

  @Test
  void what_is_not_measured_has_no_column() {
    Measures measures =
        new Measures(List.of(0.7), List.of(), List.of(), List.of(), Map.of("b", List.of(2.0)));

    assertThat(new RunTable(measures).csv().lines())
        .containsExactly("step,loss,gradient-b", "0,0.7,2.0");
  }
}
