package studio.backprop.cli;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Reads the numbers of a call.
final class Numerals {
  private Numerals() {}

  static void readBy(CommandLine line) {
    line.registerConverter(Integer.class, Numerals::whole);
    line.registerConverter(Double.class, Numerals::number);
  }

  private static int whole(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw new TypeConversionException(
          "\"%s\" is no whole number; write it in digits, at most %d"
              .formatted(text, Integer.MAX_VALUE));
    }
  }

  private static double number(String text) {
    try {
      int over = text.indexOf('/');
      return over < 0
          ? Double.parseDouble(text)
          : Double.parseDouble(text.substring(0, over))
              / Double.parseDouble(text.substring(over + 1));
    } catch (NumberFormatException _) {
      throw new TypeConversionException(
          "\"%s\" is no number; write one such as 0.1, 1e-3 or 1/10".formatted(text));
    }
  }
}
