package studio.backprop.scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A function of one number, or of two, by its definition: `σ(x) = 1 / (1 + exp(−x))`.
///
/// The definition ends in the [Basic] functions. Where it would overflow or cancel, a stable rule
/// stands beside it and is what runs; both are the same function wherever both are finite.
public final class ScalarFunction implements Function.Defined {
  /// The first, or only, number of a definition.
  public static final Scalar X = Scalar.of(new Variable("x", 0));

  /// The second number.
  public static final Scalar Y = Scalar.of(new Variable("y", 1));

  private final @Nullable Sign sign;
  private final Scalar definition;
  private final List<Double> kinks;
  private @Nullable Compiled rule;
  private final Slopes slopes;
  private final boolean writtenOut;

  /// A form of a function's derivative on the way to the one in which a course writes it.
  ///
  /// @param rule by what it follows from the form before
  /// @param function the derivative in this form
  public record SlopeStep(DerivationRule rule, ScalarFunction function) {}

  /// What is declared of the derivatives.
  ///
  /// @param way the forms on the way from the derivative of the definition to `first`
  /// @param first by the first number, null where it follows from the definition
  /// @param second by the second number, likewise
  private record Slopes(
      List<SlopeStep> way, @Nullable ScalarFunction first, @Nullable ScalarFunction second) {
    static final Slopes DERIVED = new Slopes(List.of(), null, null);
  }

  private ScalarFunction(
      @Nullable Sign sign,
      Scalar definition,
      List<Double> kinks,
      @Nullable Compiled rule,
      Slopes slopes,
      boolean writtenOut) {
    this.sign = sign;
    this.definition = definition;
    this.kinks = List.copyOf(kinks);
    this.rule = rule;
    this.slopes = slopes;
    this.writtenOut = writtenOut;
  }

  private ScalarFunction(
      @Nullable Sign sign, Scalar definition, List<Double> kinks, @Nullable Compiled rule) {
    this(sign, definition, kinks, rule, Slopes.DERIVED, sign == null);
  }

  /// A function with a name of its own.
  public static ScalarFunction named(Sign sign, Scalar definition) {
    return new ScalarFunction(sign, definition, List.of(), null);
  }

  /// A function that is written as its definition: `max(0, x)`.
  public static ScalarFunction plain(Scalar definition) {
    return new ScalarFunction(null, definition, List.of(), null);
  }

  /// The same function, said to bend or jump there, so that the side decides which formula holds.
  public ScalarFunction kinkAt(double place) {
    return new ScalarFunction(sign, definition, List.of(place), rule, slopes, writtenOut);
  }

  /// The same function, evaluated by a rule that neither overflows nor cancels.
  public ScalarFunction evaluatedBy(DoubleUnaryOperator stable) {
    return by(Compiled.by(stable));
  }

  /// The same function of two numbers, evaluated by a rule that neither overflows nor cancels.
  public ScalarFunction evaluatedBy(Compiled.OfTwo stable) {
    return by(Compiled.by(stable));
  }

  private ScalarFunction by(Compiled stable) {
    return new ScalarFunction(sign, definition, kinks, stable, slopes, writtenOut);
  }

  /// The same function with a form of its derivative on the way from what follows from its
  /// definition to the one in which a course writes it.
  ///
  /// @param next by what it follows from the form before
  public ScalarFunction slopeBecomes(SlopeRule next, Scalar form) {
    List<SlopeStep> way = new ArrayList<>(slopes.way());
    way.add(new SlopeStep(next, new ScalarFunction(null, form, kinks, null)));
    return with(new Slopes(List.copyOf(way), slopes.first(), slopes.second()));
  }

  /// The same function with its derivative in the form in which a course writes it.
  public ScalarFunction slope(Scalar form) {
    return withSlope(form, null);
  }

  /// The same, the derivative being evaluated by a rule that neither overflows nor cancels.
  public ScalarFunction slope(Scalar form, DoubleUnaryOperator stable) {
    return withSlope(form, Compiled.by(stable));
  }

