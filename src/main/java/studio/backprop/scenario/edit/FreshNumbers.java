package studio.backprop.scenario.edit;

import java.util.SplittableRandom;

/// Numbers for cells that were not there before: the same for the same cell of the same node, each
/// time and in whatever order they are asked for.
///
/// @param seed what the numbers of one node are drawn from
record FreshNumbers(long seed) {
  private static final long SEED = 20_26L;

  static FreshNumbers of(String id) {
    return new FreshNumbers(SEED * 31 + id.hashCode());
  }

  /// From −1 to 1, with one decimal.
  double weight(int row, int column) {
    return random(row, column).nextInt(-10, 11) / 10.0;
  }

  /// A whole number from 0, below a bound.
  int index(int row, int column, long bound) {
    return (int) random(row, column).nextLong(bound);
  }

  private SplittableRandom random(int row, int column) {
    return new SplittableRandom((seed * 1_000_003 + row) * 1_000_003 + column);
  }
}
