package studio.backprop.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.backprop.operation.OperationBuilder.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Problem;
import studio.backprop.graph.Rule;
import studio.backprop.matrix.Matrix;
import studio.backprop.samples.Leaves;
import studio.backprop.shape.Dims;
import studio.backprop.trace.Trace;

/// A graph runs the operations of the catalogue that it is given.
class CatalogueTest {
  /// The exponential with a mistake in it.
  private static final Operation DOUBLED =
      operation("exp").ports("X").declaredAs(o -> o.value(o.port("X").plus(o.port("X"))));

  @Test
  void another_declaration_under_the_same_name_is_run_in_its_place() {
    Catalogue mistaken = new Catalogue(List.of(Family.of("mistakes", "M", DOUBLED)));
    assertThat(output(Catalogue.standard())).isEqualTo(Math.exp(3));
    assertThat(output(mistaken)).isEqualTo(6);
  }

  @Test
  void a_name_that_the_catalogue_lacks_is_a_problem() {
    Catalogue empty = new Catalogue(List.of());
    assertThat(Assembler.assemble(source(empty)).problems())
        .extracting(Problem::rule)
        .containsExactly(new Rule.NoSuchOperation("exp", List.of()));
  }

  private static double output(Catalogue catalogue) {
    Graph graph = Assembler.whole(source(catalogue));
    return Trace.of(graph).value(graph.node("y")).get(0);
  }

  private static GraphSource source(Catalogue catalogue) {
    List<Node> nodes =
        List.of(
            Leaves.input("x", "1", "1", Matrix.scalar(3)),
            new OperationNode("y", "exp", Map.of("X", "x")));
    return new GraphSource(
        catalogue, new Dims(Map.of()), nodes, "y", Optional.empty(), Optional.empty());
  }
}
