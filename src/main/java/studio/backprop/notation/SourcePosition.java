package studio.backprop.notation;

/// Where something stands in a text, line and column counted from 1.
public record SourcePosition(int line, int column) {
  /// Where a text begins; the place of what was not read from a text.
  public static final SourcePosition START = new SourcePosition(1, 1);

  /// The place of the character at an index of a text, or of its end.
  static SourcePosition of(String text, int index) {
    return START.moved(text, 0, index);
  }

  /// The place of the character at another index of a text, or of its end.
  ///
  /// @param from the index of what stands here, not behind the other
  SourcePosition moved(String text, int from, int to) {
    SourcePosition begin = this;
    int at = from;
    for (int k = from; k < to; k++) {
      char c = text.charAt(k);
      if (c == '\n' || (c == '\r' && (k + 1 == text.length() || text.charAt(k + 1) != '\n'))) {
        begin = new SourcePosition(begin.line + 1, 1);
        at = k + 1;
      }
    }
    return new SourcePosition(begin.line, begin.column + text.codePointCount(at, to));
  }
}
