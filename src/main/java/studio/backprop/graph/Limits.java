package studio.backprop.graph;

import studio.backprop.shape.Cost;

/// How much one graph may cost. What would cost more is refused before it is done.
final class Limits {
  /// Numbers in all matrices of one pass, forward and backward: 60 million take half a gigabyte.
  static final long CELLS = 60_000_000;

  /// Multiplications and additions of one pass: ten thousand million take some seconds.
  static final long WORK = 10_000_000_000L;

  private long cells;
  private long work;

  /// Takes the cost of one more matrix or operation into account.
  ///
  /// @return whether the sum is still within the limits
  boolean add(long moreCells, long moreWork) {
    cells = Cost.sum(cells, moreCells);
    work = Cost.sum(work, moreWork);
    return cells <= CELLS && work <= WORK;
  }

  /// Which limit is broken.
  Rule broken() {
    return cells > CELLS ? new Rule.TooManyNumbers(CELLS) : new Rule.TooMuchWork(WORK);
  }
}
