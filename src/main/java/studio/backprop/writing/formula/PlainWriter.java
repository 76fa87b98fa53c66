package studio.backprop.writing.formula;

import java.util.List;
import java.util.stream.Collectors;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Condition;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Numeral;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Size;
import studio.backprop.writing.formula.Formula.Kind;
import studio.backprop.writing.formula.Formula.Portion;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;
import studio.backprop.writing.style.Style.Gradients;

/// Formulas as a line of text: `Xᵀ · ∂L/∂S`.
public final class PlainWriter {
  private final Gradients gradients;
  private final Vocabulary words;
  private final Numbers numbers;

  public PlainWriter(Style style) {
    this.gradients = style.gradients();
    this.words = Vocabulary.of(style.language());
    this.numbers = style.numbers();
  }

  /// The line.
  public String write(Formula formula) {
    return switch (formula) {
      case Formula.Name(var label) -> label.plain();
      case Formula.Gradient(var objective, Formula of) ->
          gradients == Gradients.WORDS
              ? words.plain("gradient", within(of, Binding.PRODUCT))
              : "∂" + objective.plain() + "/∂" + named(of);
      case Formula.Partial(Formula of, Formula by) -> "∂" + named(of) + "/∂" + named(by);
      case Formula.Cell(Formula.Gradient(var objective, Formula of), Index row, Index column) ->
          write(new Formula.Gradient(objective, new Formula.Cell(of, row, column)));
      case Formula.Cell(Formula matrix, Index row, Index column) ->
          cell(matrix) + "[" + index(row) + "," + index(column) + "]";
      case Formula.Inner(Formula operation, Formula name) -> write(operation) + "." + write(name);
      case Formula.Exact(double value) -> numbers.exact(value);
      case Formula.Letter(String name) -> name;
      case Formula.Rounded(Numeral numeral) -> numbers.write(numeral);
      case Formula.Sum(List<Formula> terms) -> sum(terms, formula.isConstant() ? "" : " ");
      case Formula.Product(Kind kind, List<Formula> factors) ->
          Minus.begins(formula) ? "−" + behindSign(Minus.without(formula)) : factors(kind, factors);
      case Formula.Fraction(Formula above, Formula below) when formula.isConstant() ->
          within(above, Binding.PRODUCT)
              + "/"
              + (isLeaf(below) ? write(below) : "(" + write(below) + ")");
      case Formula.Fraction(Formula above, Formula below) ->
          aboveLine(above) + " / " + within(below, Binding.SCRIPT);
      case Formula.Power(Formula base, int exponent) ->
          within(base, Binding.ATOM) + Scripts.raised(exponent);
      case Formula.Transposed(Formula of) -> within(of, Binding.ATOM) + "ᵀ";
      case Formula.Inverse(Formula of) -> within(of, Binding.ATOM) + "⁻¹";
      case Formula.Call(Sign sign, List<Formula> arguments) ->
          words.sign(sign).plain()
              + "("
              + numbers.list(arguments.stream().map(this::write).toList())
              + ")";
      case Formula.LogDeterminant(Formula of) ->
          words.plain("log-determinant", within(of, Binding.SCRIPT));
      case Formula.Over(Index.Letter letter, Formula body) ->
          "Σ" + Scripts.subscript(letter.name()) + " " + within(body, Binding.PRODUCT);
      case Formula.Among(Sign sign, List<Formula> first, Index.Letter letter, Formula each) ->
          first.isEmpty()
              ? words.plain(
                  "among", words.sign(sign).plain(), letter.name(), within(each, Binding.QUOTIENT))
              : words.plain(
                  "first-of-largest", write(first.getFirst()), within(each, Binding.QUOTIENT));
      case Formula.Total(var axes, Formula of) ->
          switch (axes) {
                case ROWS -> "Σ " + words.plain("rows") + " ";
                case COLUMNS -> "Σ " + words.plain("columns") + " ";
                case ALL -> "Σ ";
              }
              + within(of, Binding.PRODUCT);
      case Formula.GroupTotal(var axis, Size size, Formula of) ->
          "Σ "
              + words.plain(axis.of("each-rows", "each-columns"), size.symbol())
              + " "
              + within(of, Binding.PRODUCT);
      case Formula.Repeated(Formula of, Size times) ->
          "repeat(" + String.join(", ", write(of), times.symbol()) + ")";
      case Formula.Where(List<Condition> conditions, Formula body) ->
          "["
              + conditions.stream().map(this::condition).collect(Collectors.joining(", "))
              + "] · "
              + within(body, Binding.PRODUCT);
      case Formula.Bracket(Formula left, Formula right) ->
          "[" + write(left) + " = " + write(right) + "]";
      case Formula.Position(Index index) -> index(index);
      case Formula.Shaped(Formula of, _) -> write(of);
      case Formula.Marked(Formula of) -> write(of);
      case Formula.Equation(Formula left, var relation, Formula right) ->
          write(left) + " " + relation.sign() + " " + write(right);
      case Formula.Slice(Formula matrix, var rows, var columns) ->
          cell(matrix) + "[" + Indices.plain(rows) + "," + Indices.plain(columns) + "]";
      case Formula.Share(Formula quantity, Portion portion) -> share(quantity, portion);
      case Formula.Filled(Matrix matrix, _) -> new FilledWriter(numbers).plain(matrix);
    };
  }

