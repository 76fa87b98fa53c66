package studio.backprop.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.backprop.notation.Token.Kind;

/// Takes a text apart into tokens, whatever it holds.
public final class Lexer {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+");

  /// `2.T` is the number 2 and a transpose.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[0-9]++(?:\\.[0-9]++|\\.(?![A-Za-z_.]))?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

  private static final Pattern DOT_T = Pattern.compile("\\.T(?![A-Za-z0-9_])");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  /// Where the token before begins.
  private int start;

  private Place place = Place.START;

  private Lexer(String text) {
    this.text = text;
  }

  /// The tokens of a text, the last of them its end.
  public static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
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
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (!take(NAME, Kind.NAME) && !take(NUMBER, Kind.NUMBER)) {
        sign(c);
      }
    }
    add(Kind.END, 0);
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
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    boolean found = matcher.lookingAt();
    if (found) {
      add(kind, matcher.end() - at);
    }
    return found;
  }

  private void add(Kind kind, int length) {
    place = place.moved(text, start, at);
    start = at;
    tokens.add(new Token(kind, text.substring(at, at + length), at, place));
    at += length;
  }
}
