package studio.backprop.notation;

import java.util.List;
import studio.backprop.notation.Syntax.Sign;
import studio.backprop.shape.Size;

/// Writes the size of an axis: `n`, `c * d`, 4. A sum of sizes is written as its number.
final class SizeWording {
  private SizeWording() {}

  static Syntax of(Size size) {
    return switch (size) {
      case Size.Symbol(String name, _) -> new Syntax.Name(name, SourcePosition.START);
      case Size.Product(List<Size> factors) ->
          factors.stream()
              .map(SizeWording::of)
              .reduce(
                  (left, right) -> new Syntax.Binary(Sign.TIMES, left, right, SourcePosition.START))
              .orElseThrow();
      case Size.Literal _, Size.Sum _ -> Phrase.number((double) size.value()).syntax();
    };
  }
}
