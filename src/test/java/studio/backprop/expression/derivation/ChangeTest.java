package studio.backprop.expression.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Where one line of a derivation differs from the line before.
class ChangeTest {
  private static final Shape SHAPE = new Shape(Size.named("n", 2), Size.named("n", 2));
  private static final Expression A = new Reference(Role.OPERAND, "A", 0, SHAPE);
  private static final Expression B = new Reference(Role.OPERAND, "B", 1, SHAPE);
  private static final Expression C = new Reference(Role.OPERAND, "C", 2, SHAPE);

  @Test
  void what_is_equal_differs_nowhere() {
    assertThat(Change.between(A.times(B), A.times(B))).isEmpty();
  }

  @Test
  void it_is_found_as_far_inside_as_it_is() {
    Expression before = A.plus(B.times(C.transposed().transposed()));
    Expression after = A.plus(B.times(C));

    assertThat(Change.between(before, after)).containsExactly(new Change(List.of(1, 1)));
  }

  @Test
  void it_may_be_in_several_places() {
    assertThat(Change.between(A.times(B).plus(A), C.times(B).plus(C)))
        .containsExactly(new Change(List.of(0, 0)), new Change(List.of(1)));
  }

  @Test
  void another_kind_or_another_number_in_front_changes_the_whole() {
    Change whole = new Change(List.of());

    assertThat(Change.between(A.times(B), A.plus(B))).containsExactly(whole);
    assertThat(Change.between(A.scaled(Scalar.constant(2)), A.scaled(Scalar.constant(3))))
        .containsExactly(whole);
  }

  @Test
  void something_else_can_be_put_there() {
    assertThat(new Change(List.of(1, 0)).in(A.plus(B.times(C)), Expression::transposed))
        .isEqualTo(A.plus(B.transposed().times(C)));
  }
}
