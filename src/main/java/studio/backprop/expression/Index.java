package studio.backprop.expression;

/// A row or column in a cell's formula: a fixed number, or a summation index such as `k`.
///
/// @param text how it is written
/// @param constant the number, −1 for a summation index
public record Index(String text, int constant) {

  public static Index at(int constant) {
    return new Index(Integer.toString(constant), constant);
  }

  public static Index named(String text) {
    return new Index(text, -1);
  }

  /// This index moved on: `5` to `7`, `k` to `k+2`.
  Index plus(int offset) {
    return isConstant() ? at(constant + offset) : offset == 0 ? this : named(text + "+" + offset);
  }

  public boolean isConstant() {
    return constant >= 0;
  }
}
