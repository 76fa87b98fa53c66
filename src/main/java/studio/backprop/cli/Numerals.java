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
      return Double.parseDouble(text);
    } catch (NumberFormatException _) {
      throw new TypeConversionException(
          "\"%s\" is no number; write one such as 0.1 or 1e-3".formatted(text));
    }
  }
}
