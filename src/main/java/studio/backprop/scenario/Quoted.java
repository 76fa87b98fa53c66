package studio.backprop.scenario;

/// Text out of a file in a sentence about it: on one line, and no longer than it needs to be.
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /// The text in quotation marks.
  public static String text(String text) {
    return '"' + clipped(text, LONGEST) + '"';
  }

  /// The text on one line, cut where it is too long.
  public static String clipped(String text, int longest) {
    int end = Math.min(text.length(), longest);
    StringBuilder shown = new StringBuilder(end + 1);
    for (int k = 0; k < end; k++) {
      char c = text.charAt(k);
      if (isUnprintable(c) || (Character.isSurrogate(c) && isAlone(text, k))) {
        shown.append("\\u%04x".formatted((int) c));
      } else {
        shown.append(c);
      }
    }
    return end < text.length() ? shown.append('…').toString() : shown.toString();
  }

  /// Whether the text holds half a character, which UTF-8 cannot write.
  public static boolean holdsHalfACharacter(String text) {
    for (int k = 0; k < text.length(); k++) {
      if (Character.isSurrogate(text.charAt(k)) && isAlone(text, k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnprintable(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean isAlone(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
