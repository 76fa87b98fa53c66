package studio.backprop.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Quantity;
import studio.backprop.lesson.ProductPuzzle.Factor;
import studio.backprop.lesson.ProductPuzzle.Put;
import studio.backprop.notation.Fault;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Syntax;
import studio.backprop.playback.Run;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.library.Library;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.PlainWriter;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

/// A product is put together of two matrices.
class ProductPuzzleTest {
  private static Optional<ProductPuzzle> puzzle(String scenario, String node) {
    Run run = Run.of(Library.entry(scenario).scenario());
    Question question =
        new Question.OfProduct(
            new Target.OfMatrix(node, Quantity.GRADIENT), Optional.empty(), Optional.empty());
    return new Answers(run.trace()).to(question) instanceof Solved.Known(var key)
            && key instanceof AnswerKey.OfProduct product
        ? ProductPuzzle.of(run.graph(), product)
        : Optional.empty();
  }

  private static Syntax syntax(String text) {
    return switch (Parser.parse(text)) {
      case Reading.Whole<Syntax>(Syntax syntax) -> syntax;
      case Reading.Faulty<Syntax>(Fault fault) -> throw new AssertionError(text + ": " + fault);
    };
  }

  private static Factor factor(String text, Shape shape) {
    return new Factor(syntax(text), new Formula.Name(MathText.ofId(text)), shape);
  }

  private static List<String> names(ProductPuzzle puzzle) {
    PlainWriter writer = new PlainWriter(Style.USUAL);
    return puzzle.factors().stream().map(each -> writer.write(new Put(each, true).name())).toList();
  }

  @Test
  void its_matrices_are_those_of_the_right_answer_and_do_not_stand_as_there() {
    ProductPuzzle puzzle = puzzle("two-linear-layers", "S").orElseThrow();

    assertThat(puzzle.factors()).extracting(Factor::text).containsExactly("W2", "grad(Yhat)");
    assertThat(names(puzzle)).containsExactly("W⁽²⁾ᵀ", "(∂L/∂Ŷ)ᵀ");
    assertThat(puzzle.shape().sizes()).isEqualTo("5×4");
    assertThat(puzzle.fitting()).isEqualTo(1);
  }

  @Test
  void what_is_no_product_of_two_matrices_is_none() {
    assertThat(puzzle("two-linear-layers", "b2")).isEmpty();
  }

  @Test
  void inner_sizes_have_to_agree() {
    Put tall = new Put(factor("A", Shape.of(3, 2)), false);
    Put wide = new Put(factor("B", Shape.of(3, 4)), false);

    assertThat(ProductPuzzle.product(tall, wide)).isEmpty();
    assertThat(ProductPuzzle.product(tall.turn(), wide)).contains(Shape.of(2, 4));
    assertThat(ProductPuzzle.answer(tall.turn(), wide).text()).isEqualTo("A.T @ B");
  }

  private static Stream<ProductPuzzle> puzzles(Library.Entry entry) {
    Run run = Run.of(entry.scenario());
    return Predictions.of(run.trace()).stream()
        .flatMap(one ->
            one.key() instanceof AnswerKey.OfProduct product
                ? ProductPuzzle.of(run.graph(), product).stream()
                : Stream.empty());
  }

  @Test
  void what_is_put_together_is_what_its_text_reads_as() {
    List<Answer.OfProduct> answers =
        Library.entries().stream()
            .flatMap(ProductPuzzleTest::puzzles)
            .map(ProductPuzzle::factors)
            .map(factors ->
                ProductPuzzle.answer(
                    new Put(factors.getFirst(), true), new Put(factors.getLast(), false)))
            .toList();

    assertThat(answers)
        .isNotEmpty()
        .allSatisfy(
            one -> assertThat(one.syntax().isSame(syntax(one.text()))).as(one.text()).isTrue());
  }

  @Test
  void where_sizes_are_alike_several_fit_until_they_differ() {
    Dims alike = new Dims(Map.of("n", 3, "d", 3, "h", 3));
    ProductPuzzle puzzle =
        new ProductPuzzle(
            List.of(
                factor("X", new Shape(alike.size("n"), alike.size("d"))),
                factor("grad(S)", new Shape(alike.size("n"), alike.size("h")))),
            new Shape(alike.size("d"), alike.size("h")));

    assertThat(puzzle.fitting()).isEqualTo(8);
    assertThat(puzzle.unequal(alike)).isEqualTo(Map.of("d", 2, "h", 4));
  }
}
