package studio.backprop.writing.formula;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Condition;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Numeral;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;
import studio.backprop.writing.formula.Formula.Kind;
import studio.backprop.writing.formula.Formula.Portion;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;
import studio.backprop.writing.style.Style.Gradients;

/// Formulas in TeX, with the shapes set under the factors of a product. It needs no more than
/// amsmath.
public final class TexWriter {
  /// The typesetter leaves no space between an equals sign and a factor with its shape under it.
  private static final String EQUALS = " =\\: ";

  private static final Map<String, String> GREEK =
      Map.of(
          "π",
          "\\pi",
          "λ",
          "\\lambda",
          "α",
          "\\alpha",
          "ε",
          "\\varepsilon",
          "μ",
          "\\mu",
          "β",
          "\\beta");

  private final Gradients gradients;
  private final Vocabulary words;
  private final Numbers numbers;
  private final boolean onOneLine;

  public TexWriter(Style style) {
    this(style, false);
  }

  private TexWriter(Style style, boolean onOneLine) {
    this.onOneLine = onOneLine;
    this.gradients = style.gradients();
    this.words = Vocabulary.of(style.language());
    this.numbers = style.numbers();
  }

  /// One that writes a derivative on one line: `∂L/∂S`.
  public static TexWriter onOneLine(Style style) {
    return new TexWriter(style, true);
  }

  /// The formula in TeX.
  public String write(Formula formula) {
    return switch (formula) {
      case Formula.Name(var label) -> label.tex();
      case Formula.Gradient(var objective, Formula of) ->
          gradients == Gradients.WORDS
              ? words.tex("gradient", within(of, Binding.PRODUCT))
              : derivative(objective.tex(), of);
      case Formula.Partial(Formula of, Formula by) -> derivative(named(of), by);
      case Formula.Cell(Formula.Gradient(var objective, Formula of), Index row, Index column) ->
          write(new Formula.Gradient(objective, new Formula.Cell(of, row, column)));
      case Formula.Cell(Formula matrix, Index row, Index column) ->
          below(matrix, Indices.tex(row) + "," + Indices.tex(column));
      case Formula.Inner(Formula operation, Formula name) -> write(operation) + "." + write(name);
      case Formula.Exact(double value) -> numbers.exactTex(value);
      case Formula.Letter(String name) -> GREEK.getOrDefault(name, Shapes.symbol(name));
      case Formula.Rounded(Numeral numeral) -> numbers.tex(numeral);
      case Formula.Sum(List<Formula> terms) -> sum(terms, formula.isConstant() ? "" : " ");
      case Formula.Product(Kind kind, List<Formula> factors) ->
          Minus.begins(formula) ? signed(formula) : factors(kind, factors);
      case Formula.Fraction _ when Minus.begins(formula) -> signed(formula);
      case Formula.Fraction(Formula above, Formula below) ->
          "\\frac{" + write(above) + "}{" + write(below) + "}";
      case Formula.Power(Formula base, int exponent) -> script(base) + "^{" + exponent + "}";
      case Formula.Transposed(Formula of) -> script(of) + "^{\\top}";
      case Formula.Inverse(Formula of) -> script(of) + "^{-1}";
      case Formula.Call(Sign sign, List<Formula> arguments) ->
          sign.equals(Basic.SQRT.sign())
              ? "\\sqrt{" + write(arguments.getFirst()) + "}"
              : Signs.tex(words.sign(sign)) + bracketed(all(arguments));
      case Formula.LogDeterminant(Formula of) ->
          "\\log\\left|\\det " + within(of, Binding.SCRIPT) + "\\right|";
      case Formula.Over(Index.Letter letter, Formula body) ->
          "\\sum_{" + letter.name() + "} " + within(body, Binding.PRODUCT);
      case Formula.Among(Sign sign, List<Formula> first, Index.Letter letter, Formula each) ->
          first.isEmpty()
              ? Signs.tex(words.sign(sign))
                  + "_{"
                  + letter.name()
                  + "} "
                  + within(each, Binding.QUOTIENT)
              : "\\left[%s = \\max_{%s} %s\\right]"
                  .formatted(write(first.getFirst()), letter.name(), write(each));
      case Formula.Total(var axes, Formula of) ->
          switch (axes) {
                case ROWS -> "\\sum_{" + words.tex("rows") + "} ";
                case COLUMNS -> "\\sum_{" + words.tex("columns") + "} ";
                case ALL -> "\\sum ";
              }
              + within(of, Binding.PRODUCT);
      case Formula.GroupTotal(var axis, Size size, Formula of) ->
          "\\sum_{"
              + words.tex(axis.of("each-rows", "each-columns"), Shapes.tex(size))
              + "} "
              + within(of, Binding.PRODUCT);
      case Formula.Repeated(Formula of, Size times) ->
          "\\operatorname{repeat}" + bracketed(write(of) + ", " + Shapes.tex(times));
      case Formula.Where(List<Condition> conditions, Formula body) ->
          "\\left["
              + conditions.stream().map(TexWriter::condition).collect(Collectors.joining(",\\ "))
              + "\\right] \\cdot "
              + within(body, Binding.PRODUCT);
      case Formula.Bracket(Formula left, Formula right) ->
          "\\left[" + write(left) + " = " + write(right) + "\\right]";
      case Formula.Position(Index index) -> Indices.tex(index);
      case Formula.Marked(Formula of) -> "\\textcolor{highlight}{" + write(of) + "}";
      case Formula.Shaped(Formula of, Shape shape) -> underset(shape, within(of, Binding.PRODUCT));
      case Formula.Equation(Formula left, var relation, Formula right) ->
          side(left)
              + switch (relation) {
                case EQUALS -> EQUALS;
                case ABOUT -> " \\approx\\: ";
                case DIFFERS -> " \\neq\\: ";
                case ADDS -> " \\mathrel{+}" + EQUALS;
                case BECOMES -> " \\;\\to\\; ";
                case IS_SET_TO -> " \\;\\leftarrow\\; ";
              }
              + write(right);
      case Formula.Slice(Formula matrix, var rows, var columns) ->
          below(matrix, Indices.tex(rows) + "," + Indices.tex(columns));
      case Formula.Share(Formula quantity, Portion portion) -> share(write(quantity), portion);
      case Formula.Filled(Matrix matrix, Highlight highlight) ->
          new FilledWriter(numbers).tex(matrix, highlight);
    };
  }

