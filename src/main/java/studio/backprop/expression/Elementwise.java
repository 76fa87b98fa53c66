package studio.backprop.expression;

import java.util.function.DoubleUnaryOperator;

/// A function of one number, applied to every cell.
///
/// @param symbol how it is written
/// @param rule the function
public record Elementwise(Symbol symbol, DoubleUnaryOperator rule) {}
