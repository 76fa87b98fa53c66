package studio.backprop.writing.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;
import studio.backprop.writing.formula.Formula.Kind;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;
import studio.backprop.writing.style.Style.Gradients;

class WritersTest {
  private static final Formula A = name("A");
  private static final Formula B = name("B");
  private static final Formula C = name("C");
  private static final Formula U = new Formula.Name(new MathText("U^{\\top}", "Uᵀ"));
  private static final Formula UV = new Formula.Name(MathText.ofTex("UV^{\\top}"));
  private static final Formula W = new Formula.Name(MathText.ofTex("W^{(1)}"));
  private static final Formula SHIFTED = new Formula.Name(MathText.ofTex("X+c"));
  private static final Formula G = new Formula.Gradient(new MathText("L", "L"), name("S"));
  private static final Formula MINUS_ONE = new Formula.Exact(-1);
  private static final Index.Letter K = new Index.Letter("k", 3);
  private static final Formula TWO_OVER_N =
      new Formula.Fraction(new Formula.Exact(2), new Formula.Letter("n"));
  private static final Sign LOG_SIGMA = Basic.LOG.sign().of(Functions.SIGMOID.sign());

  private static Formula name(String name) {
    return new Formula.Name(new MathText(name, name));
  }

  private static Formula product(Kind kind, Formula... factors) {
    return new Formula.Product(kind, List.of(factors));
  }

  private static Formula sum(Formula... terms) {
    return new Formula.Sum(List.of(terms));
  }

  private static Formula minus(Formula formula) {
    return product(Kind.NUMBERS, MINUS_ONE, formula);
  }

  private static Formula call(String name, Formula... of) {
    return new Formula.Call(Sign.word(name), List.of(of));
  }

  static Stream<Arguments> plain() {
    return Stream.of(
        Arguments.of(product(Kind.MATRIX, Formula.transposed(A), G), "Aᵀ · ∂L/∂S"),
        Arguments.of(Formula.transposed(G), "(∂L/∂S)ᵀ"),
        Arguments.of(Formula.transposed(Formula.transposed(A)), "A"),
        Arguments.of(Formula.transposed(U), "U"),
        Arguments.of(Formula.transposed(UV), "(UVᵀ)ᵀ"),
        Arguments.of(new Formula.Gradient(new MathText("L", "L"), U), "∂L/∂Uᵀ"),
        Arguments.of(new Formula.Gradient(new MathText("L", "L"), UV), "∂L/∂(UVᵀ)"),
        Arguments.of(new Formula.Gradient(new MathText("L", "L"), SHIFTED), "∂L/∂(X+c)"),
        Arguments.of(
            new Formula.Gradient(new MathText("L", "L"), new Formula.Power(A, 2)), "∂L/∂(A²)"),
        Arguments.of(new Formula.Cell(SHIFTED, Index.at(0), K), "(X+c)[0,k]"),
        Arguments.of(new Formula.Cell(U, Index.at(0), K), "Uᵀ[0,k]"),
        Arguments.of(product(Kind.NUMBERS, TWO_OVER_N, SHIFTED), "2/n · (X+c)"),
        Arguments.of(new Formula.GroupTotal(Axis.ROWS, Size.named("c", 2), A), "Σ each c rows A"),
        Arguments.of(new Formula.Repeated(G, Size.named("c", 2)), "repeat(∂L/∂S, c)"),
        Arguments.of(new Formula.Power(sum(A, minus(B)), 2), "(A − B)²"),
        Arguments.of(sum(A, minus(sum(B, minus(C)))), "A − (B − C)"),
        Arguments.of(sum(A, minus(B), minus(C)), "A − B − C"),
        Arguments.of(sum(minus(A), B), "−A + B"),
        Arguments.of(sum(A, new Formula.Exact(1)), "A + 1"),
        Arguments.of(sum(A, product(Kind.NUMBERS, TWO_OVER_N, B)), "A + 2/n · B"),
        Arguments.of(minus(sum(A, B)), "−(A + B)"),
        Arguments.of(minus(minus(A)), "−(−A)"),
        Arguments.of(product(Kind.NUMBERS, TWO_OVER_N, sum(A, minus(B))), "2/n · (A − B)"),
        Arguments.of(product(Kind.NUMBERS, A, minus(B)), "A · (−B)"),
        Arguments.of(product(Kind.CELLWISE, A, product(Kind.MATRIX, B, C)), "A ⊙ (B · C)"),
        Arguments.of(product(Kind.MATRIX, A, product(Kind.CELLWISE, B, C)), "A · (B ⊙ C)"),
        Arguments.of(product(Kind.MATRIX, A, new Formula.Fraction(B, C)), "A · (B / C)"),
        Arguments.of(new Formula.Fraction(A, product(Kind.NUMBERS, B, C)), "A / (B · C)"),
        Arguments.of(product(Kind.CELLWISE, new Formula.Total(Axes.ROWS, A), B), "(Σ rows A) ⊙ B"),
        Arguments.of(
            new Formula.Fraction(new Formula.Total(Axes.COLUMNS, A), B), "(Σ columns A) / B"),
        Arguments.of(
            new Formula.Over(K, product(Kind.NUMBERS, new Formula.Cell(A, Index.at(0), K), B)),
            "Σₖ A[0,k] · B"),
        Arguments.of(new Formula.Cell(G, K, Index.at(2)), "∂L/∂S[k,2]"),
        Arguments.of(new Formula.Cell(sum(A, B), K, Index.at(2)), "(A + B)[k,2]"),
        Arguments.of(new Formula.Call(LOG_SIGMA.prime(), List.of(A)), "(log σ)′(A)"),
        Arguments.of(new Formula.LogDeterminant(A), "log|det A|"),
        Arguments.of(
            new Formula.Fraction(
                new Formula.Exact(1),
                product(Kind.NUMBERS, new Formula.Letter("c"), new Formula.Letter("d"))),
            "1/(c·d)"),
        Arguments.of(new Formula.Exact(1e-5), "1e−5"),
        Arguments.of(
            new Formula.Equation(G, Relation.ADDS, call("softmax", A)), "∂L/∂S ← softmax(A)"),
        Arguments.of(new Formula.Position(K.times(4).plus(1).dividedBy(3)), "⌊(4·k+1)/3⌋"));
  }

