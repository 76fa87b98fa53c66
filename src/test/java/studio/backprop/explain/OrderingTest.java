package studio.backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.backprop.explain.Ordering.Verdict.DOES_NOT_MULTIPLY;
import static studio.backprop.explain.Ordering.Verdict.FITS_BY_CHANCE;
import static studio.backprop.explain.Ordering.Verdict.RIGHT;
import static studio.backprop.explain.Ordering.Verdict.WRONG_SHAPE;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.expression.Sum;
import studio.backprop.expression.Transposed;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

class OrderingTest {

  private static Expression gradientOfW(int n, int d, int c) {
    Size rows = Size.named("n", n);
    var X = new Reference(Role.OPERAND, "X", 0, new Shape(rows, Size.named("d", d)));
    var G = new Reference(Role.UPSTREAM, "S", 1, new Shape(rows, Size.named("c", c)));
    return X.transposed().times(G);
  }

  private static List<String> with(Ordering.Verdict verdict, Expression gradient) {
    return Ordering.of(gradient).stream()
        .filter(ordering -> ordering.verdict() == verdict)
        .map(ordering -> written(ordering.left()) + "·" + written(ordering.right()))
        .toList();
  }

  private static String written(Expression expression) {
    return switch (expression) {
      case Transposed(Expression operand) -> written(operand) + "ᵀ";
      case Sum(Expression left, Expression right) ->
          "(" + written(left) + " + " + written(right) + ")";
      case Reference reference -> reference.role() == Role.UPSTREAM ? "G" : reference.name();
      default -> throw new IllegalArgumentException(expression.toString());
    };
  }

  @Test
  void with_sizes_that_differ_one_product_alone_has_the_right_shape() {
    Expression gradient = gradientOfW(4, 3, 2);

    assertThat(with(RIGHT, gradient)).containsExactly("Xᵀ·G");
    assertThat(with(WRONG_SHAPE, gradient)).containsExactly("Gᵀ·X");
    assertThat(with(FITS_BY_CHANCE, gradient)).isEmpty();
    assertThat(with(DOES_NOT_MULTIPLY, gradient))
        .containsExactlyInAnyOrder("X·G", "G·X", "X·Gᵀ", "G·Xᵀ", "Xᵀ·Gᵀ", "Gᵀ·Xᵀ");
  }

  @Test
  void equal_sizes_let_others_fit_and_are_named() {
    Expression gradient = gradientOfW(4, 3, 3);

    assertThat(with(FITS_BY_CHANCE, gradient)).containsExactly("Gᵀ·X");
    Ordering byChance =
        Ordering.of(gradient).stream()
            .filter(ordering -> ordering.verdict() == FITS_BY_CHANCE)
            .findFirst()
            .orElseThrow();
    assertThat(
            byChance.coincidences().stream()
                .map(two -> two.one().symbol() + two.other().symbol())
                .collect(Collectors.toList()))
        .containsExactly("cd");
  }

  @Test
  void the_same_formula_written_otherwise_does_not_fit_by_chance() {
    Size n = Size.named("n", 3);
    var X = new Reference(Role.OPERAND, "X", 0, new Shape(n, Size.named("d", 2)));
    var G = new Reference(Role.UPSTREAM, "S", 1, new Shape(n, n));
    Expression gradient = G.plus(G.transposed()).times(X);

    assertThat(with(RIGHT, gradient)).containsExactly("(G + Gᵀ)·X", "(G + Gᵀ)ᵀ·X");
    assertThat(with(FITS_BY_CHANCE, gradient)).isEmpty();
  }

  @Test
  void a_gradient_that_is_no_product_has_no_other_orders() {
    assertThat(Ordering.of(gradientOfW(4, 3, 2).sumOfRows())).isEmpty();
  }

  @Test
  void numbers_in_front_change_no_order() {
    Expression gradient = gradientOfW(4, 3, 2);
    Expression number = new Reference(Role.UPSTREAM, "L", 2, Shape.SCALAR);

    assertThat(Ordering.of(gradient.scaled(Scalar.constant(2)).scaledBy(number)))
        .isEqualTo(Ordering.of(gradient));
  }
}
