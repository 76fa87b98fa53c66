package studio.backprop.scalar;

import java.util.Locale;

/// By what a slope of a function of one number is found, and brought into its form.
public enum SlopeRule implements DerivationRule {
  /// The definition differentiated, from the outside in.
  CHAIN,
  /// Numbers and signs multiplied.
  TIDIED,
  /// One fraction as a product of two.
  SPLIT,
  /// A part added above and taken away again.
  ADDED_AND_TAKEN_AWAY,
  /// A fraction as the difference of two.
  DIVIDED,
  /// The definition of the function itself is recognised.
  RECOGNISED,
  /// A shorter form of the same.
  SHORTER,
  /// It has a name.
  NAMED;

  @Override
  public String key() {
    return "slope-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
