package studio.backprop.expression.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.expression.Block;
import studio.backprop.expression.Expression;
import studio.backprop.expression.GroupCopy;
import studio.backprop.expression.GroupSum;
import studio.backprop.expression.Quotient;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.expression.Values;
import studio.backprop.matrix.Matrix;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Every rewriting rule, on random matrices.
class RewritingTest {
  private static final Expression A = matrix("A", 0, 4, 4);
  private static final Expression B = matrix("B", 1, 4, 4);
  private static final Expression C = matrix("C", 2, 4, 4);
  private static final Expression G = new Reference(Role.UPSTREAM, "G", 3, Shape.SCALAR);
  private static final Scalar THIRD = Scalar.constant(1).over(Scalar.size("n", 3));

  private static Reference matrix(String name, int slot, int rows, int columns) {
    Shape shape = new Shape(Size.named("r", rows), Size.named("c", columns));
    return new Reference(Role.OPERAND, name, slot, shape);
  }

  /// Expressions to which each rule applies as a whole.
  static Stream<Expression> samples() {
    Expression scaled = A.scaled(THIRD);
    Expression times = A.scaledBy(G);
    return Stream.of(
        A.transposed().transposed(),
        G.scaled(THIRD).transposed(),
        A.times(B).transposed(),
        G.broadcastTo(A.shape()).hadamard(A),
        A.hadamard(G.broadcastTo(A.shape())),
        scaled.hadamard(B),
        B.hadamard(times),
        scaled.times(B),
        B.times(times),
        new Quotient(times, B),
        scaled.sumOfAll(),
        times.sumOfRows(),
        A.sumOfColumns().scaled(THIRD).broadcastTo(A.shape()),
        G.scaled(THIRD).broadcastTo(A.shape()),
        scaled.reshapedTo(Shape.of(2, 8)),
        times.transposed(),
        new GroupCopy(Size.of(2), scaled),
        new GroupSum(Size.of(2), Size.of(2), times),
        new Block(Axis.ROWS, 1, Size.of(2), scaled),
        A.scaled(Scalar.Constant.ONE),
        scaled.scaled(Scalar.constant(2)),
        times.scaled(THIRD),
        A.scaledBy(G.scaled(THIRD)),
        A.plus(A),
        times.plus(B.scaledBy(G)),
        times.minus(B.scaledBy(G)),
        scaled.minus(B.scaled(THIRD)),
        A.times(C).plus(B.times(C)),
        C.times(A).minus(C.times(B)),
        A.hadamard(B).plus(A.hadamard(C)),
        A.hadamard(B).hadamard(C).minus(A.hadamard(B)),
        A.plus(B.negated()),
        A.minus(B.scaled(Scalar.constant(-2).over(Scalar.size("n", 3)))),
        A.minus(B).negated(),
        A.reshapedTo(Shape.of(2, 8)).reshapedTo(Shape.of(8, 2)),
        A.reshapedTo(Shape.of(2, 8)).reshapedTo(A.shape()));
  }

  static List<Rewriting> rules() {
    return Rewriting.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_leaves_the_value_as_it_is(Rewriting rule) {
    List<Expression> applicable =
        samples().filter(sample -> rule.at().apply(sample).isPresent()).toList();

    assertThat(applicable).as("samples of %s", rule.rule()).isNotEmpty();
    for (Expression sample : applicable) {
      Expression other = rule.at().apply(sample).orElseThrow();
      assertThat(other.shape()).as("%s", sample).matches(sample.shape()::sameSizes);
      for (int seed = 0; seed < 10; seed++) {
        Values values = values(seed);
        MatrixAssert.assertThat(values.of(other))
            .as("%s", sample)
            .isCloseTo(values.of(sample), 1e-12);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_sample_is_one_of_some_rule(Expression sample) {
    assertThat(Rewriting.ALL).anyMatch(rule -> rule.at().apply(sample).isPresent());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void no_rule_is_for_ever_undone_by_another(Expression sample) {
    Expression now = sample;
    for (int k = 0; k < 100; k++) {
      Optional<Expression> next = once(now);
      if (next.isEmpty()) {
        return;
      }
      now = next.get();
    }
    throw new AssertionError(sample + " never comes to rest");
  }

  private static Optional<Expression> once(Expression in) {
    return Rewriting.ALL.stream().flatMap(rule -> Places.first(in, rule.at()).stream()).findFirst();
  }

  private static Values values(int seed) {
    Random random = new Random(seed);
    Matrix[] slots = new Matrix[4];
    for (int k = 0; k < 3; k++) {
      slots[k] = Matrix.generate(4, 4, (i, j) -> random.nextDouble(0.5, 2));
    }
    slots[3] = Matrix.scalar(random.nextDouble(-2, 2));
    return new Values(slots);
  }
}
