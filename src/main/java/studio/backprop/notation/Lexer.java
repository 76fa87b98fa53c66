package studio.backprop.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.backprop.notation.Token.Kind;

/// Takes a text apart into tokens, whatever it holds.
///
/// In a program a line's end is a token, `#` begins a comment, and a text stands in `"`.
public final class Lexer {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+");

  /// `2.T` is the number 2 and a transpose.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[0-9]++(?:\\.[0-9]++|\\.(?![A-Za-z_.]))?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

  private static final Pattern DOT_T = Pattern.compile("\\.T(?![A-Za-z0-9_])");

  /// A text in a line, with `\\"` and `\\\\` for what would end it or does not stand for itself.
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\r\n]|\\\\[^\r\n])*+\"");

  private static final Pattern COMMENT = Pattern.compile("#[^\r\n]*+");
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private final String text;
  private final boolean isProgram;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  /// Where the token before begins.
  private int start;

  private SourcePosition place = SourcePosition.START;

  private Lexer(String text, boolean isProgram) {
    this.text = text;
    this.isProgram = isProgram;
  }

  /// The tokens of an expression, the last of them its end.
  public static List<Token> tokens(String text) {
    return tokens(text, false);
  }

  /// The tokens of a program, each line's last its end.
  static List<Token> ofProgram(String text) {
    return tokens(text, true);
  }

  private static List<Token> tokens(String text, boolean isProgram) {
    Lexer lexer = new Lexer(text, isProgram);
    lexer.run();
    return lexer.tokens;
  }

  /// The token that the caret stands in or right behind, a name or a number before a sign.
  ///
  /// @param caret the index of the character after the caret
  public static Optional<Token> under(String text, int caret) {
    List<Token> touched =
        tokens(text).stream()
            .filter(token -> !token.is(Kind.END) && token.start() <= caret && caret <= token.end())
            .toList();
    return touched.stream()
        .filter(token -> token.is(Kind.NAME) || token.is(Kind.NUMBER))
        .findFirst()
        .or(() -> touched.stream().findFirst());
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\r' || c == '\n') {
        endLine();
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (!take(NAME, Kind.NAME) && !take(NUMBER, Kind.NUMBER) && !takeOfProgram()) {
        sign(c);
      }
    }
    add(Kind.END, 0);
  }

  private void endLine() {
    if (isProgram) {
      add(Kind.END, 0);
    }
    at += found(LINE_END).orElseThrow();
  }

  private boolean takeOfProgram() {
    if (!isProgram) {
      return false;
    }
    Optional<Integer> comment = found(COMMENT);
    comment.ifPresent(length -> at += length);
    return comment.isPresent() || take(TEXT, Kind.TEXT);
  }

  private void sign(char c) {
    if (take(DOT_T, Kind.TRANSPOSED)) {
      return;
    }
    switch (c) {
      case '+' -> add(Kind.PLUS, 1);
      case '-', '−' -> add(Kind.MINUS, 1);
      case '@', '·' -> add(Kind.PRODUCT, 1);
      case '*' -> {
        boolean isPower = text.startsWith("**", at);
        add(isPower ? Kind.POWER : Kind.TIMES, isPower ? 2 : 1);
      }
      case '⊙' -> add(Kind.TIMES, 1);
      case '/' -> add(Kind.OVER, 1);
      case '²' -> add(Kind.SQUARED, 1);
      case 'ᵀ' -> add(Kind.TRANSPOSED, 1);
      case '.' -> add(Kind.DOT, 1);
      case '(' -> add(Kind.OPEN, 1);
      case ')' -> add(Kind.CLOSE, 1);
      case ',' -> add(Kind.COMMA, 1);
      case '=' -> add(Kind.EQUALS, 1);
      default -> add(Kind.STRANGE, Character.charCount(text.codePointAt(at)));
    }
  }

  private boolean take(Pattern pattern, Kind kind) {
    Optional<Integer> length = found(pattern);
    length.ifPresent(found -> add(kind, found));
    return length.isPresent();
  }

  /// The length of what matches here.
  private Optional<Integer> found(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher.end() - at) : Optional.empty();
  }

  private void add(Kind kind, int length) {
    place = place.moved(text, start, at);
    start = at;
    tokens.add(new Token(kind, text.substring(at, at + length), at, place));
    at += length;
  }
}
