package studio.backprop.scalar;

import static studio.backprop.scalar.Scalar.constant;
import static studio.backprop.scalar.ScalarFunction.X;

import java.util.List;

/// The functions of one number that the maths is made of, each declared once: by its definition,
/// its derivative in the form in which a course writes it, and its kinks.
///
/// At a kink the derivative is the one from the left.
public final class Functions {
  private static final Scalar ONE = constant(1);
  private static final Scalar STEP = apply(Basic.STEP, X);

  /// σ(x) = 1 / (1 + e⁻ˣ), σ′ = σ(1 − σ)
  public static final ScalarFunction SIGMOID = sigmoid();

  /// (e²ˣ − 1) / (e²ˣ + 1), tanh′ = 1 − tanh²
  public static final ScalarFunction TANH = tanh();

  /// max(0, x)
  public static final ScalarFunction POSITIVE_PART =
      ScalarFunction.plain(apply(Basic.MAX, constant(0), X)).kinkAt(0).slope(STEP);

  /// min(0, x), whose derivative is 1 − step(x)
  public static final ScalarFunction NEGATIVE_PART =
      ScalarFunction.plain(apply(Basic.MIN, constant(0), X)).kinkAt(0).slope(ONE.minus(STEP));

  /// max(0, x) by its name
  public static final ScalarFunction RELU =
      ScalarFunction.named(Sign.word("relu"), apply(Basic.MAX, constant(0), X))
          .kinkAt(0)
          .slope(STEP);

  /// log(1 + eˣ), whose derivative is σ(x)
  public static final ScalarFunction SOFTPLUS =
      ScalarFunction.named(Sign.word("softplus"), apply(Basic.LOG, ONE.plus(apply(Basic.EXP, X))))
          .evaluatedBy(Functions::softplus)
          .slope(apply(SIGMOID, X), Functions::sigmoid);

  /// x·σ(x)
  public static final ScalarFunction SWISH =
      ScalarFunction.named(Sign.word("swish"), X.times(apply(SIGMOID, X)));

  /// x/2 · (1 + tanh(√(2/π)(x + 0.044715x³))), by which Hendrycks and Gimpel approach x·Φ(x).
  public static final ScalarFunction GELU = gelu();

  /// log σ(x), whose derivative is 1 − σ(x)
  public static final ScalarFunction LOG_SIGMOID =
      ScalarFunction.named(Basic.LOG.sign().of(SIGMOID.sign()), apply(Basic.LOG, apply(SIGMOID, X)))
          .evaluatedBy((double x) -> -softplus(-x))
          .slope(ONE.minus(apply(SIGMOID, X)), x -> sigmoid(-x));

  /// eˣ, its own derivative
  public static final ScalarFunction EXP = ScalarFunction.plain(apply(Basic.EXP, X));

  /// log x, whose derivative is 1/x
  public static final ScalarFunction LOG =
      ScalarFunction.plain(apply(Basic.LOG, X)).slope(ONE.over(X));

  /// √x
  public static final ScalarFunction ROOT = ScalarFunction.plain(apply(Basic.SQRT, X));

  /// |x|, whose derivative is the sign of x
  public static final ScalarFunction ABS =
      ScalarFunction.plain(apply(Basic.ABS, X)).kinkAt(0).slope(apply(Basic.SIGN, X));

  private Functions() {}

  /// max(0, x) + slope · min(0, x), which bends at 0 unless the slope is 1.
  public static ScalarFunction leakyRelu(double slope) {
    ScalarFunction f =
        ScalarFunction.named(
            Sign.word("leaky-relu"),
            apply(Basic.MAX, constant(0), X)
                .plus(constant(slope).times(apply(Basic.MIN, constant(0), X))));
    return (slope == 1 ? f : f.kinkAt(0)).slope(STEP.plus(constant(slope).times(ONE.minus(STEP))));
  }

