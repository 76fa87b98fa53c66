package studio.backprop.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Extents;
import studio.backprop.expression.Mapped;
import studio.backprop.matrix.Matrix;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;
import studio.backprop.shape.WrittenSize;

class MeaningTest {
  private final Bench bench = Bench.ofNumbers();
  private final Expression X = bench.reference("X");
  private final Expression W = bench.reference("W");
  private final Expression Y = bench.reference("Y");
  private final Expression r = bench.reference("r");
  private final Expression s = bench.reference("s");

  @Test
  void a_text_means_what_an_operation_would_be_declared_as() {
    means("X @ W", X.times(W));
    means("X.T @ Y", X.transposed().times(Y));
    means("X + r", X.plusBroadcast(r));
    means("X - Y", X.minus(Y));
    means("X * Y", X.hadamard(Y));
    means("X ** 2", X.squared());
    means("square(X)", X.squared());
    means("X ** 1", X);
    means("-X", X.negated());
    means("tanh(X @ W)", X.times(W).map(Functions.TANH));
    means("softmax(X)", X.softmax());
    means("log_softmax(X)", X.logSoftmax());
    means("sum(X, axis=0)", X.sumOfRows());
    means("sum(X, axis=1)", X.sumOfColumns());
    means("sum(X)", X.sumOfAll());
    means("reshape(X, 1, n*d)", X.reshapedTo(new Shape(size("1"), size("n*d"))));
    means("mean(X, axis=0)", X.sumOfRows().scaled(Extents.over(1, size("n"))));
  }

  @Test
  void what_is_known_beforehand_is_a_coefficient() {
    means("0.5 * X", X.scaled(Scalar.constant(0.5)));
    means("X * 0.5", X.scaled(Scalar.constant(0.5)));
    means("X / rows(X)", X.scaled(Scalar.constant(1).over(Scalar.size("n", 3))));
    means("2 / rows(X @ W) * X", X.scaled(Scalar.constant(2).over(Scalar.size("n", 3))));
    means("-0.5 * X", X.scaled(Scalar.constant(-0.5)));
    means("s * X", X.scaledBy(s));
    means("X * s", X.scaledBy(s));
  }

  private Size size(String text) {
    return bench.dims().size(WrittenSize.of(text));
  }

  private void means(String text, Expression expected) {
    assertThat(bench.meaning(text)).as(text).isEqualTo(expected);
  }

  @Test
  void a_side_with_one_row_or_one_column_is_copied_along_it_both_if_need_be() {
    BiFunction<Integer, Integer, Double> row = (_, j) -> bench.matrix("r").get(0, j);
    BiFunction<Integer, Integer, Double> column = (i, _) -> bench.matrix("k").get(i, 0);
    isCellByCell("r + k", (i, j) -> row.apply(i, j) + column.apply(i, j));
    isCellByCell("k - r", (i, j) -> column.apply(i, j) - row.apply(i, j));
    isCellByCell("k * r", (i, j) -> column.apply(i, j) * row.apply(i, j));
    isCellByCell("r / k", (i, j) -> row.apply(i, j) / column.apply(i, j));
    isCellByCell("r / X", (i, j) -> row.apply(i, j) / bench.matrix("X").get(i, j));
    isCellByCell("X / s", (i, j) -> bench.matrix("X").get(i, j) / bench.matrix("s").get(0));
    isCellByCell("s - X", (i, j) -> bench.matrix("s").get(0) - bench.matrix("X").get(i, j));
    isCellByCell("1 - X", (i, j) -> 1 - bench.matrix("X").get(i, j));
    isCellByCell("2 / X", (i, j) -> 2 / bench.matrix("X").get(i, j));
    assertThat(bench.meaning("r + k").shape().symbols()).isEqualTo("n×d");
  }

  private void isCellByCell(String text, Matrix.CellRule rule) {
    MatrixAssert.assertThat(bench.value(text)).isCloseTo(Matrix.generate(3, 2, rule), 1e-12);
  }

