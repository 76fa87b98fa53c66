package studio.backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.OptionValue;
import studio.backprop.samples.Leaves;
import studio.backprop.shape.Dims;
import studio.backprop.trace.Trace;
import studio.backprop.writing.PlainExplanation;

class ExplainerTest {
  private final Graph graph = sharedLayer();
  private final Explainer explainer = new Explainer(Trace.of(graph));

  /// S = XW and L = Σ (S + S), so that S feeds one operation through two ports.
  private static Graph sharedLayer() {
    Map<String, Integer> dims = new LinkedHashMap<>();
    dims.put("n", 2);
    dims.put("d", 2);
    return Assembler.whole(
        new GraphSource(
            Catalogue.standard(),
            new Dims(dims),
            List.of(
                Leaves.input("X", "n", "d", Matrix.of(new double[] {1, 2}, new double[] {3, 4})),
                Leaves.parameter("W1", "d", "1", Matrix.of(new double[] {0.5}, new double[] {-1})),
                new OperationNode("S", "linear", Map.of("X", "X", "W", "W1")),
                new OperationNode("Z", "add", Map.of("X", "S", "Y", "S")),
                new OperationNode("L", "sum", Map.of("X", "Z"))),
            "L",
            Optional.empty(),
            Optional.of("n")));
  }

  private Explanation gradient(String node, int row, int column) {
    return explainer.explain(new CellName(node, Quantity.GRADIENT, row, column));
  }

  @Test
  void a_gradient_of_a_weight_is_a_column_of_data_against_a_column_of_the_gradient() {
    Contribution only = gradient("W1", 1, 0).contributions().getFirst();

    assertThat(only.from()).isEqualTo(new From.Node("S"));
    assertThat(only.edge().map(Edge::port)).contains("W");
    PlainExplanation writer = new PlainExplanation(graph);
    assertThat(writer.formula(only)).isEqualTo("Xᵀ · ∂L/∂S");
    assertThat(writer.cell(only)).isEqualTo("Σₖ X[k,1] · ∂L/∂S[k,0]");
    assertThat(only.terms())
        .extracting(term -> term.factors().stream().map(Tree::value).toList())
        .containsExactly(List.of(2.0, 2.0), List.of(4.0, 2.0));
  }

  @Test
  void a_gradient_that_several_wires_bring_is_told_wire_by_wire() {
    Explanation explanation = gradient("S", 0, 0);

    assertThat(explanation.contributions())
        .extracting(contribution -> contribution.edge().orElseThrow().port())
        .containsExactly("X", "Y");
    assertThat(explanation.contributions().stream().mapToDouble(Contribution::value).sum())
        .isEqualTo(explanation.value());
  }

  @Test
  void the_gradient_of_the_output_is_what_arrives_from_above() {
    Contribution arriving = gradient("L", 0, 0).contributions().getFirst();

    assertThat(arriving.from()).isEqualTo(From.Outside.ARRIVING);
    assertThat(arriving.value()).isEqualTo(1);
  }

  @Test
  void a_cell_under_a_filter_is_a_cell_of_the_image_and_padding_is_a_constant_zero() {
    Explainer filtering = new Explainer(Trace.of(filter()));
    CellName edge = new CellName("S", Quantity.VALUE, 1, 0);

    assertThat(
            filtering.explain(edge).contributions().getFirst().terms().stream()
                .map(term -> term.factors().toString()))
        .containsExactly(
            "[Cell[name=value K[0,0], value=5.0],"
                + " Constant[constant=Constant[value=0.0, origin=Literal[]], value=0.0]]",
            "[Cell[name=value K[0,1], value=6.0], Cell[name=value X[0,0], value=1.0]]");
  }

  /// A 1×2 filter over a 2×2 image with a border of zeros.
  private static Graph filter() {
    return Assembler.whole(
        new GraphSource(
            Catalogue.standard(),
            new Dims(Map.of()),
            List.of(
                Leaves.input("X", "2", "2", Matrix.of(new double[][] {{1, 2}, {3, 4}})),
                Leaves.parameter("K", "1", "2", Matrix.of(new double[][] {{5, 6}})),
                new OperationNode(
                    "S",
                    "conv2d",
                    Map.of("X", "X", "K", "K"),
                    Map.of("padding", OptionValue.of(1.0)))),
            "S",
            Optional.of(Matrix.filled(4, 3, 1)),
            Optional.empty()));
  }
}
