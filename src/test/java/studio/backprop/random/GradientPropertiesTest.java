package studio.backprop.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Leaves;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Dims;
import studio.backprop.trace.Trace;

/// What holds of the gradients of any graph whatever.
class GradientPropertiesTest {

  @Test
  void random_graphs_have_every_operation_among_them() {
    Set<String> met = new TreeSet<>();
    for (int seed = 0; seed < 300; seed++) {
      RandomScenario.of(new Random(seed)).nodes().stream()
          .filter(OperationNode.class::isInstance)
          .map(Node::op)
          .forEach(met::add);
    }
    assertThat(met).containsExactlyElementsOf(Catalogue.standard().names());
  }

  @ParameterizedTest
  @MethodSource("studio.backprop.random.Seeds#first300")
  void every_gradient_is_the_centred_difference(long seed) {
    Scenario scenario = RandomScenario.of(new Random(seed));
    Graph graph = graph(scenario, scenario.outputGradient());
    Trace trace = Trace.of(graph);
    for (GraphNode node : graph.nodes()) {
      if (node.definition() instanceof LeafNode leaf
          && !node.wordIndices()
          && !graph.isMask(node)) {
        Matrix gradient = trace.gradient(node);
        for (int i = 0; i < gradient.rows(); i++) {
          for (int j = 0; j < gradient.columns(); j++) {
            new Slope(scenario, graph, leaf, i, j).isWhat(gradient.get(i, j));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("studio.backprop.random.Seeds#first500")
  void what_goes_back_is_linear_in_what_comes_from_above(long seed) {
    Random random = new Random(seed);
    Scenario scenario = RandomScenario.of(random);
    double a = 6 * random.nextDouble() - 3;
    double b = 6 * random.nextDouble() - 3;
    Matrix first = scenario.outputGradient().orElseThrow();
    Matrix second =
        Matrix.generate(first.rows(), first.columns(), (_, _) -> 2 * random.nextDouble() - 1);
    Trace one = Trace.of(graph(scenario, Optional.of(first)));
    Trace other = Trace.of(graph(scenario, Optional.of(second)));
    Trace both = Trace.of(graph(scenario, Optional.of(first.scaled(a).plus(second.scaled(b)))));

    for (GraphNode node : both.graph().nodes()) {
      Matrix expected =
          one.gradient(one.graph().node(node.id()))
              .scaled(a)
              .plus(other.gradient(other.graph().node(node.id())).scaled(b));
      MatrixAssert.assertThat(both.gradient(node)).as(node.id()).isCloseTo(expected, 1e-10);
    }
  }

  @ParameterizedTest
  @MethodSource("studio.backprop.random.Seeds#first250")
  void a_softmax_does_not_see_a_shift(long seed) {
    Random random = new Random(seed);
    int rows = 1 + random.nextInt(5);
    int columns = 1 + random.nextInt(5);
    double shift = 1000 * random.nextDouble() - 500;
    Matrix logits = Matrix.generate(rows, columns, (_, _) -> 10 * random.nextDouble() - 5);
    Matrix above = Matrix.generate(rows, columns, (_, _) -> random.nextDouble());
    Trace plain = softmax(logits, above);
    Trace shifted = softmax(logits.map(x -> x + shift), above);

    for (String id : new String[] {"Y", "X"}) {
      boolean isValue = id.equals("Y");
      Matrix expected = isValue ? value(plain, id) : gradient(plain, id);
      Matrix actual = isValue ? value(shifted, id) : gradient(shifted, id);
      MatrixAssert.assertThat(actual).as(id).isCloseTo(expected, 1e-11);
    }
    MatrixAssert.assertThat(gradient(plain, "X").sumOfColumns())
        .as("each row of the gradient adds up to 0")
        .isCloseTo(Matrix.zeros(rows, 1), 1e-14);
  }

  private static Trace softmax(Matrix logits, Matrix above) {
    String rows = Integer.toString(logits.rows());
    String columns = Integer.toString(logits.columns());
    return Trace.of(
        Assembler.whole(
            new GraphSource(
                Catalogue.standard(),
                new Dims(Map.of()),
                List.of(
                    Leaves.parameter("X", rows, columns, logits),
                    new OperationNode("Y", "softmax", Map.of("X", "X"))),
                "Y",
                Optional.of(above),
                Optional.empty())));
  }

  private static Matrix value(Trace trace, String id) {
    return trace.value(trace.graph().node(id));
  }

  private static Matrix gradient(Trace trace, String id) {
    return trace.gradient(trace.graph().node(id));
  }

  private static Graph graph(Scenario scenario, Optional<Matrix> above) {
    return Assembler.whole(
        new GraphSource(
            Catalogue.standard(),
            scenario.dims(),
            scenario.nodes(),
            scenario.output(),
            above,
            scenario.batch()));
  }
}
