package studio.backprop.writing.formula;

import java.util.List;
import java.util.stream.Collectors;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Shapes in TeX: `n\times d`.
public final class Shapes {
  private Shapes() {}

  /// A shape in symbols.
  public static String tex(Shape shape) {
    return bracketed(shape.rows()) + "\\times " + bracketed(shape.columns());
  }

  private static String bracketed(Size size) {
    boolean isAlone = size instanceof Size.Literal || size instanceof Size.Symbol;
    return isAlone ? tex(size) : "(" + tex(size) + ")";
  }

  static String tex(Size size) {
    return switch (size) {
      case Size.Literal(long value) -> Long.toString(value);
      case Size.Symbol(String name, _) -> symbol(name);
      case Size.Product(List<Size> factors) ->
          factors.stream()
              .map(factor -> factor instanceof Size.Sum ? bracketed(factor) : tex(factor))
              .collect(Collectors.joining("\\cdot "));
      case Size.Sum(List<Size> summands) ->
          summands.stream().map(Shapes::tex).collect(Collectors.joining("+"));
    };
  }

  /// A symbol of the scenario; its underlines are letters.
  static String symbol(String name) {
    return name.replace("_", "\\_");
  }
}