  /// max(0, x) + alpha · (e^min(0, x) − 1), which bends at 0 unless alpha is 1.
  public static ScalarFunction elu(double alpha) {
    Scalar bend = apply(Basic.EXP, apply(Basic.MIN, constant(0), X));
    ScalarFunction f =
        ScalarFunction.named(
                Sign.word("elu"),
                apply(Basic.MAX, constant(0), X).plus(constant(alpha).times(bend.minus(ONE))))
            .evaluatedBy((double x) -> x > 0 ? x : alpha * Math.expm1(x));
    return (alpha == 1 ? f : f.kinkAt(0))
        .slope(STEP.plus(constant(alpha).times(bend).times(ONE.minus(STEP))));
  }

  private static ScalarFunction sigmoid() {
    ScalarFunction alone =
        ScalarFunction.named(
                new Sign.Symbol("sigmoid", "σ"), ONE.over(ONE.plus(apply(Basic.EXP, X.negated()))))
            .evaluatedBy(Functions::sigmoid);
    Scalar power = apply(Basic.EXP, X.negated());
    Scalar below = ONE.plus(power);
    Scalar written = ONE.over(below);
    Scalar recognised = apply(alone, X).times(ONE.minus(apply(alone, X)));
    return alone
        .slopeBecomes(SlopeRule.TIDIED, power.over(below.squared()))
        .slopeBecomes(SlopeRule.SPLIT, written.times(power.over(below)))
        .slopeBecomes(SlopeRule.ADDED_AND_TAKEN_AWAY, written.times(below.minus(ONE).over(below)))
        .slopeBecomes(SlopeRule.DIVIDED, written.times(ONE.minus(written)))
        .slopeBecomes(SlopeRule.RECOGNISED, recognised)
        .slope(recognised, x -> sigmoid(x) * sigmoid(-x));
  }

  private static ScalarFunction gelu() {
    Scalar width = apply(Basic.SQRT, constant(2).over(Scalar.named("π", Math.PI)));
    Scalar bent = X.plus(constant(0.044715).times(new Scalar.Power(X, 3)));
    return ScalarFunction.named(
        Sign.word("gelu"), X.over(constant(2)).times(ONE.plus(apply(TANH, width.times(bent)))));
  }

  private static ScalarFunction tanh() {
    Scalar squared = apply(Basic.EXP, constant(2).times(X));
    ScalarFunction alone =
        ScalarFunction.named(Sign.word("tanh"), squared.minus(ONE).over(squared.plus(ONE)))
            .evaluatedBy(Math::tanh);
    Scalar written = alone.definition();
    Scalar recognised = ONE.minus(apply(alone, X).squared());
    return alone
        .slopeBecomes(
            SlopeRule.TIDIED, constant(4).times(squared).over(squared.plus(ONE).squared()))
        .slopeBecomes(
            SlopeRule.ADDED_AND_TAKEN_AWAY,
            squared
                .plus(ONE)
                .squared()
                .minus(squared.minus(ONE).squared())
                .over(squared.plus(ONE).squared()))
        .slopeBecomes(SlopeRule.DIVIDED, ONE.minus(written.squared()))
        .slopeBecomes(SlopeRule.RECOGNISED, recognised)
        .slope(recognised);
  }

  /// One of the functions that definitions end in, of other trees.
  public static Scalar apply(Basic function, Scalar... of) {
    return new Scalar.Applied(function, List.of(of));
  }

  private static Scalar apply(ScalarFunction function, Scalar of) {
    return new Scalar.Applied(function, List.of(of));
  }

  /// 1 / (1 + e⁻ˣ), without overflow.
  private static double sigmoid(double x) {
    if (x >= 0) {
      return 1 / (1 + Math.exp(-x));
    }
    double e = Math.exp(x);
    return e / (1 + e);
  }

  /// log(1 + eˣ), without overflow.
  private static double softplus(double x) {
    return Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));
  }
}
