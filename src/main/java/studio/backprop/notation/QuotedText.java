package studio.backprop.notation;

import java.util.regex.Pattern;

/// A text as a program has it, between `"`.
final class QuotedText {
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

  private QuotedText() {}

  /// In quotes, on one line.
  static String written(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + '"';
  }

  /// What stands between the quotes.
  static String read(String quoted) {
    return ESCAPED.matcher(quoted.substring(1, quoted.length() - 1)).replaceAll("$1");
  }
}
