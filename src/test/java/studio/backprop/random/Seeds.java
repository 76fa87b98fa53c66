package studio.backprop.random;

import java.util.stream.LongStream;

/// The seeds that random cases are made from: the same cases at every run.
final class Seeds {
  private Seeds() {}

  static LongStream first250() {
    return LongStream.range(0, 250);
  }

  static LongStream first300() {
    return LongStream.range(0, 300);
  }

  static LongStream first500() {
    return LongStream.range(0, 500);
  }
}