  private ScalarFunction withSlope(Scalar form, @Nullable Compiled stable) {
    ScalarFunction slope = new ScalarFunction(signOfSlope(), form, kinks, stable);
    return with(new Slopes(slopes.way(), slope, slopes.second()));
  }

  /// The same function of two numbers with its derivative by the second.
  public ScalarFunction slopeBySecond(ScalarFunction slope) {
    return with(new Slopes(slopes.way(), slopes.first(), slope));
  }

  private ScalarFunction with(Slopes declared) {
    return new ScalarFunction(sign, definition, kinks, rule, declared, writtenOut);
  }

  private @Nullable Sign signOfSlope() {
    return sign == null ? null : sign.prime();
  }

  /// The derivative by its first number: as it is declared, else as it follows from the definition.
  @Override
  public ScalarFunction slope() {
    if (slopes.first() != null) {
      return slopes.first();
    }
    return derived(signOfSlope(), 0);
  }

  /// The derivative by one of its numbers in the forms that lead from what follows from the
  /// definition to the one that is used, which is the last.
  ///
  /// @param position 0 for the first number, 1 for the second
  public List<SlopeStep> slopeSteps(int position) {
    if (definition.uses(1)) {
      ScalarFunction declared = position == 0 ? slopes.first() : slopes.second();
      ScalarFunction used = declared == null ? derived(null, position) : declared;
      return List.of(new SlopeStep(SlopeRule.CHAIN, used));
    }
    List<SlopeStep> steps = new ArrayList<>();
    steps.add(new SlopeStep(SlopeRule.CHAIN, derived(null, 0)));
    steps.addAll(slopes.way());
    ScalarFunction used = slope();
    if (!used.definition.equals(steps.getLast().function().definition)) {
      steps.add(new SlopeStep(SlopeRule.SHORTER, used.unnamed()));
    }
    if (used.isNamed() && !used.isAnother()) {
      steps.add(new SlopeStep(SlopeRule.NAMED, used));
    } else {
      ScalarFunction known = used.isAnother() ? used.applied() : used;
      steps.set(steps.size() - 1, new SlopeStep(steps.getLast().rule(), known));
    }
    return steps;
  }

  /// Whether it is nothing but another function with a name: softplus′ is σ.
  private boolean isAnother() {
    return definition instanceof Scalar.Applied(ScalarFunction _, List<Scalar> of)
        && of.equals(List.of(X));
  }

  private ScalarFunction applied() {
    return (ScalarFunction) ((Scalar.Applied) definition).function();
  }

  private ScalarFunction derived(@Nullable Sign name, int position) {
    return new ScalarFunction(name, Derivative.of(definition, position), kinks, null);
  }

  private ScalarFunction unnamed() {
    return new ScalarFunction(null, definition, kinks, rule);
  }

  /// The same function, written as its definition wherever that is a number; its name is for where
  /// it is not, such as 0·log 0.
  public ScalarFunction writtenOut() {
    return new ScalarFunction(sign, definition, kinks, rule, slopes, true);
  }

  /// Whether it is written as its definition, and not by a name.
  public boolean isWrittenOut() {
    return writtenOut;
  }

  /// Whether it has a name.
  public boolean isNamed() {
    return sign != null;
  }

  @Override
  public Sign sign() {
    if (sign == null) {
      throw new IllegalStateException("a function without a name is written as its definition");
    }
    return sign;
  }

  /// What it is, in its variables.
  public Scalar definition() {
    return definition;
  }

  /// Where it bends or jumps.
  public List<Double> kinks() {
    return kinks;
  }

  /// What runs: the stable rule, else the definition, composed when it is first asked for.
  public Compiled rule() {
    Compiled known = rule;
    if (known == null) {
      known = Compiled.of(definition);
      rule = known;
    }
    return known;
  }

  @Override
  public double at(double... numbers) {
    return rule().at(numbers);
  }

  /// Two functions are the same where they are called and defined the same.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScalarFunction function
        && Objects.equals(sign, function.sign)
        && definition.equals(function.definition)
        && kinks.equals(function.kinks);
  }

  /// Not of the definition, which is long: what has a name is known by it.
  @Override
  public int hashCode() {
    return Objects.hash(sign, kinks);
  }
}
