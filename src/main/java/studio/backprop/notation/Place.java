package studio.backprop.notation;

/// Where something stands in a text, line and column counted from 1.
public record Place(int line, int column) {
  /// Where a text begins; the place of what was not read from a text.
  public static final Place START = new Place(1, 1);

  /// The place of the character at an index of a text, or of its end.
  static Place of(String text, int index) {
    int line = 1;
    int begin = 0;
    for (int k = 0; k < index; k++) {
      char c = text.charAt(k);
      if (c == '\n' || (c == '\r' && (k + 1 == text.length() || text.charAt(k + 1) != '\n'))) {
        line++;
        begin = k + 1;
      }
    }
    return new Place(line, text.codePointCount(begin, index) + 1);
  }
}
