package studio.backprop.scalar;

/// A function of numbers: one that everything ends in, or one that has a definition.
public sealed interface Function permits Basic, ScalarFunction {

  /// How it is written.
  Sign sign();

  /// Its value.
  double at(double... numbers);
}
