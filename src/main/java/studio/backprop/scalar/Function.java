package studio.backprop.scalar;

/// A function of numbers: one that everything ends in, or one that has a definition.
public sealed interface Function permits Basic, Function.Defined {

  /// How it is written.
  Sign sign();

  /// Its value.
  double at(double... numbers);

  /// One that has a definition, and so a derivative.
  non-sealed interface Defined extends Function {

    /// The derivative by its first number.
    Function slope();
  }
}