  @ParameterizedTest
  @MethodSource("plain")
  void as_a_line_of_text_it_has_brackets_where_the_meaning_needs_them(
      Formula formula, String line) {
    assertThat(new PlainWriter(Style.USUAL).write(formula)).isEqualTo(line);
  }

  static Stream<Arguments> tex() {
    Shape shape = new Shape(Size.named("n", 4), Size.named("c", 2).times(Size.named("d", 3)));
    return Stream.of(
        Arguments.of(Formula.transposed(U), "U"),
        Arguments.of(Formula.transposed(UV), "\\left(UV^{\\top}\\right)^{\\top}"),
        Arguments.of(Formula.transposed(W), "{W^{(1)}}^{\\top}"),
        Arguments.of(Formula.transposed(name("f(x)^T")), "f(x)"),
        Arguments.of(new Formula.Power(new Formula.Cell(W, K, K), 2), "{W^{(1)}}_{k,k}^{2}"),
        Arguments.of(
            new Formula.Call(Basic.SQRT.sign(), List.of(new Formula.Letter("d"))), "\\sqrt{d}"),
        Arguments.of(
            new Formula.Gradient(new MathText("L", "L"), SHIFTED),
            "\\frac{\\partial L}{\\partial \\left(X+c\\right)}"),
        Arguments.of(
            new Formula.GroupTotal(Axis.ROWS, Size.named("c", 2), A),
            "\\sum_{\\text{each }c\\text{ rows}} A"),
        Arguments.of(product(Kind.NUMBERS, TWO_OVER_N, A), "\\frac{2}{n}\\, A"),
        Arguments.of(new Formula.Shaped(A, shape), "{\\underset{n\\times (c\\cdot d)}{A}}"),
        Arguments.of(
            product(Kind.MATRIX, new Formula.Shaped(sum(A, B), shape), C),
            "{\\underset{n\\times (c\\cdot d)}{\\left(A + B\\right)}} \\cdot C"),
        Arguments.of(new Formula.Exact(1e-5), "10^{-5}"),
        Arguments.of(new Formula.Letter("λ"), "\\lambda"),
        Arguments.of(
            product(Kind.NUMBERS, new Formula.Exact(2), new Formula.Exact(3)), "2 \\cdot 3"),
        Arguments.of(
            new Formula.Cell(G, K, Index.at(2)), "\\frac{\\partial L}{\\partial {S}_{k,2}}"),
        Arguments.of(
            new Formula.Call(LOG_SIGMA.prime(), List.of(A)),
            "\\left(\\log\\sigma\\right)'\\left(A\\right)"));
  }

  @ParameterizedTest
  @MethodSource("tex")
  void in_tex_it_needs_no_more_than_amsmath(Formula formula, String tex) {
    assertThat(new TexWriter(Style.USUAL).write(formula)).isEqualTo(tex);
  }

  @ParameterizedTest
  @MethodSource("plain")
  void tex_is_written_in_plain_letters(Formula formula, String line) {
    assertThat(new TexWriter(Style.USUAL).write(formula)).as(line).matches("\\p{ASCII}+");
  }

  @ParameterizedTest
  @MethodSource("plain")
  void turned_twice_it_is_as_it_was(Formula formula, String line) {
    assertThat(Turned.of(Turned.of(formula))).as(line).isEqualTo(formula);
  }

  @Test
  void in_the_other_form_products_change_their_order_and_rows_are_columns() {
    Formula formula =
        sum(product(Kind.MATRIX, A, Formula.transposed(B)), new Formula.Total(Axes.ROWS, C));

    assertThat(new PlainWriter(Style.USUAL).write(Turned.of(formula)))
        .isEqualTo("Bᵀ · A + Σ columns C");
  }

  @Test
  void one_example_is_not_told_as_many() {
    assertThat(plain(new Formula.Share(G, new Formula.Portion.UpToExample(0))))
        .isEqualTo("∂L/∂S from example 0");
    assertThat(plain(new Formula.Share(G, new Formula.Portion.UpToExample(2))))
        .isEqualTo("∂L/∂S from examples 0 to 2");
  }

  private static String plain(Formula formula) {
    return new PlainWriter(Style.USUAL).write(formula);
  }

  @Test
  void a_gradient_can_be_written_in_words() {
    assertThat(new PlainWriter(Style.USUAL.with(Gradients.WORDS)).write(product(Kind.MATRIX, A, G)))
        .isEqualTo("A · gradient S");
    assertThat(new PlainWriter(Style.USUAL.with(Gradients.WORDS)).write(Formula.transposed(G)))
        .isEqualTo("(gradient S)ᵀ");
  }
}
