package studio.backprop.session.gaze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.backprop.explain.Explainer;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Run;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.gaze.Asked.Untold;
import studio.backprop.trace.Trace;

/// What is told of a cell of `Y = X · W + b` while other cells are to be filled in.
class AskedTest {
  private final Trace trace = Run.of(Library.entry("bias-column-sum").scenario()).trace();

  private Untold untold(CellName covered) {
    CellName asked = new CellName("W", Quantity.GRADIENT, 0, 1);
    return new Asked(new Explainer(trace).explain(asked), true).hiding(Set.of(covered)).untold();
  }

  @Test
  void nothing_is_told_of_a_cell_that_is_to_be_filled_in_or_made_of_one() {
    assertThat(untold(new CellName("W", Quantity.GRADIENT, 0, 1))).isEqualTo(Untold.ALL);
    assertThat(untold(new CellName("Y", Quantity.GRADIENT, 2, 1))).isEqualTo(Untold.ALL);
  }

  @Test
  void beside_one_of_its_matrix_it_is_told_what_it_is_made_of_but_no_whole_matrix() {
    assertThat(untold(new CellName("W", Quantity.GRADIENT, 0, 0))).isEqualTo(Untold.MATRICES);
    assertThat(untold(new CellName("Y", Quantity.GRADIENT, 2, 0))).isEqualTo(Untold.MATRICES);
  }

  @Test
  void all_is_told_where_others_are_to_be_filled_in() {
    assertThat(untold(new CellName("b", Quantity.GRADIENT, 0, 0))).isEqualTo(Untold.NOTHING);
  }
}
