package studio.backprop.expression.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.expression.Arriving;
import studio.backprop.expression.Block;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Expression.Form;
import studio.backprop.expression.Gathered;
import studio.backprop.expression.GroupCopy;
import studio.backprop.expression.GroupSum;
import studio.backprop.expression.Inverse;
import studio.backprop.expression.Joined;
import studio.backprop.expression.LastOnes;
import studio.backprop.expression.LogDeterminant;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.MaskedSoftmax;
import studio.backprop.expression.OneHot;
import studio.backprop.expression.Quotient;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.expression.RowMax;
import studio.backprop.expression.Scattered;
import studio.backprop.expression.StillToDerive;
import studio.backprop.expression.Total;
import studio.backprop.expression.Values;
import studio.backprop.expression.Windows;
import studio.backprop.expression.Winners;
import studio.backprop.matrix.Matrix;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// What each kind of expression sends back to its parts, against the centred difference.
class AdjointTest {
  private static final double EPSILON = 1e-5;
  private static final Shape SQUARE = new Shape(Size.named("r", 4), Size.named("c", 4));
  private static final Reference A = new Reference(Role.OPERAND, "A", 0, SQUARE);
  private static final Reference B = new Reference(Role.OPERAND, "B", 1, SQUARE);
  private static final Reference ROW =
      new Reference(Role.OPERAND, "b", 2, new Shape(Size.of(1), SQUARE.columns()));
  private static final Reference NUMBER = new Reference(Role.OPERAND, "c", 3, Shape.SCALAR);
  private static final Expression MASK = new Reference(Role.OPERAND, "M", 5, SQUARE);
  private static final Windows WINDOWS =
      new Windows(Windows.Layout.ROW_PER_PLACE, 1, 4, 4, 2, 2, 1, 0, 3, 3);
  private static final Windows SPREAD =
      new Windows(Windows.Layout.ROW_PER_PLACE, 1, 3, 3, 2, 2, 1, 0, 2, 2);

  static Stream<Expression> samples() {
    ScalarFunction product =
        ScalarFunction.plain(ScalarFunction.X.times(ScalarFunction.Y.squared()));
    return Stream.of(
        A.times(B),
        A.transposed(),
        A.plus(B),
        A.minus(B),
        A.hadamard(B),
        new Quotient(A, B),
        A.squared(),
        A.scaled(Scalar.constant(3)),
        A.scaledBy(NUMBER),
        A.map(Functions.TANH),
        new Mapped(product, List.of(A, B)),
        A.sumOfRows(),
        A.sumOfColumns(),
        A.sumOfAll(),
        ROW.broadcastTo(SQUARE),
        NUMBER.broadcastTo(SQUARE),
        A.reshapedTo(Shape.of(2, 8)),
        new GroupSum(Size.of(2), Size.of(2), A),
        new GroupCopy(Size.of(2), A),
        A.softmax(),
        A.logSoftmax(),
        new MaskedSoftmax(A, MASK),
        new Inverse(A),
        new LogDeterminant(A),
        new Joined(Axis.ROWS, List.of(A, B)),
        new Joined(Axis.COLUMNS, List.of(A, B)),
        new Block(Axis.ROWS, 1, Size.of(2), A),
        new Block(Axis.COLUMNS, 0, Size.of(3), A),
        new Gathered(WINDOWS, A),
        new Scattered(SPREAD, A),
        new RowMax(A),
        new Winners(A),
        new LastOnes(A),
        new Total(List.of(A, B)));
  }

  @Test
  void every_kind_with_parts_has_a_sample_but_the_one_that_is_formal() {
    Set<Class<?>> sampled = samples().map(Object::getClass).collect(Collectors.toSet());
    Set<Class<?>> without =
        Set.of(Reference.class, Constant.class, OneHot.class, Arriving.class, StillToDerive.class);

    assertThat(kinds(Expression.class).filter(kind -> !without.contains(kind)))
        .allMatch(sampled::contains);
  }

  private static Stream<Class<?>> kinds(Class<?> kind) {
    return kind.isSealed()
        ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(AdjointTest::kinds)
        : Stream.of(kind);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void what_is_sent_back_is_the_centred_difference_in_every_form(Expression whole) {
    Reference arriving = new Reference(Role.UPSTREAM, "G", 4, whole.shape());
    for (int part = 0; part < partsThatCount(whole); part++) {
      Reference of = (Reference) whole.parts().get(part);
      Matrix[] slots = slots(whole.shape());
      Matrix difference = difference(whole, of, slots);
      for (Form form : whole.sentBack(part, arriving)) {
        MatrixAssert.assertThat(new Values(slots).of(form.is()))
            .as("to part %d of %s: %s", part, whole, form)
            .isCloseTo(difference, 1e-6);
      }
    }
  }

  /// A mask does not change by a little.
  private static int partsThatCount(Expression whole) {
    return whole instanceof MaskedSoftmax ? 1 : whole.parts().size();
  }

  private static Matrix difference(Expression whole, Reference by, Matrix[] slots) {
    Matrix at = slots[by.slot()];
    return Matrix.generate(
        at.rows(),
        at.columns(),
        (i, j) ->
            (moved(whole, by, slots, i, j, EPSILON) - moved(whole, by, slots, i, j, -EPSILON))
                / (2 * EPSILON));
  }

  private static double moved(
      Expression whole, Reference by, Matrix[] slots, int row, int column, double step) {
    Matrix[] changed = slots.clone();
    Matrix at = slots[by.slot()];
    changed[by.slot()] = at.with(row, column, at.get(row, column) + step);
    return new Values(changed).of(whole).hadamard(slots[4]).sum();
  }

  private static Matrix[] slots(Shape arriving) {
    Random random = new Random(7);
    return new Matrix[] {
      random(random, SQUARE),
      random(random, SQUARE),
      random(random, ROW.shape()),
      random(random, Shape.SCALAR),
      random(random, arriving),
      Matrix.generate(4, 4, (i, j) -> (i + j) % 3 == 0 ? 0 : 1)
    };
  }

  private static Matrix random(Random random, Shape shape) {
    return Matrix.generate(
        (int) shape.rows().value(),
        (int) shape.columns().value(),
        (_, _) -> random.nextDouble(0.5, 2));
  }
}
