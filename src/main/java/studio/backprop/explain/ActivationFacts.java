package studio.backprop.explain;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.explain.Activation.Curve;
import studio.backprop.matrix.Matrix;

/// What a cheat sheet says of an activation, found by looking: f and f′ are sampled over a wide
/// stretch of numbers.
///
/// @param range the values that it comes to
/// @param saturatesLeft whether f′ goes to 0 for large negative x
/// @param saturatesRight whether f′ goes to 0 for large positive x
/// @param zeroCentred whether its values balance: f(−x) = −f(x)
/// @param kinks where f′ jumps
/// @param monotone whether f′ is nowhere negative
/// @param dead where f′ is 0 over a stretch
public record ActivationFacts(
    Range range,
    boolean saturatesLeft,
    boolean saturatesRight,
    boolean zeroCentred,
    List<Double> kinks,
    boolean monotone,
    List<Interval> dead) {

  /// From where to where, without end where it is infinite. An end that is only approached is open.
  public record Range(double from, boolean fromReached, double to, boolean toReached) {}

  /// A stretch of x.
  public record Interval(double from, double to) {}

  /// How far out is looked; beyond, doubles saturate by rounding where the function does not.
  private static final double NEAR = 30;

  private static final double FAR = 1e4;
  private static final int STEPS = 6000;
  private static final double TINY = 1e-6;

  public ActivationFacts {
    kinks = List.copyOf(kinks);
    dead = List.copyOf(dead);
  }

  public static ActivationFacts of(Activation activation) {
    Matrix x = Matrix.generate(1, STEPS + 1, (_, i) -> (2.0 * i - STEPS) / STEPS * NEAR);
    Curve near = activation.curve(x);
    Curve far = activation.curve(Matrix.of(new double[] {-FAR, FAR}));
    return new ActivationFacts(
        range(near, far),
        isSmall(near.slope().get(0)) && isSmall(far.slope().get(0)),
        isSmall(near.slope().get(STEPS)) && isSmall(far.slope().get(1)),
        isOdd(near),
        activation.kinks(),
        isNowhereNegative(near),
        dead(near));
  }

  private static boolean isSmall(double slope) {
    return Math.abs(slope) < TINY;
  }

  /// Where an end is still on the move far out, it has none.
  private static Range range(Curve near, Curve far) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : near.value().toArray()) {
      if (!Double.isNaN(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (double value : far.value().toArray()) {
      lowest = Double.isNaN(value) ? lowest : Math.min(lowest, value);
      highest = Double.isNaN(value) ? highest : Math.max(highest, value);
    }
    double from = lowest < low - TINY ? Double.NEGATIVE_INFINITY : settled(low);
    double to = highest > high + TINY ? Double.POSITIVE_INFINITY : settled(high);
    return new Range(
        from,
        Double.isFinite(from) && isReached(near, low),
        to,
        Double.isFinite(to) && isReached(near, high));
  }

  /// 0.9999999999 and 1e-13 are on their way to a whole limit.
  private static double settled(double end) {
    double rounded = Math.rint(end * 1e6) / 1e6;
    return Math.abs(rounded - end) < TINY ? rounded + 0.0 : end;
  }

  /// Reached where it is taken well inside, and not only out there by rounding.
  private static boolean isReached(Curve near, double end) {
    for (int i = 0; i < near.length(); i++) {
      if (Math.abs(near.x().get(i)) < NEAR / 3 && near.value().get(i) == end) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOdd(Curve near) {
    int last = near.length() - 1;
    for (int i = 0; i <= last; i++) {
      double sum = near.value().get(i) + near.value().get(last - i);
      if (!(Math.abs(sum) < TINY)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNowhereNegative(Curve near) {
    for (int i = 0; i < near.length(); i++) {
      if (!Double.isNaN(near.value().get(i)) && near.slope().get(i) < 0) {
        return false;
      }
    }
    return true;
  }

  /// Exactly 0 from one sample to the next, near enough that no rounding does it.
  private static List<Interval> dead(Curve near) {
    List<Interval> dead = new ArrayList<>();
    int last = near.length() - 1;
    int from = -1;
    for (int i = 0; i <= last + 1; i++) {
      boolean zero = i <= last && near.slope().get(i) == 0;
      if (zero && from < 0) {
        from = i;
      } else if (!zero && from >= 0) {
        if (i - 1 > from && touchesTheMiddle(near, from, i - 1)) {
          dead.add(
              new Interval(
                  from == 0 ? Double.NEGATIVE_INFINITY : near.x().get(from),
                  i > last ? Double.POSITIVE_INFINITY : near.x().get(i - 1)));
        }
        from = -1;
      }
    }
    return dead;
  }

  private static boolean touchesTheMiddle(Curve near, int from, int to) {
    return near.x().get(from) < NEAR / 3 && near.x().get(to) > -NEAR / 3;
  }
}
