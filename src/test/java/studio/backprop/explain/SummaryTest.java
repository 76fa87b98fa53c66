package studio.backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.explain.Spoken.Block;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.CellRange;
import studio.backprop.samples.Scenarios;
import studio.backprop.trace.Trace;

/// What is shown of an explanation, of however many terms it is.
class SummaryTest {
  private static Summary ofLoss(int rows) {
    Trace trace = Trace.of(Assembler.whole(Scenarios.product(rows).graphSource()));
    return Summary.of(new Explainer(trace).explain(new CellName("L", Quantity.VALUE, 0, 0)));
  }

  @Test
  void of_a_few_terms_all_cells_are_spoken_of() {
    Summary few = ofLoss(3);

    assertThat(few.spoken().blocks()).isEmpty();
    assertThat(few.spoken().products()).hasSize(24);
    assertThat(few.sums().getFirst().shown()).hasSize(Folded.FEW);
    assertThat(few.sums().getFirst().hidden()).isEqualTo(14);
  }

  @Test
  void of_very_many_the_rectangle_that_holds_them() {
    Summary many = ofLoss(200);

    assertThat(many.spoken())
        .isEqualTo(
            new Spoken(
                List.of(),
                List.of(new Block("S", Quantity.VALUE, CellRange.between(0, 0, 199, 7)))));
    assertThat(many.spoken().has(new CellName("S", Quantity.VALUE, 199, 7))).isTrue();
    assertThat(many.spoken().has(new CellName("S", Quantity.GRADIENT, 0, 0))).isFalse();
    assertThat(many.spoken().hasAny("S", Quantity.VALUE)).isTrue();
    assertThat(many.sums().getFirst().hidden()).isEqualTo(1_590);
  }
}
