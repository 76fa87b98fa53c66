package studio.backprop.explain;

import java.util.ArrayList;
import java.util.List;

/// One summand of the chain rule with indices, ∂L/∂sₖₗ · ∂sₖₗ/∂wᵢⱼ.
///
/// @param upstream ∂L/∂sₖₗ, a cell of the gradient from above
/// @param derivative ∂sₖₗ/∂wᵢⱼ, in numbers
/// @param derivativeFirst whether it stands before ∂L/∂sₖₗ in the gradient's formula
public record LocalDerivative(Tree.Cell upstream, Tree derivative, boolean derivativeFirst) {

  /// The factors as they stand in the gradient's formula.
  public List<Tree> factors() {
    List<Tree> factors =
        new ArrayList<>(
            derivative instanceof Tree.Product(List<Tree> all, _) ? all : List.of(derivative));
    factors.add(derivativeFirst ? factors.size() : 0, upstream);
    return factors;
  }

  /// The product.
  public double value() {
    return upstream.value() * derivative.value();
  }
}
