package studio.backprop.notation;

/// A word, a number or a sign of a text.
///
/// @param text as it is written; empty at the end
/// @param start the index of its first character
public record Token(Kind kind, String text, int start, SourcePosition place) {

  /// What a token is.
  public enum Kind {
    NAME,
    NUMBER,
    PLUS,
    MINUS,
    PRODUCT,
    TIMES,
    OVER,
    POWER,
    SQUARED,
    TRANSPOSED,
    DOT,
    OPEN,
    CLOSE,
    COMMA,
    EQUALS,
    /// `"WX+b"`, in a program.
    TEXT,
    /// A character that stands for nothing here.
    STRANGE,
    /// The end of an expression, or of a line of a program.
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /// The index after its last character.
  public int end() {
    return start + text.length();
  }
}
