package studio.backprop.notation;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.notation.Fault.Wanted;
import studio.backprop.notation.Syntax.Sign;
import studio.backprop.notation.Token.Kind;

/// Reads an expression: each method takes one level of it, the loosest first.
///
/// `.T` binds tightest, then `**`, then the sign in front, then `@ * /` and then `+ -`, both from
/// the left.
public final class Parser {
  /// The characters that an expression has at most.
  public static final int LONGEST = 2000;

  /// How deep brackets may stand one in the other.
  public static final int DEEPEST = 64;

  private final Cursor cursor;
  private int depth;

  Parser(Cursor cursor) {
    this.cursor = cursor;
  }

  /// The tree of a text, or what is wrong with it.
  public static Reading<Syntax> parse(String text) {
    if (text.codePointCount(0, text.length()) > LONGEST) {
      int end = text.offsetByCodePoints(0, LONGEST);
      return new Reading.Faulty<>(
          new Fault(SourcePosition.of(text, end), new Fault.TooLong(LONGEST)));
    }
    Parser parser = new Parser(new Cursor(Lexer.tokens(text)));
    try {
      Syntax whole = parser.sum();
      parser.cursor.take(Kind.END, Wanted.SIGN, Wanted.END);
      return new Reading.Whole<>(whole);
    } catch (FaultException e) {
      return new Reading.Faulty<>(e.fault());
    }
  }

  /// Takes an expression, as far as it goes. Only a call may be longer than an expression: what it
  /// is given counts one by one.
  ///
  /// @throws FaultException where it is none
  Syntax sum() {
    Token first = cursor.token();
    Syntax sum = added();
    if (cursor.token().start() - first.start() > LONGEST && !(sum instanceof Syntax.Call)) {
      throw new FaultException(first.place(), new Fault.TooLong(LONGEST));
    }
    return sum;
  }

  private Syntax added() {
    Syntax left = product();
    while (cursor.here(Kind.PLUS) || cursor.here(Kind.MINUS)) {
      Token sign = cursor.take();
      left = new Syntax.Binary(signOf(sign), left, product(), sign.place());
    }
    return left;
  }

  private Syntax product() {
    Syntax left = signed();
    while (cursor.here(Kind.PRODUCT) || cursor.here(Kind.TIMES) || cursor.here(Kind.OVER)) {
      Token sign = cursor.take();
      left = new Syntax.Binary(signOf(sign), left, signed(), sign.place());
    }
    return left;
  }

  private static Sign signOf(Token token) {
    return switch (token.kind()) {
      case PLUS -> Sign.PLUS;
      case MINUS -> Sign.MINUS;
      case PRODUCT -> Sign.PRODUCT;
      case TIMES -> Sign.TIMES;
      case OVER -> Sign.OVER;
      default -> throw new IllegalArgumentException(token.text());
    };
  }

  /// However many signs stand in front, they do not nest.
  private Syntax signed() {
    List<Token> signs = new ArrayList<>();
    while (cursor.here(Kind.MINUS)) {
      signs.add(cursor.take());
    }
    Syntax operand = power();
    for (Token sign : signs.reversed()) {
      operand = new Syntax.Negated(operand, sign.place());
    }
    return operand;
  }

  private Syntax power() {
    Syntax base = marked();
    if (!cursor.here(Kind.POWER)) {
      return base;
    }
    Token sign = cursor.take();
    return new Syntax.Power(base, exponent(), sign.place());
  }

  /// A whole number, or from the right a power of these.
  private int exponent() {
    Token number = cursor.token();
    List<Double> chain = new ArrayList<>();
    do {
      chain.add(wholeNumber());
    } while (cursor.skip(Kind.POWER));
    double exponent = 1;
    for (double base : chain.reversed()) {
      exponent = Math.pow(base, exponent);
    }
    if (exponent > Integer.MAX_VALUE) {
      throw new FaultException(number.place(), new Fault.NumberTooLarge(number.text()));
    }
    return (int) exponent;
  }

  /// The transpose of a number is the number.
  private double wholeNumber() {
    if (!cursor.here(Kind.NUMBER)
        || Cursor.number(cursor.token()) != Math.rint(Cursor.number(cursor.token()))) {
      throw cursor.unexpected(Wanted.WHOLE_NUMBER);
    }
    double number = Cursor.number(cursor.take());
    while (cursor.here(Kind.TRANSPOSED)) {
      cursor.take();
    }
    return number;
  }

  private Syntax marked() {
    Syntax operand = operand();
    while (cursor.here(Kind.TRANSPOSED) || cursor.here(Kind.SQUARED)) {
      Token mark = cursor.take();
      operand =
          mark.is(Kind.TRANSPOSED)
              ? new Syntax.Transposed(operand, mark.place())
              : new Syntax.Power(operand, 2, mark.place());
    }
    return operand;
  }

  private Syntax operand() {
    if (cursor.here(Kind.NUMBER)) {
      Token number = cursor.take();
      return new Syntax.Literal(Cursor.number(number), number.place());
    }
    if (cursor.here(Kind.TEXT)) {
      Token text = cursor.take();
      return new Syntax.Text(QuotedText.read(text.text()), text.place());
    }
    if (cursor.here(Kind.OPEN)) {
      open();
      Syntax inside = sum();
      close(Wanted.SIGN, Wanted.CLOSE);
      return inside;
    }
    Token name = cursor.take(Kind.NAME, Wanted.OPERAND);
    return cursor.here(Kind.OPEN) ? call(name) : new Syntax.Name(name.text(), name.place());
  }

  private Syntax call(Token function) {
    open();
    boolean ofNodes = Signature.takesNodes(function.text());
    List<Syntax> inOrder = new ArrayList<>();
    List<Syntax.Named> byName = new ArrayList<>();
    if (!cursor.here(Kind.CLOSE)) {
      do {
        if (cursor.here(Kind.NAME) && cursor.next(Kind.EQUALS)) {
          Token name = cursor.take();
          cursor.take();
          byName.add(new Syntax.Named(name.text(), sum(), name.place()));
        } else {
          inOrder.add(ofNodes ? node() : sum());
        }
      } while (cursor.skip(Kind.COMMA));
    }
    close(Wanted.SIGN, Wanted.COMMA, Wanted.CLOSE);
    return new Syntax.Call(function.text(), inOrder, byName, function.place());
  }

  /// `S`, or a matrix inside it: `E.Z`.
  private Syntax node() {
    Token node = cursor.take(Kind.NAME, Wanted.NODE);
    if (cursor.here(Kind.TRANSPOSED) && cursor.token().text().equals(".T")) {
      return new Syntax.Name(node.text() + cursor.take().text(), node.place());
    }
    if (!cursor.skip(Kind.DOT)) {
      return new Syntax.Name(node.text(), node.place());
    }
    Token inner = cursor.take(Kind.NAME, Wanted.NODE);
    return new Syntax.Name(node.text() + "." + inner.text(), node.place());
  }

  private void open() {
    Token bracket = cursor.take();
    if (++depth > DEEPEST) {
      throw new FaultException(bracket.place(), new Fault.TooDeep(DEEPEST));
    }
  }

  private void close(Wanted... wanted) {
    cursor.take(Kind.CLOSE, wanted);
    depth--;
  }
}
