package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Leaves;
import studio.backprop.shape.Dims;

/// The linear class worked by hand, and what a trace records of it.
class TraceTest {
  private final Matrix x = Matrix.of(new double[] {1, 2});
  private final Matrix w = Matrix.of(new double[] {0.5, -1}, new double[] {1.5, 0});
  private final Matrix b = Matrix.of(new double[] {0.1, 0.2});

  private Graph linear() {
    Map<String, Integer> dims = new LinkedHashMap<>();
    dims.put("n", 1);
    dims.put("d", 2);
    dims.put("c", 2);
    return Assembler.whole(
        new GraphSource(
            Catalogue.standard(),
            new Dims(dims),
            List.of(
                Leaves.input("X", "n", "d", x),
                Leaves.parameter("W", "d", "c", w),
                Leaves.parameter("b", "1", "c", b),
                new OperationNode("Y", "linear", Map.of("X", "X", "W", "W", "b", "b"))),
            "Y",
            Optional.of(Matrix.of(new double[] {1, 2})),
            Optional.empty()));
  }

  @Test
  void linear_by_hand_gives_the_value_and_the_gradients_of_the_notes() {
    Graph graph = linear();
    Trace trace = Trace.of(graph);

    assertThat(trace.value(graph.node("Y"))).isEqualTo(Matrix.of(new double[] {3.6, -0.8}));
    assertThat(trace.gradient(graph.node("W")))
        .isEqualTo(Matrix.of(new double[] {1, 2}, new double[] {2, 4}));
    assertThat(trace.gradient(graph.node("b"))).isEqualTo(Matrix.of(new double[] {1, 2}));
    assertThat(graph.node("Y").shape().symbols()).isEqualTo("n×c");
  }

  @Test
  void a_trace_records_what_travelled_and_what_came_back() {
    Trace trace = Trace.of(linear());

    assertThat(trace.events())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            "Sent", "Sent", "Sent", "Computed", "Arrived", "Returned", "Returned", "Returned");
  }
}
