package studio.backprop.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Extents;
import studio.backprop.expression.Reference;
import studio.backprop.expression.RowMax;
import studio.backprop.expression.Total;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;

class WordingTest {
  private final Bench bench = Bench.ofNumbers();
  private final Expression X = bench.reference("X");
  private final Expression W = bench.reference("W");
  private final Expression Y = bench.reference("Y");
  private final Expression r = bench.reference("r");
  private final Expression k = bench.reference("k");
  private final Expression s = bench.reference("s");

  @Test
  void a_sum_of_more_parts_than_may_be_read_has_no_words() {
    Expression sum = new Total(Collections.nCopies(3000, X));

    assertThat(Wording.tree(sum, WordingTest::name, List.of())).isEmpty();
  }

  @Test
  void an_expression_is_written_as_a_person_would_type_it() {
    isWritten(X.transposed().times(Y), "X.T @ Y");
    isWritten(X.times(W).map(Functions.TANH), "tanh(X @ W)");
    isWritten(X.plusBroadcast(r), "X + r");
    isWritten(X.minus(Y).scaled(Extents.over(2, X.shape().rows())), "2 / rows(X) * (X - Y)");
    isWritten(X.scaled(Extents.over(1, X.shape().rows())), "X / rows(X)");
    isWritten(X.scaled(Extents.over(-1, X.shape().rows())), "-X / rows(X)");
    isWritten(X.sumOfRows().scaled(Extents.over(1, X.shape().rows())), "mean(X, axis=0)");
    isWritten(X.plus(Y.negated()), "X - Y");
    isWritten(X.minus(Y.minus(X)), "X - (Y - X)");
    isWritten(X.plus(Y.minus(X)), "X + Y - X");
    isWritten(X.hadamard(Y.map(Functions.SIGMOID.slope())), "X * sigmoid(Y) * (1 - sigmoid(Y))");
    isWritten(X.map(Functions.TANH.slope()), "1 - tanh(X) ** 2");
    isWritten(X.map(Functions.POSITIVE_PART), "relu(X)");
    isWritten(X.map(Functions.NEGATIVE_PART), "X - relu(X)");
    isWritten(either(Basic.MAX), "relu(X - 2) + 2");
    isWritten(either(Basic.MIN), "X - relu(X - 2)");
    isWritten(X.map(Functions.leakyRelu(0.1)), "relu(X) + 0.1 * (X - relu(X))");
    isWritten(X.scaled(Scalar.named("λ", 0.01)), "0.01 * X");
    isWritten(new Constant(1, X.shape()).minus(X), "1 - X");
    isWritten(X.reshapedTo(X.shape().transposed()), "reshape(X, d, n)");
  }

  /// 2 or x.
  private Expression either(Basic which) {
    return X.map(
        ScalarFunction.plain(Functions.apply(which, Scalar.constant(2), ScalarFunction.X)));
  }

  @Test
  void what_numpy_does_not_copy_by_itself_is_copied_by_ones_of_a_matrix_at_hand() {
    isWritten(s.broadcastTo(X.shape()), "s * X ** 0", (Reference) X);
    isWritten(k.broadcastTo(X.shape()).hadamard(r.broadcastTo(X.shape())), "k * r");
  }

  @Test
  void what_the_notation_has_no_word_for_is_not_written() {
    assertThat(text(new RowMax(X))).isEmpty();
    assertThat(text(X.scaled(Scalar.constant(1).over(Scalar.constant(0))))).contains("X / 0");
    assertThat(text(X.scaled(Scalar.constant(Double.NaN)))).isEmpty();
    assertThat(text(s.broadcastTo(X.shape()))).isEmpty();
  }

  @Test
  void what_would_be_longer_than_may_be_read_is_not_written() {
    Expression deep = X;
    for (int times = 0; times < 12; times++) {
      deep = deep.map(Functions.SIGMOID.slope());
    }
    assertThat(text(deep)).isEmpty();
  }

  private void isWritten(Expression expression, String text, Reference... atHand) {
    assertThat(Wording.of(expression, WordingTest::name, List.of(atHand))).contains(text);
    MatrixAssert.assertThat(bench.value(text)).isCloseTo(bench.value(expression), 1e-12);
  }

  private static Syntax name(Reference reference) {
    return Syntax.Name.of(reference.name());
  }

  private static Optional<String> text(Expression expression) {
    return Wording.of(expression, WordingTest::name, List.of());
  }

  @Test
  void what_is_written_of_any_expression_reads_back_to_the_same_numbers() {
    int written = 0;
    for (int seed = 0; seed < 3000; seed++) {
      Expression expression = new RandomExpression(bench, seed).any();
      Optional<String> text = Wording.of(expression, WordingTest::name, bench.references());
      if (text.isPresent()) {
        written++;
        MatrixAssert.assertThat(bench.value(text.get()))
            .as("%d: %s", seed, text.get())
            .isCloseTo(bench.value(expression), 1e-8);
      }
    }
    assertThat(written).isGreaterThan(2800);
  }
}
