package studio.backprop.shape;

/// A number with its noun, as it stands in a sentence: `1 row`, `3 rows`.
public final class Counted {
  private Counted() {}

  /// A number with a noun whose plural ends in s.
  public static String of(long count, String noun) {
    return of(count, noun, noun + "s");
  }

  /// `there is 1 row`, `there are 3 rows`
  public static String thereAre(long count, String noun) {
    return (count == 1 ? "there is " : "there are ") + of(count, noun);
  }

  /// A number with the one or the other word.
  public static String of(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
