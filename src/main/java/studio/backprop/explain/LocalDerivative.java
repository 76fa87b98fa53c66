package studio.backprop.explain;

/// One summand of the chain rule with indices, ∂L/∂sₖₗ · ∂sₖₗ/∂wᵢⱼ.
///
/// @param row k, from 0
/// @param column l, from 0
/// @param upstream ∂L/∂sₖₗ
/// @param derivative ∂sₖₗ/∂wᵢⱼ
public record LocalDerivative(int row, int column, double upstream, double derivative) {

  /// The product.
  public double value() {
    return upstream * derivative;
  }
}
