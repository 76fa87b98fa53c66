package studio.backprop;

/// How many cases are tried: in every build enough of an endless kind to see a fault, and of a
/// sweep whose cases hardly differ a share of each part; in `mvn -Pthorough verify` many more, and
/// all.
public final class Thorough {
  private Thorough() {}

  /// So many cases.
  ///
  /// @param usual in every build
  /// @param thorough with `-Pthorough`
  public static int or(int usual, int thorough) {
    return Boolean.getBoolean("thorough") ? thorough : usual;
  }

  /// Whether a case of a sweep is tried: with `-Pthorough` each is, in every build one in so many.
  ///
  /// @param number of the case, counted from wherever this part of the sweep begins
  public static boolean takes(int number, int oneIn) {
    return number % or(oneIn, 1) == 0;
  }
}
