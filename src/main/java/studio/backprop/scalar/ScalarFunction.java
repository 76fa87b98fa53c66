package studio.backprop.scalar;

import java.util.List;
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
  private final Compiled rule;
  private final @Nullable ScalarFunction declaredSlope;
  private final boolean writtenOut;

  private ScalarFunction(
      @Nullable Sign sign,
      Scalar definition,
      List<Double> kinks,
      Compiled rule,
      @Nullable ScalarFunction declaredSlope) {
    this(sign, definition, kinks, rule, declaredSlope, sign == null);
  }

  private ScalarFunction(
      @Nullable Sign sign,
      Scalar definition,
      List<Double> kinks,
      Compiled rule,
      @Nullable ScalarFunction declaredSlope,
      boolean writtenOut) {
    this.writtenOut = writtenOut;
    this.sign = sign;
    this.definition = definition;
    this.kinks = List.copyOf(kinks);
    this.rule = rule;
    this.declaredSlope = declaredSlope;
  }

  /// A function with a name of its own.
  public static ScalarFunction named(Sign sign, Scalar definition) {
    return new ScalarFunction(sign, definition, List.of(), Compiled.of(definition), null);
  }

  /// A function that is written as its definition: `max(0, x)`.
  public static ScalarFunction plain(Scalar definition) {
    return new ScalarFunction(null, definition, List.of(), Compiled.of(definition), null);
  }

  /// The same function, said to bend or jump there, so that the side decides which formula holds.
  public ScalarFunction kinkAt(double place) {
    return new ScalarFunction(sign, definition, List.of(place), rule, declaredSlope);
  }

  /// The same function, evaluated by a rule that neither overflows nor cancels.
  public ScalarFunction evaluatedBy(DoubleUnaryOperator stable) {
    return new ScalarFunction(sign, definition, kinks, Compiled.by(stable), declaredSlope);
  }

  /// The same function of two numbers, evaluated by a rule that neither overflows nor cancels.
  public ScalarFunction evaluatedBy(Compiled.OfTwo stable) {
    return new ScalarFunction(sign, definition, kinks, Compiled.by(stable), declaredSlope);
  }

  /// The same function with its derivative in the form in which a course writes it.
  public ScalarFunction slope(Scalar form) {
    return withSlope(form, Compiled.of(form));
  }

  /// The same, the derivative being evaluated by a rule that neither overflows nor cancels.
  public ScalarFunction slope(Scalar form, DoubleUnaryOperator stable) {
    return withSlope(form, Compiled.by(stable));
  }

  private ScalarFunction withSlope(Scalar form, Compiled stable) {
    ScalarFunction slope = new ScalarFunction(signOfSlope(), form, kinks, stable, null);
    return new ScalarFunction(sign, definition, kinks, rule, slope);
  }

  private @Nullable Sign signOfSlope() {
    return sign == null ? null : sign.prime();
  }

  /// The derivative by its first number: as it is declared, else as it follows from the definition.
  @Override
  public ScalarFunction slope() {
    if (declaredSlope != null) {
      return declaredSlope;
    }
    Scalar derived = Derivative.of(definition, 0);
    return new ScalarFunction(signOfSlope(), derived, kinks, Compiled.of(derived), null);
  }

  /// The same function, written as its definition wherever that is a number; its name is for where
  /// it is not, such as 0·log 0.
  public ScalarFunction writtenOut() {
    return new ScalarFunction(sign, definition, kinks, rule, declaredSlope, true);
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

  /// What runs.
  public Compiled rule() {
    return rule;
  }

  @Override
  public double at(double... numbers) {
    return rule.at(numbers);
  }
}
