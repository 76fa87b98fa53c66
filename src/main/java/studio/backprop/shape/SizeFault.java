package studio.backprop.shape;

import java.util.List;

/// What is wrong with a size as it is written, as a value.
public sealed interface SizeFault {
  /// All of it as it is written.
  String text();

  /// It comes to more than any matrix has.
  record TooLarge(String text, long most) implements SizeFault {}

  /// It is written in a symbol that there is not.
  ///
  /// @param known the symbols that there are
  record UnknownSymbol(String text, String symbol, List<String> known) implements SizeFault {
    public UnknownSymbol {
      known = List.copyOf(known);
    }
  }

  /// It is neither a number nor a symbol nor a product of these.
  record NoSize(String text) implements SizeFault {}
}