  /// A name that stands alone needs no brackets, even with a shape under it.
  private String side(Formula formula) {
    return formula instanceof Formula.Shaped(Formula.Name name, Shape shape)
        ? underset(shape, write(name))
        : write(formula);
  }

  private static String underset(Shape shape, String text) {
    return "{\\underset{" + Shapes.tex(shape) + "}{" + text + "}}";
  }

  private String all(List<Formula> formulas) {
    return numbers.list(formulas.stream().map(this::write).toList());
  }

  private String share(String quantity, Portion portion) {
    return switch (portion) {
      case Portion.SoFar() -> quantity + "\\Big|_{" + words.tex("so-far") + "}";
      case Portion.From(Formula source) ->
          quantity + "\\Big|_{" + words.tex("from", write(source)) + "}";
      case Portion.OfExample(Index example) ->
          "\\left." + quantity + "\\right|_{" + Indices.tex(example) + "}";
      case Portion.UpToExample(int last) ->
          "\\sum_{i=0}^{" + last + "} \\left." + quantity + "\\right|_{i}";
    };
  }

  private String derivative(String of, Formula by) {
    String above = "\\partial " + of;
    String below = "\\partial " + named(by);
    return onOneLine ? above + "/" + below : "\\frac{" + above + "}{" + below + "}";
  }

  /// What stands behind ∂, with brackets where only they say that it is meant as a whole.
  private String named(Formula formula) {
    return within(formula, Factors.behindDelta(formula));
  }

  private String below(Formula matrix, String indices) {
    boolean isName = matrix.unmarked() instanceof Formula.Name && matrix.binding() != Binding.SUM;
    String name =
        isName || matrix.binding() == Binding.ATOM ? write(matrix) : bracketed(write(matrix));
    return "{" + name + "}_{" + indices + "}";
  }

  private String sum(List<Formula> terms, String space) {
    StringBuilder sum = new StringBuilder(write(terms.getFirst()));
    for (Formula term : terms.subList(1, terms.size())) {
      sum.append(space)
          .append(Minus.begins(term) ? "-" : "+")
          .append(space)
          .append(behindSign(Minus.without(term)));
    }
    return sum.toString();
  }

  private String signed(Formula formula) {
    return "-" + behindSign(Minus.without(formula));
  }

  /// Two signs never meet: `-(-2)`.
  private String behindSign(Formula formula) {
    return Minus.begins(formula) ? inBrackets(formula) : within(formula, Binding.PRODUCT);
  }

  private String factors(Kind kind, List<Formula> factors) {
    StringBuilder product = new StringBuilder();
    for (int k = 0; k < factors.size(); k++) {
      Formula factor = factors.get(k);
      product
          .append(k == 0 ? "" : sign(kind, factors.get(k - 1), factor))
          .append(
              Factors.needsBrackets(kind, factors, k)
                      && !(factor.unmarked() instanceof Formula.Fraction)
                  ? inBrackets(factor)
                  : within(factor, Binding.PRODUCT));
    }
    return product.toString();
  }

  /// A number in front of a matrix needs no sign.
  private static String sign(Kind kind, Formula before, Formula after) {
    boolean isInFront = before.isConstant() && !after.isConstant();
    return switch (kind) {
      case CELLWISE -> " \\odot ";
      case MATRIX -> " \\cdot ";
      case NUMBERS -> isInFront ? "\\, " : isOneNumber(before, after) ? " " : " \\cdot ";
    };
  }

  /// Whether a number stands before its letter: 2λ.
  private static boolean isOneNumber(Formula before, Formula after) {
    return before instanceof Formula.Exact && after instanceof Formula.Letter;
  }

  /// What a superscript is set on.
  private String script(Formula formula) {
    String text = write(formula);
    return switch (formula.unmarked()) {
      case Formula.Name(MathText name) when NameShape.isRaised(name) -> "{" + text + "}";
      case Formula.Call _ -> bracketed(text);
      default -> formula.binding() == Binding.ATOM ? text : bracketed(text);
    };
  }

  /// A fraction holds itself together by its line.
  private String within(Formula formula, Binding place) {
    return formula.binding().isLooserThan(place) ? inBrackets(formula) : write(formula);
  }

  /// A shape stands under the brackets too.
  private String inBrackets(Formula formula) {
    return formula instanceof Formula.Shaped(Formula of, Shape shape)
        ? underset(shape, bracketed(write(of)))
        : bracketed(write(formula));
  }

  private static String bracketed(String text) {
    return "\\left(" + text + "\\right)";
  }

  private static String condition(Condition condition) {
    return switch (condition) {
      case Condition.Within(Index index, long from, long to) ->
          from + " \\leq " + Indices.tex(index) + " < " + to;
      case Condition.Divides(Index index, long divisor) -> divisor + " \\mid " + Indices.tex(index);
    };
  }
}
