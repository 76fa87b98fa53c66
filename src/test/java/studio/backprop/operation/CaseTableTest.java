package studio.backprop.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Tree;
import studio.backprop.expression.Expression;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.samples.Said;
import studio.backprop.trace.Trace;

/// Every operation keeps its declaration's promises.
class CaseTableTest {
  private static final double EPSILON = 1e-5;

  @Test
  void every_operation_has_a_row_and_a_row_that_is_refused() {
    assertThat(CaseTable.accepted().map(OperationCase::op).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(Catalogue.standard().names());
    assertThat(CaseTable.refused().map(OperationCase::op).collect(Collectors.toSet()))
        .containsAll(
            Catalogue.standard().operations().stream()
                .filter(CaseTableTest::canBeRefused)
                .map(Operation::name)
                .toList());
  }

  /// An operation of one operand fits every shape, or says so of its own accord; penalties take
  /// anything.
  private static boolean canBeRefused(Operation operation) {
    return operation.ports().size() > 1;
  }

  @ParameterizedTest
  @MethodSource("studio.backprop.operation.CaseTable#accepted")
  void the_value_and_its_symbolic_shape_are_as_worked_out_by_hand(OperationCase row) {
    Graph graph = row.graph();

    MatrixAssert.assertThat(Trace.of(graph).value(graph.output().orElseThrow()))
        .isCloseTo(row.value(), 1e-12);
    assertThat(graph.output().orElseThrow().shape().symbols()).isEqualTo(row.symbols());
  }

  @ParameterizedTest
  @MethodSource("studio.backprop.operation.CaseTable#accepted")
  void every_gradient_is_the_centred_difference(OperationCase row) {
    Graph graph = row.graph();
    Trace trace = Trace.of(graph);
    for (LeafNode leaf : row.leaves()) {
      GraphNode node = graph.node(leaf.id());
      if (!node.wordIndices() && !graph.isMask(node)) {
        Matrix numeric =
            Matrix.generate(
                leaf.value().rows(),
                leaf.value().columns(),
                (i, j) -> centredDifference(row, leaf, i, j));
        MatrixAssert.assertThat(trace.gradient(node))
            .as("gradient of %s", leaf.id())
            .isCloseTo(numeric, 1e-6);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("studio.backprop.operation.CaseTable#accepted")
  void every_cell_is_the_sum_of_the_products_that_explain_it(OperationCase row) {
    Graph graph = row.graph();
    Trace trace = Trace.of(graph);
    GraphNode out = graph.output().orElseThrow();
    Explainer explainer = new Explainer(trace);

    explains(explainer, out, out.operation().value(), trace.value(out));
    for (Edge edge : out.operands()) {
      explains(
          explainer,
          out,
          out.operation().gradients().get(edge.operand()),
          trace.returned(edge).orElseThrow());
    }
  }

  @ParameterizedTest
  @MethodSource("studio.backprop.operation.CaseTable#refused")
  void a_shape_that_does_not_fit_is_refused_with_the_rule_and_the_way_out(OperationCase row) {
    assertThat(Said.wrongWith(row.assembly())).extracting(Said::of).containsExactly(row.sentence());
  }

  private static void explains(
      Explainer explainer, GraphNode of, Expression expression, Matrix whole) {
    for (int i = 0; i < whole.rows(); i++) {
      for (int j = 0; j < whole.columns(); j++) {
        double sum = 0;
        Tree tree = explainer.cell(of, expression, i, j);
        for (Term term : Term.of(tree)) {
          sum += term.value();
        }
        assertThat(leaves(tree)).as("cell [%d,%d] is told in cells and constants", i, j).isTrue();
        assertThat(MatrixAssert.error(sum, whole.get(i, j)))
            .as("terms of cell [%d,%d] add up to %s, not %s", i, j, sum, whole.get(i, j))
            .isLessThanOrEqualTo(1e-12);
      }
    }
  }

  /// Whether every leaf is a cell, or a number that no cell stands for.
  private static boolean leaves(Tree tree) {
    return switch (tree) {
      case Tree.Cell _, Tree.InnerCell _ -> true;
      case Tree.Constant(var constant, _) -> constant.isConstant();
      default -> !tree.parts().isEmpty() && tree.parts().stream().allMatch(CaseTableTest::leaves);
    };
  }

  private static double centredDifference(OperationCase row, LeafNode leaf, int i, int j) {
    double at = leaf.value().get(i, j);
    double above = objective(row.graphWith(leaf, i, j, at + EPSILON));
    double below = objective(row.graphWith(leaf, i, j, at - EPSILON));
    return (above - below) / (2 * EPSILON);
  }

  private static double objective(Graph graph) {
    return Trace.of(graph)
        .value(graph.output().orElseThrow())
        .hadamard(graph.outputGradient().orElseThrow())
        .sum();
  }
}
