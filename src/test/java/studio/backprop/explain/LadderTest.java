package studio.backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

class LadderTest {

  static Stream<Library.Entry> scenarios() {
    return Library.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void the_three_rungs_lead_to_the_same_number_in_every_cell(Library.Entry entry) {
    Trace trace = trace(entry);
    for (Edge edge : wires(trace)) {
      Ladder ladder = new Ladder(trace, edge);
      Matrix matrix = trace.returned(edge).orElseThrow();
      for (int i = 0; i < matrix.rows(); i++) {
        for (int j = 0; j < matrix.columns(); j++) {
          double scalar =
              ladder.scalar(i, j).summands().stream().mapToDouble(LocalDerivative::value).sum();
          String where = edge + "[" + i + "," + j + "]";
          same(where + " scalar", scalar, matrix.get(i, j));
          same(where + " matrix", ladder.matrix().get(i, j), matrix.get(i, j));
        }
      }
      ladder.examples().ifPresent(examples -> check(edge, examples, matrix));
    }
  }

  private static void check(Edge edge, Examples examples, Matrix matrix) {
    List<Matrix> each =
        IntStream.range(0, examples.count()).mapToObj(examples::contribution).toList();
    Matrix rows = each.stream().reduce(Matrix::plus).orElseThrow();
    Matrix all = examples.upTo(examples.count() - 1);
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        String where = edge + "[" + i + "," + j + "]";
        same(where + " rows", rows.get(i, j), matrix.get(i, j));
        same(where + " rows at once", all.get(i, j), matrix.get(i, j));
        double[] shares = examples.shares(i, j);
        for (int k = 0; k < shares.length; k++) {
          same(where + " of example " + k, shares[k], each.get(k).get(i, j));
        }
      }
    }
  }

  private static void same(String where, double found, double wanted) {
    assertThat(Math.abs(found - wanted))
        .as("%s: %s is not %s", where, found, wanted)
        .isLessThanOrEqualTo(1e-12 * Math.max(1, Math.abs(wanted)));
  }

  private static Trace trace(Library.Entry entry) {
    return Trace.of(Assembler.whole(entry.scenario().graphSource()));
  }

  private static List<Edge> wires(Trace trace) {
    List<Edge> wires = new ArrayList<>();
    for (GraphNode node : trace.graph().backward()) {
      wires.addAll(node.operands());
    }
    return wires;
  }
}
