package studio.backprop.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Tree;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Digits;
import studio.backprop.scalar.Numeral;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.formula.PlainWriter;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// Says of numbers that make another whether they do so as they are shown: rounded ones seldom do.
public final class NumberEquations {
  /// How far off a sum may be for what was rounded on the way, as a share of what is added up.
  private static final double ROUNDED = 1e-9;

  /// What adding up decimal fractions leaves of a zero, as a share of them.
  private static final double NOISE = 1e-12;

  private final DoubleFunction<Numeral> rounded;
  private final Function<Numeral, String> written;
  private final Function<Formula, String> formulas;

  private NumberEquations(
      DoubleFunction<Numeral> rounded,
      Function<Numeral, String> written,
      Function<Formula, String> formulas) {
    this.rounded = rounded;
    this.written = written;
    this.formulas = formulas;
  }

  /// As sentences and the window write numbers.
  public static NumberEquations of(Style style) {
    return of(style.numbers(), style);
  }

  /// The same where nothing but numbers is written.
  public static NumberEquations of(Numbers numbers) {
    return of(numbers, Style.USUAL);
  }

  private static NumberEquations of(Numbers numbers, Style style) {
    return new NumberEquations(numbers::shown, numbers::write, new PlainWriter(style)::write);
  }

  /// As a terminal writes them.
  public static NumberEquations inFigures() {
    PlainWriter writer = new PlainWriter(Style.USUAL);
    return new NumberEquations(
        Numbers::inFigures, Digits::of, formula -> writer.write(formula).replace('−', '-'));
  }

  /// What numbers add up to.
  public NumberEquation sum(double value, double... summands) {
    Reading reading = new Reading();
    for (double summand : summands) {
      reading.add(shown(summand));
    }
    return equation(value, isOther(value, summands), reading, Optional.empty());
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
    double[] summands =
        DoubleStream.concat(terms.stream().mapToDouble(Term::value), DoubleStream.of(more))
            .toArray();
    return equation(value, isOther(value, summands), reading, alone);
  }

  /// The sign between two matrices that are added up and their sum.
  public Relation ofMatrices(Matrix before, Matrix added, Matrix after) {
    Relation relation = Relation.EQUALS;
    for (int k = 0; k < after.size(); k++) {
      Relation ofCell = sum(after.get(k), before.get(k), added.get(k)).relation();
      if (ofCell == Relation.DIFFERS) {
        return ofCell;
      }
      if (ofCell == Relation.ABOUT) {
        relation = ofCell;
      }
    }
    return relation;
  }

  /// Whether a sum is another number, and not for what is lost by rounding.
  private static boolean isOther(double value, double... summands) {
    double sum = 0;
    double size = 0;
    for (double summand : summands) {
      sum += summand;
      size += Math.abs(summand);
    }
    return Math.abs(sum - value) > ROUNDED * size;
  }

  private NumberEquation equation(
      double value, boolean differs, Reading reading, Optional<Opened> alone) {
    Numeral numeral = rounded.apply(value);
    return new NumberEquation(
        differs ? Relation.DIFFERS : reading.gives(numeral) ? Relation.EQUALS : Relation.ABOUT,
        written.apply(
            numeral instanceof Numeral.AboutZero ? Numeral.exact(numeral.value()) : numeral),
        alone.map(told ->
            new NumberEquation.Alone(
                formulas.apply(TreeFormulas.inNumbers(told, rounded)), !told.isShortened())));
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
    return reading.gives(rounded.apply(value));
  }

  /// A number as a reader reads it.
  double shown(double number) {
    return rounded.apply(number).value();
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

  /// The sum of what a reader reads.
  private static final class Reading {
    private double sum;
    private double size;

    void add(double summand) {
      sum += summand;
      size += Math.abs(summand);
    }

    /// What is not finite is not rounded either.
    boolean gives(Numeral numeral) {
      double value = numeral.value();
      return !(numeral instanceof Numeral.AboutZero)
          && (!Double.isFinite(sum) || Math.abs(sum - value) <= NOISE * (size + Math.abs(value)));
    }
  }
}
