package studio.backprop.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Tree;
import studio.backprop.matrix.Matrix;
import studio.backprop.writing.formula.PlainWriter;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// Says of numbers that make another whether they do so as they are shown: rounded ones seldom do.
public final class NumberEquations {
  private static final String ABOUT = "≈";
  private static final String EQUAL = "=";

  /// What adding up decimal fractions leaves of a zero, as a share of them.
  private static final double NOISE = 1e-12;

  private final DoubleFunction<String> written;
  private final UnaryOperator<String> signs;
  private final PlainWriter writer;

  private NumberEquations(
      DoubleFunction<String> written, UnaryOperator<String> signs, PlainWriter writer) {
    this.written = written;
    this.signs = signs;
    this.writer = writer;
  }

  /// As sentences and the window write numbers.
  public static NumberEquations of(Style style) {
    return new NumberEquations(
        style.numbers()::text, UnaryOperator.identity(), new PlainWriter(style));
  }

  /// The same where nothing but numbers is written.
  public static NumberEquations of(Numbers numbers) {
    return new NumberEquations(
        numbers::text, UnaryOperator.identity(), new PlainWriter(Style.USUAL));
  }

  /// As a terminal writes them.
  public static NumberEquations inFigures() {
    return new NumberEquations(
        Numbers::figures, text -> text.replace('−', '-'), new PlainWriter(Style.USUAL));
  }

  /// What numbers add up to.
  public NumberEquation sum(double value, double... summands) {
    Reading reading = new Reading();
    for (double summand : summands) {
      reading.add(shown(summand));
    }
    return equation(value, reading, Optional.empty());
  }

  /// What products add up to.
  ///
  /// @param more numbers that are added to them
  public NumberEquation of(double value, List<Term> terms, double... more) {
    Optional<Opened> alone =
        terms.size() == 1 && more.length == 0
            ? Opened.inNumbers(terms.getFirst())
            : Optional.empty();
    Reading reading = new Reading();
    alone.ifPresentOrElse(
        told -> reading.add(shown(told, told.tree())),
        () -> terms.forEach(term -> reading.add(product(term))));
    for (double summand : more) {
      reading.add(shown(summand));
    }
    return equation(value, reading, alone);
  }

  /// The sign between two matrices that are added up and their sum.
  public String ofMatrices(Matrix before, Matrix added, Matrix after) {
    for (int k = 0; k < after.size(); k++) {
      String relation = sum(after.get(k), before.get(k), added.get(k)).relation();
      if (!relation.equals(EQUAL)) {
        return relation;
      }
    }
    return EQUAL;
  }

  private NumberEquation equation(double value, Reading reading, Optional<Opened> alone) {
    String text = written.apply(value);
    return new NumberEquation(
        reading.gives(text) ? EQUAL : ABOUT,
        withoutAbout(text),
        alone.map(told ->
            new NumberEquation.Alone(
                signs.apply(writer.write(TreeFormulas.inNumbers(told, written))),
                !told.isShortened())));
  }

  private double product(Term term) {
    return term.factors().stream()
        .mapToDouble(factor -> shown(factor.value()))
        .reduce(1, (one, other) -> one * other);
  }

  /// Whether a number that others come to is what is shown of another.
  ///
  /// @param size how large the others are
  boolean isShownAs(double value, double reached, double size) {
    Reading reading = new Reading();
    reading.add(reached);
    reading.size += size;
    return reading.gives(written.apply(value));
  }

  /// A number as a reader reads it.
  double shown(double number) {
    return read(written.apply(number));
  }

  /// The value of a part of what is opened up, from the numbers that are shown in it.
  private double shown(Opened told, Tree part) {
    ToDoubleFunction<Tree> shown = inner -> shown(told, inner);
    return switch (part) {
      case Tree.Constant constant when TreeFormulas.isLiteral(constant) -> constant.value();
      case Tree leaf when told.isLeaf(leaf) -> shown(leaf.value());
      case Tree.Cell _, Tree.InnerCell _, Tree.Constant _ -> shown(part.value());
      case Tree.Sum(List<Tree> terms, _) -> terms.stream().mapToDouble(shown).sum();
      case Tree.Product(List<Tree> factors, _) ->
          factors.stream().mapToDouble(shown).reduce(1, (one, other) -> one * other);
      case Tree.Quotient(Tree above, Tree below, _) -> shown(told, above) / shown(told, below);
      case Tree.Power(Tree base, int exponent, _) -> Math.pow(shown(told, base), exponent);
      case Tree.Applied applied ->
          applied
              .function()
              .map(function -> function.at(applied.of().stream().mapToDouble(shown).toArray()))
              .orElseGet(() -> applied.definition().map(shown::applyAsDouble).orElse(Double.NaN));
    };
  }

  private static double read(String text) {
    return Double.parseDouble(
        withoutAbout(text).replace(',', '.').replace('−', '-').replace("∞", "Infinity"));
  }

  private static String withoutAbout(String text) {
    return text.startsWith(ABOUT) ? text.substring(ABOUT.length()) : text;
  }

  /// The sum of what a reader reads.
  private static final class Reading {
    private double sum;
    private double size;

    void add(double summand) {
      sum += summand;
      size += Math.abs(summand);
    }

    /// What is not finite is not rounded either.
    boolean gives(String text) {
      double value = read(text);
      return !text.startsWith(ABOUT)
          && (!Double.isFinite(sum) || Math.abs(sum - value) <= NOISE * (size + Math.abs(value)));
    }
  }
}
