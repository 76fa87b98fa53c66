package studio.backprop.explain;

/// One summand of the chain rule with indices, ∂L/∂sₖₗ · ∂sₖₗ/∂wᵢⱼ.
///
/// @param upstream ∂L/∂sₖₗ, a cell of the gradient from above
/// @param derivative ∂sₖₗ/∂wᵢⱼ, in numbers
public record LocalDerivative(Tree.Cell upstream, Tree derivative) {

  /// The product.
  public double value() {
    return upstream.value() * derivative.value();
  }
}
