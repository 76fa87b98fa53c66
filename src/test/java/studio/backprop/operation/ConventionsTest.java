package studio.backprop.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.backprop.operation.CaseTable.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Graph;
import studio.backprop.matrix.Matrix;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.Wording;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;

/// What holds at kinks, at ties, and at the edge of what is defined.
class ConventionsTest {

  private static Matrix gradient(OperationCase row, String leaf) {
    Graph graph = row.graph();
    return Trace.of(graph).gradient(graph.node(leaf));
  }

  /// The gradient from above is 0.3 in the first cell.
  private static double slopeAtZero(OperationCase row) {
    return gradient(row.with("X", "1×1", row(0)).gives("1×1", row(0)), "X").get(0) / 0.3;
  }

  @Test
  void at_zero_an_activation_with_a_kink_has_the_slope_from_the_left() {
    assertThat(slopeAtZero(OperationCase.of("relu"))).isZero();
    assertThat(slopeAtZero(OperationCase.of("leaky-relu").option("slope", 0.25))).isEqualTo(0.25);
    assertThat(slopeAtZero(OperationCase.of("elu").option("alpha", 0.5))).isEqualTo(0.5);
    assertThat(slopeAtZero(OperationCase.of("prelu").with("a", "1×1", row(0.125))))
        .isEqualTo(0.125);
  }

  @Test
  void so_has_what_is_written_of_its_definition() {
    for (ScalarFunction f :
        List.of(
            Functions.POSITIVE_PART,
            Functions.NEGATIVE_PART,
            Functions.ABS,
            Functions.leakyRelu(0.25),
            Functions.elu(0.5))) {
      Reference x = new Reference(Reference.Role.OPERAND, "X", 0, Shape.SCALAR);
      String text = Wording.of(x.map(f), of -> Syntax.Name.of(of.name()), List.of()).orElseThrow();
      assertThat(slopeAtZero(OperationCase.of("formula").option("value", text)))
          .as(text)
          .isEqualTo(f.slope().at(0));
    }
  }

  @Test
  void a_hinge_at_exactly_zero_passes_nothing() {
    OperationCase touching =
        OperationCase.of("hinge")
            .with("S", "n×1", row(1.5))
            .with("C", "n×1", row(0.5))
            .gives("1×1", row(0));

    assertThat(gradient(touching, "S").get(0)).isZero();
    assertThat(gradient(touching, "C").get(0)).isZero();
  }

  @Test
  void the_absolute_value_has_slope_zero_at_zero() {
    OperationCase penalty =
        OperationCase.of("l1-penalty").option("lambda", 1.0).with("X1", "1×2", row(0, -2));

    assertThat(gradient(penalty.gives("1×1", row(2)), "X1")).isEqualTo(Matrix.of(row(0, -0.3)));
  }

  @Test
  void of_equal_maxima_the_first_takes_the_gradient() {
    OperationCase tie =
        OperationCase.of("max-pool")
            .option("window", 2.0)
            .with("X", "2×2", row(1, 5), row(5, 5))
            .gives("1×1", row(5));

    assertThat(gradient(tie, "X")).isEqualTo(Matrix.of(row(0, 0.3), row(0, 0)));
  }

  @Test
  void zero_times_the_logarithm_of_zero_is_zero() {
    OperationCase certain =
        OperationCase.of("cross-entropy")
            .with("P", "n×c", row(0, 1))
            .with("Y", "n×c", row(0, 1))
            .gives("1×1", row(0));
    Graph graph = certain.graph();

    assertThat(Trace.of(graph).value(graph.output().orElseThrow()).get(0)).isZero();
    assertThat(gradient(certain, "P")).isEqualTo(Matrix.of(row(-0.0, -0.3)));
  }

  @Test
  void the_formal_gradient_of_word_indices_is_the_row_sum_of_the_gradient_of_the_one_hot_matrix() {
    OperationCase words =
        OperationCase.of("embedding")
            .with("X", "n×c", row(1, 0))
            .with("T", "w×d", row(1, 2), row(3, 4))
            .gives("n×(c·d)", row(3, 4, 1, 2));

    // G = [0.3, −0.1, −0.5, −0.9]; gradient Z = [[0.3, −0.1], [−0.5, −0.9]] · Tᵀ
    Matrix formal = gradient(words, "X");
    assertThat(formal.get(0, 0)).isCloseTo(0.1 + 0.5, org.assertj.core.data.Offset.offset(1e-12));
    assertThat(formal.get(0, 1)).isCloseTo(-2.3 - 5.1, org.assertj.core.data.Offset.offset(1e-12));
  }
}
