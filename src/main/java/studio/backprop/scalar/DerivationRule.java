package studio.backprop.scalar;

/// By what one line of a derivation follows from the line before: the product rule, a common
/// factor.
public interface DerivationRule {

  /// Under which its name stands in the texts of each language.
  String key();
}