  @Test
  void each_function_of_cells_is_the_one_of_its_name() {
    cellwise("exp(X)", Math::exp);
    cellwise("log(X)", Math::log);
    cellwise("sqrt(X)", Math::sqrt);
    cellwise("abs(X)", Math::abs);
    cellwise("sign(X)", Math::signum);
    cellwise("step(X)", z -> z > 0 ? 1 : 0);
    cellwise("step(0 * X)", _ -> 0);
    cellwise("square(X)", z -> z * z);
    cellwise("sigmoid(X)", z -> 1 / (1 + Math.exp(-z)));
    cellwise("tanh(X)", Math::tanh);
    cellwise("relu(X)", z -> Math.max(0, z));
    cellwise("softplus(X)", z -> Math.log(1 + Math.exp(z)));
    cellwise("log_sigmoid(X)", z -> -Math.log(1 + Math.exp(-z)));
    cellwise("X ** 0", _ -> 1);
    cellwise("(0 * X) ** 0", _ -> 1);
    cellwise("X ** 3", z -> z * z * z);
    cellwise("X ** 40", z -> Math.pow(z, 40));
  }

  private void cellwise(String text, DoubleUnaryOperator function) {
    MatrixAssert.assertThat(bench.value(text)).isCloseTo(bench.matrix("X").map(function), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5",
    "rows(X), 3",
    "columns(X @ W), 4",
    "'rows(X) * columns(X) - 1 / 2', 5.5",
    "-2 ** 2, -4",
    "(-2) ** 3, -8",
    "sqrt(columns(W)), 2",
    "square(3), 9",
    "relu(-1), 0",
    "softmax(3), 1",
    "sum(3), 3",
    "'mean(3, axis=0)', 3",
    "3.T, 3",
    "3 @ 2, 6",
    "inverse(4), 0.25",
    "'reshape(7, 1, 1)', 7",
    "0 ** 0, 1"
  })
  void numbers_alone_are_an_expression(String text, double number) {
    assertThat(bench.meaning(text).shape()).isEqualTo(Shape.SCALAR);
    MatrixAssert.assertThat(bench.value(text)).isCloseTo(Matrix.scalar(number), 1e-12);
  }

  @Test
  void matrices_as_a_whole_are_worked_out_as_the_operations_do() {
    Matrix Q = bench.matrix("Q");
    MatrixAssert.assertThat(bench.value("inverse(Q) @ Q"))
        .isCloseTo(Matrix.of(new double[] {1, 0}, new double[] {0, 1}), 1e-12);
    double determinant = Q.get(0, 0) * Q.get(1, 1) - Q.get(0, 1) * Q.get(1, 0);
    MatrixAssert.assertThat(bench.value("log_det(Q)"))
        .isCloseTo(Matrix.scalar(Math.log(Math.abs(determinant))), 1e-12);
    MatrixAssert.assertThat(bench.value("mean(X)"))
        .isCloseTo(Matrix.scalar(bench.matrix("X").sum() / 6), 1e-12);
    MatrixAssert.assertThat(bench.value("mean(X, axis=1)"))
        .isCloseTo(bench.matrix("X").sumOfColumns().scaled(0.5), 1e-12);
    MatrixAssert.assertThat(bench.value("reshape(X, d, n)"))
        .isCloseTo(Matrix.rowMajor(2, 3, bench.matrix("X").toArray()), 0);
    MatrixAssert.assertThat(bench.value("reshape(X, rows=d, columns=n)"))
        .isCloseTo(Matrix.rowMajor(2, 3, bench.matrix("X").toArray()), 0);
  }

  @Test
  void nought_by_nought_is_not_a_number() {
    assertThat(bench.value("0 * X / (0 * X)").get(0)).isNaN();
    assertThat(bench.value("0 * X / 0").get(0)).isNaN();
    assertThat(bench.value("0 / 0").get(0)).isNaN();
  }

  @Test
  void gradients_and_inner_matrices_are_there_where_the_caller_allows_them() {
    assertThat(bench.fault("grad(X)").reason()).isInstanceOf(Fault.UnknownFunction.class);
    Scope run = new Scope(Map.of("X", X), Map.of("S", Y), Map.of("E.Z", r), bench.dims());
    assertThat(Parser.parse("(grad(S).T @ X).T").then(syntax -> Meaning.of(syntax, run)))
        .isEqualTo(new Reading.Whole<>(Y.transposed().times(X).transposed()));
    assertThat(Parser.parse("inner(E.Z)").then(syntax -> Meaning.of(syntax, run)))
        .isEqualTo(new Reading.Whole<Expression>(r));
    assertThat(Parser.parse("grad(X)").then(syntax -> Meaning.of(syntax, run)))
        .isEqualTo(
            new Reading.Faulty<>(
                new Fault(new SourcePosition(1, 6), new Fault.UnknownName("X", List.of("S")))));
  }

  @Test
  void two_names_of_one_function_are_one_function() {
    assertThat(((Mapped) bench.meaning("exp(X)")).function()).isSameAs(Functions.EXP);
  }
}
