package studio.backprop.notation;

import java.util.List;
import studio.backprop.notation.Fault.Wanted;
import studio.backprop.notation.Token.Kind;

/// The tokens of a text, and how far they are read.
final class Cursor {
  private final List<Token> tokens;
  private int at;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token token() {
    return tokens.get(at);
  }

  boolean here(Kind kind) {
    return token().is(kind);
  }

  /// Whether a token follows the one that is here.
  boolean next(Kind kind) {
    return at + 1 < tokens.size() && tokens.get(at + 1).is(kind);
  }

  /// The token that is here, and one further.
  Token take() {
    return tokens.get(at++);
  }

  /// One further where such a token is here.
  boolean skip(Kind kind) {
    boolean found = here(kind);
    if (found) {
      at++;
    }
    return found;
  }

  /// The token that is here, which must be of that kind.
  Token take(Kind kind, Wanted... wanted) {
    if (!here(kind)) {
      throw unexpected(wanted);
    }
    return take();
  }

  FaultException unexpected(Wanted... wanted) {
    return new FaultException(
        token().place(), new Fault.Unexpected(token().text(), List.of(wanted)));
  }

  /// The number that a token is.
  static double number(Token token) {
    double value = Double.parseDouble(token.text());
    if (Double.isInfinite(value)) {
      throw new FaultException(token.place(), new Fault.NumberTooLarge(token.text()));
    }
    return value;
  }
}
