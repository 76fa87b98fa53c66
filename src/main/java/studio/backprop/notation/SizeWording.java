package studio.backprop.notation;

import java.util.List;
import java.util.stream.Stream;
import studio.backprop.notation.Syntax.Sign;
import studio.backprop.shape.Size;
import studio.backprop.shape.WrittenSize;

/// Writes the size of an axis: `n`, `c * d`, 4. A sum of sizes is written as its number.
public final class SizeWording {
  private SizeWording() {}

  static Syntax of(Size size) {
    return switch (size) {
      case Size.Symbol(String name, _) -> name(name);
      case Size.Product(List<Size> factors) -> product(factors.stream().map(SizeWording::of));
      case Size.Literal _, Size.Sum _ -> Phrase.number((double) size.value()).syntax();
    };
  }

  /// A size as a shape has it, factor by factor.
  public static Syntax of(WrittenSize size) {
    return product(size.factors().stream().map(SizeWording::factor));
  }

  private static Syntax factor(WrittenSize.Factor factor) {
    return factor instanceof WrittenSize.Literal(int value)
        ? Phrase.number(value).syntax()
        : name(factor.text());
  }

  private static Syntax name(String name) {
    return Syntax.Name.of(name);
  }

  private static Syntax product(Stream<Syntax> factors) {
    return factors
        .reduce((left, right) -> new Syntax.Binary(Sign.TIMES, left, right, SourcePosition.START))
        .orElseThrow();
  }
}
