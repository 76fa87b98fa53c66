package studio.backprop.expression;

import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Size;

/// Sizes as numbers in a formula: the n of 2/n.
public final class Extents {
  private Extents() {}

  /// A size as a tree of constants, each symbol by its name.
  public static Scalar of(Size size) {
    return switch (size) {
      case Size.Literal(long value) -> Scalar.constant((double) value);
      case Size.Symbol(String name, long value) -> Scalar.size(name, (double) value);
      case Size.Product(var factors) ->
          new Scalar.Product(factors.stream().map(Extents::of).toList());
      case Size.Sum(var summands) -> new Scalar.Sum(summands.stream().map(Extents::of).toList());
    };
  }

  /// `number/size`, as a mean over that many has it.
  public static Scalar over(double number, Size size) {
    return Scalar.constant(number).over(of(size));
  }
}
