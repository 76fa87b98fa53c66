package studio.backprop.expression;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// A function of one number, applied to every cell.
///
/// @param symbol how it is written
/// @param rule the function
/// @param kink where it bends or jumps, so that the side decides which formula holds; empty where
///   it is smooth
public record Elementwise(Symbol symbol, DoubleUnaryOperator rule, OptionalDouble kink) {

  /// A smooth function.
  public Elementwise(Symbol symbol, DoubleUnaryOperator rule) {
    this(symbol, rule, OptionalDouble.empty());
  }

  /// The same function, said to have a kink.
  public Elementwise kinkAt(double place) {
    return new Elementwise(symbol, rule, OptionalDouble.of(place));
  }
}
