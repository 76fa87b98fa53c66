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

  public boolean isConstant() {
    return constant >= 0;
  }
}
