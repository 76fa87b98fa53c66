package studio.backprop.telling;

import java.util.List;
import java.util.stream.Collectors;
import studio.backprop.language.Texts;
import studio.backprop.shape.SizeFault;

/// What is wrong with a size as it is written.
record SizePhrases(Texts texts) {
  /// No sentence about what is wrong is longer.
  static final int LONGEST = 1000;

  String said(SizeFault fault) {
    return switch (fault) {
      case SizeFault.TooLarge(String text, long most) -> texts.get("size-too-large", text, most);
      case SizeFault.UnknownSymbol(String text, String symbol, List<String> known) ->
          known.isEmpty()
              ? texts.get("size-without-symbols", text, symbol)
              : texts.get("size-of-unknown-symbol", text, symbol, listed(known));
      case SizeFault.NoSize(String text) -> texts.get("no-size", text);
    };
  }

  static String listed(List<?> names) {
    return names.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
