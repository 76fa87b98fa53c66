package studio.backprop;

/// How many cases of an endless kind are tried: enough of them to see a fault in every build, and
/// many more in `mvn -Pthorough verify`.
public final class Thorough {
  private Thorough() {}

  /// So many cases.
  ///
  /// @param usual in every build
  /// @param thorough with `-Pthorough`
  public static int or(int usual, int thorough) {
    return Boolean.getBoolean("thorough") ? thorough : usual;
  }
}
