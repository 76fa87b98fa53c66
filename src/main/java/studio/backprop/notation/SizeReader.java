package studio.backprop.notation;

import studio.backprop.scalar.Digits;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Size;
import studio.backprop.shape.WrittenSize;

/// Reads the size of an axis: a symbol, a positive whole number, or a product of these.
public record SizeReader(Dims dims) {

  /// The size that is written.
  ///
  /// @throws FaultException where it is none
  public Size of(Syntax syntax) {
    WrittenSize written = written(syntax);
    dims.faultOf(written)
        .ifPresent(fault -> {
          throw new FaultException(syntax.place(), new Fault.SizeUnfit(fault));
        });
    return dims.size(written);
  }

  /// A size as shapes have it, `c*d`, be it one or not.
  public static WrittenSize written(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Name(String name, _) -> WrittenSize.of(name);
      case Syntax.Literal(double value, _) -> WrittenSize.of(Digits.of(value));
      case Syntax.Binary(Syntax.Sign sign, Syntax left, Syntax right, _)
          when sign == Syntax.Sign.TIMES || sign == Syntax.Sign.PRODUCT ->
          written(left).times(written(right));
      default -> WrittenSize.of(SyntaxText.of(syntax));
    };
  }
}
