package studio.backprop.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Leaves;
import studio.backprop.shape.Dims;

/// How a cell is named in writing.
class CellEntryTest {
  private final Graph graph =
      Assembler.whole(
          new GraphSource(
              Catalogue.standard(),
              new Dims(Map.of("n", 2)),
              List.of(
                  Leaves.input("X_1", "n", "3", Matrix.filled(2, 3, 1)),
                  new OperationNode("L", "sum", Map.of("X", "X_1"))),
              "L",
              Optional.empty(),
              Optional.empty()));

  private CellEntry read(String text) {
    return CellEntry.parse(text, graph);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gradient X_1[1,2]", " gradient  X_1 [ 1 , 2 ] ", "gradient X_1[01,2]"})
  void a_cell_is_a_quantity_a_node_a_row_and_a_column(String text) {
    assertThat(read(text))
        .isEqualTo(new CellEntry.Accepted(new CellName("X_1", Quantity.GRADIENT, 1, 2)));
  }

  @Test
  void a_cell_is_written_as_it_is_read() {
    CellName cell = new CellName("L", Quantity.VALUE, 0, 0);

    assertThat(read(cell.toString())).isEqualTo(new CellEntry.Accepted(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "X_1",
        "X_1[0,0]",
        "slope X_1[0,0]",
        "value X_1[0]",
        "value X_1[-1,0]",
        "value X_1[0,0] now",
        "value X_1[9999999999,0]"
      })
  void what_is_written_otherwise_names_no_cell(String text) {
    assertThat(read(text)).isEqualTo(new CellEntry.Refused(new CellFault.NoCell(text)));
  }

  @Test
  void a_node_that_is_not_there_is_refused_with_those_that_are() {
    assertThat(read("value Q[0,0]"))
        .isEqualTo(new CellEntry.Refused(new CellFault.NoSuchNode("Q", List.of("X_1", "L"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"value X_1[2,0]", "value X_1[0,3]"})
  void a_cell_beyond_the_last_is_refused_with_the_shape(String text) {
    assertThat(read(text))
        .isInstanceOfSatisfying(
            CellEntry.Refused.class,
            refused ->
                assertThat(refused.fault())
                    .isInstanceOfSatisfying(
                        CellFault.Outside.class,
                        outside -> assertThat(outside.shape()).hasToString("n×3 = 2×3")));
  }
}