  private String share(Formula quantity, Portion portion) {
    return switch (portion) {
      case Portion.SoFar() -> words.plain("so-far");
      case Portion.From(Formula source) -> words.plain("from", within(source, Binding.SCRIPT));
      case Portion.OfExample(Index example) ->
          words.plain("from-example", write(quantity), index(example));
      case Portion.UpToExample(int last) -> words.plain("from-examples", write(quantity), last);
    };
  }

  /// A gradient's cell is the gradient by that cell: `∂L/∂S[k,2]`.
  private String cell(Formula matrix) {
    boolean isName = matrix.unmarked() instanceof Formula.Name && matrix.binding() != Binding.SUM;
    return isName || matrix.unmarked() instanceof Formula.Gradient
        ? write(matrix)
        : within(matrix, Binding.ATOM);
  }

  /// Behind ∂, where brackets say what is meant as a whole.
  private String named(Formula formula) {
    return within(formula, Factors.behindDelta(formula));
  }

  private static boolean isLeaf(Formula constant) {
    return constant instanceof Formula.Exact || constant instanceof Formula.Letter;
  }

  private String sum(List<Formula> terms, String space) {
    StringBuilder sum = new StringBuilder(write(terms.getFirst()));
    for (Formula term : terms.subList(1, terms.size())) {
      sum.append(space)
          .append(Minus.begins(term) ? "−" : "+")
          .append(space)
          .append(behindSign(Minus.without(term)));
    }
    return sum.toString();
  }

  /// Two signs never meet: `−(−2)`.
  private String behindSign(Formula formula) {
    return Minus.begins(formula) ? "(" + write(formula) + ")" : within(formula, Binding.PRODUCT);
  }

  private String factors(Kind kind, List<Formula> factors) {
    String sign =
        !factors.stream().allMatch(Formula::isConstant)
            ? kind == Kind.CELLWISE ? " ⊙ " : " · "
            : isNumberAndLetter(factors) ? "" : "·";
    StringBuilder product = new StringBuilder();
    for (int k = 0; k < factors.size(); k++) {
      Formula factor = factors.get(k);
      product
          .append(k == 0 ? "" : sign)
          .append(
              Factors.needsBrackets(kind, factors, k)
                  ? "(" + write(factor) + ")"
                  : within(factor, Binding.PRODUCT));
    }
    return product.toString();
  }

  /// A sum that is written with a sign reaches as far as it can.
  private String aboveLine(Formula above) {
    return Factors.reachesOn(above) ? "(" + write(above) + ")" : within(above, Binding.PRODUCT);
  }

  private String within(Formula formula, Binding place) {
    return formula.binding().isLooserThan(place) ? "(" + write(formula) + ")" : write(formula);
  }

  private String condition(Condition condition) {
    return switch (condition) {
      case Condition.Within(Index index, long from, long to) ->
          from + " ≤ " + index(index) + " < " + to;
      case Condition.Divides(Index index, long divisor) -> divisor + " | " + index(index);
    };
  }

  private static String index(Index index) {
    return Indices.plain(index);
  }

  /// `2λ`
  private static boolean isNumberAndLetter(List<Formula> factors) {
    return factors.size() == 2
        && factors.getFirst() instanceof Formula.Exact
        && factors.getLast() instanceof Formula.Letter(String name)
        && name.length() == 1;
  }
}
