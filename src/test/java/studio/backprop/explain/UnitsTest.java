package studio.backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.explain.Units.State;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.CaseTable;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.OperationCase;
import studio.backprop.operation.OptionValue;
import studio.backprop.samples.Leaves;
import studio.backprop.shape.Dims;
import studio.backprop.trace.Trace;

class UnitsTest {

  private static Optional<Units> units(String operation, double... cells) {
    return units(new OperationNode("A", operation, Map.of("X", "X")), cells);
  }

  private static Optional<Units> units(OperationNode operation, double... cells) {
    Graph graph =
        Assembler.whole(
            new GraphSource(
                Catalogue.standard(),
                new Dims(Map.of()),
                List.of(
                    Leaves.parameter("X", "1", String.valueOf(cells.length), Matrix.of(cells)),
                    operation),
                "A",
                Optional.of(Matrix.filled(1, cells.length, 1)),
                Optional.empty()));
    return Units.of(Trace.of(graph), graph.node("A"));
  }

  @Test
  void a_sigmoid_is_saturated_far_from_0() {
    Units units = units("sigmoid", -8, 0, 8).orElseThrow();

    assertThat(units.state(0, 0)).isEqualTo(State.SATURATED);
    assertThat(units.state(0, 1)).isEqualTo(State.ALIVE);
    assertThat(units.count(State.SATURATED)).isEqualTo(2);
  }

  @Test
  void a_relu_is_dead_at_0_and_below() {
    Units units = units("relu", -1, 0, 1).orElseThrow();

    assertThat(units.count(State.DEAD)).isEqualTo(2);
    assertThat(units.state(0, 2)).isEqualTo(State.ALIVE);
  }

  @Test
  void what_is_no_function_of_each_cell_has_no_units() {
    assertThat(units("softmax", 1, 2)).isEmpty();
    assertThat(units("identity", 1, 2)).isEmpty();
  }

  @Test
  void of_all_operations_the_functions_of_one_number_whose_slope_bends_have_units() {
    List<String> with =
        CaseTable.accepted()
            .filter(row -> {
              Graph graph = Assembler.whole(row.scenario().graphSource());
              return Units.of(Trace.of(graph), graph.node("out")).isPresent();
            })
            .map(OperationCase::op)
            .distinct()
            .toList();

    assertThat(with)
        .containsExactly(
            "sigmoid",
            "tanh",
            "relu",
            "softplus",
            "exp",
            "log",
            "log-sigmoid",
            "leaky-relu",
            "elu",
            "prelu",
            "gelu",
            "swish");
  }

  @Test
  void a_typed_formula_has_units_however_its_gradient_is_written() {
    Units units =
        units(
                new OperationNode(
                    "A",
                    "formula",
                    Map.of("X", "X"),
                    Map.of("value", OptionValue.of("2 * tanh(X)"))),
                -8,
                0)
            .orElseThrow();

    assertThat(units.state(0, 0)).isEqualTo(State.SATURATED);
    assertThat(units.state(0, 1)).isEqualTo(State.ALIVE);
  }

  @Test
  void a_formula_of_constants_alone_has_no_units() {
    assertThat(
            units(
                new OperationNode(
                    "A", "formula", Map.of(), Map.of("value", OptionValue.of("tanh(12)"))),
                1))
        .isEmpty();
  }

  @Test
  void what_is_copied_to_the_cells_of_another_matrix_has_no_units() {
    Graph graph =
        Assembler.whole(
            new GraphSource(
                Catalogue.standard(),
                new Dims(Map.of()),
                List.of(
                    Leaves.parameter("X", "1", "1", Matrix.scalar(1)),
                    Leaves.input("V", "1", "3", Matrix.of(new double[3])),
                    OperationNode.formula(
                        Catalogue.standard(), "A", Map.of("X", "X", "V", "V"), "tanh(X) + V")),
                "A",
                Optional.of(Matrix.filled(1, 3, 1)),
                Optional.empty()));

    assertThat(Units.of(Trace.of(graph), graph.node("A"))).isEmpty();
  }
}
