package studio.backprop.scenario.file;

import java.io.IOException;

/// JSON as this program writes it: numbers in the shortest form that reads back the same, text as
/// it is but for what must be escaped.
final class Json {
  private Json() {}

  /// A finite number: whole ones without a point, large and small ones with an exponent.
  static String number(double value) {
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0";
    }
    String text = Double.toString(value).replace(".0E", "E").replace('E', 'e');
    if (value != Math.rint(value) || Math.abs(value) >= 1e15) {
      return text;
    }
    String digits = Long.toString((long) value);
    return digits.length() <= text.length() ? digits : text;
  }

  /// A text in quotation marks.
  static void text(Appendable out, String text) throws IOException {
    out.append('"');
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
