package studio.backprop.scalar;

/// Where a number comes from that is no cell.
public sealed interface Origin {

  /// What it is called; empty where it is written as the number that it is.
  String name();

  /// It is a number of the declaration.
  record Literal() implements Origin {
    @Override
    public String name() {
      return "";
    }
  }

  /// It is a size: the n of 2/n.
  record Symbol(String name) implements Origin {}

  /// It is what an option of the operation is set to.
  ///
  /// @param option what the option is called
  /// @param name its letter in formulas
  record Setting(String option, String name) implements Origin {}

  /// It has a name of its own, such as π.
  record Named(String name) implements Origin {}
}
