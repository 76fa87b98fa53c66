package studio.backprop.scenario.edit;

import java.util.SplittableRandom;
import studio.backprop.matrix.Matrix;

/// Numbers for cells that were not there before: the same for the same cell of the same node, each
/// time and in whatever order they are asked for.
///
/// @param seed what the numbers of one node are drawn from
public record FreshNumbers(long seed) {
  private static final long SEED = 20_26L;

  /// So that one node by one seed is not another node by the next.
  private static final long MIXING = 0x9E37_79B9_7F4A_7C15L;

  private static final double DIGITS = 1e4;

  /// The numbers of a node.
  public static FreshNumbers of(String id) {
    return new FreshNumbers(SEED * 31 + id.hashCode());
  }

  /// The numbers of a node by a seed.
  static FreshNumbers of(String id, int seed) {
    return new FreshNumbers((SEED + seed) * MIXING + id.hashCode());
  }

  /// Others of the same node.
  public FreshNumbers other(int draw) {
    return new FreshNumbers(seed + draw * SEED * SEED);
  }

  /// A matrix of weights.
  public Matrix weights(int rows, int columns) {
    return Matrix.generate(rows, columns, this::weight);
  }

  /// From −1 to 1, with one decimal.
  public double weight(int row, int column) {
    return random(row, column).nextInt(-10, 11) / 10.0;
  }

  /// Normally distributed about 0, with four decimals.
  double normal(int row, int column, double deviation) {
    return rounded(deviation * random(row, column).nextGaussian());
  }

  /// Evenly distributed within a bound on both sides of 0, with four decimals.
  double even(int row, int column, double bound) {
    return rounded(random(row, column).nextDouble(-bound, bound));
  }

  private static double rounded(double number) {
    return Math.rint(number * DIGITS) / DIGITS + 0.0;
  }

  /// A whole number from 0, below a bound.
  public int index(int row, int column, long bound) {
    return (int) random(row, column).nextLong(bound);
  }

  private SplittableRandom random(int row, int column) {
    return new SplittableRandom((seed * 1_000_003 + row) * 1_000_003 + column);
  }
}
