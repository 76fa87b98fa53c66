package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.language.Language;
import studio.backprop.notation.Meaning;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Scope;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

class FaultPhrasesTest {
  private static final Shape SHAPE = new Shape(Size.named("n", 3), Size.named("d", 2));
  private static final Scope SCOPE =
      Scope.of(Map.of("X", new Reference(Role.OPERAND, "X", 0, SHAPE)), new Dims(Map.of("n", 3)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X + | line 1, column 4: the expression ends here; write a name, a number, a function or (",
        "X X | line 1, column 3: X stands here; write a sign such as + or @ or nothing more",
        "X ** X | line 1, column 6: X stands here; write a whole number from 0",
        "X + Y | line 1, column 5: there is no Y; there are X",
        "1e999 | line 1, column 1: 1e999 is too large; write a smaller number",
        "tanh() | line 1, column 1: tanh(X) needs X; write it in the brackets",
        "tanh(X, X) | line 1, column 9: tanh(X) takes one thing, and 2 are given; take the rest"
            + " out",
        "sum(X, k=0) | line 1, column 8: sum(X, axis) takes no k; take it out",
        "sum(X, X=X) | line 1, column 8: sum(X, axis) is given X twice; take one out",
        "sum(X, 2) | line 1, column 8: 2 is no axis; write 0 to add up the rows, or 1 to add up the"
            + " columns",
        "X @ X | line 1, column 3: X @ X needs as many rows on the right as there are columns on"
            + " the left. X is n×d = 3×2; X is n×d = 3×2",
        "X + X.T | line 1, column 3: X + X.T needs one shape, or size 1 along an axis, which is"
            + " then copied. X is n×d = 3×2; X.T is d×n = 2×3",
        "reshape(X, 2, 2) | line 1, column 9: X is n×d = 3×2, which holds 6 cells, not the 4 of"
            + " 2×2; choose rows and columns whose product is that many",
        "inverse(X) | line 1, column 9: inverse takes as many rows as columns. X is n×d = 3×2",
      })
  void a_fault_is_told_with_its_place_what_is_there_and_what_would_fit(String text, String told) {
    Reading<Expression> read = Parser.parse(text).then(tree -> Meaning.of(tree, SCOPE));
    assertThat(read)
        .isInstanceOfSatisfying(
            Reading.Faulty.class,
            faulty ->
                assertThat(new FaultPhrases(Language.ENGLISH).line(faulty.fault()))
                    .isEqualTo(told));
  }
}
