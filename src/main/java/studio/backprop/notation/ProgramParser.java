package studio.backprop.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.notation.Fault.Wanted;
import studio.backprop.notation.Token.Kind;

/// Reads a program, line by line, whatever other lines hold.
public final class ProgramParser {
  /// Says what is returned; no node is called so.
  public static final String RETURN = "return";

  /// Says what arrives from above.
  public static final String GRADIENT = "gradient";

  private final Cursor cursor;

  private ProgramParser(List<Token> line) {
    this.cursor = new Cursor(line);
  }

  /// Its statements, or what is wrong with each line that is none. Lines on which nothing stands
  /// are left out.
  public static List<Reading<Statement>> parse(String text) {
    List<Reading<Statement>> statements = new ArrayList<>();
    List<Token> line = new ArrayList<>();
    for (Token token : Lexer.ofProgram(text)) {
      line.add(token);
      if (token.is(Kind.END)) {
        if (line.size() > 1) {
          statements.add(new ProgramParser(List.copyOf(line)).read());
        }
        line.clear();
      }
    }
    return statements;
  }

  private Reading<Statement> read() {
    try {
      return new Reading.Whole<>(statement());
    } catch (FaultException e) {
      return new Reading.Faulty<>(e.fault());
    }
  }

  private Statement statement() {
    Token name = cursor.take(Kind.NAME, Wanted.NODE, Wanted.RETURN);
    if (name.text().equals(RETURN)) {
      return returned();
    }
    cursor.take(Kind.EQUALS, Wanted.EQUALS);
    Syntax value = new Parser(cursor).sum();
    cursor.take(Kind.END, Wanted.SIGN, Wanted.END);
    return new Statement.Assigned(name.text(), value, name.place());
  }

  private Statement returned() {
    Token name = cursor.take(Kind.NAME, Wanted.NODE);
    Optional<Syntax.Name> gradient = Optional.empty();
    if (cursor.skip(Kind.COMMA)) {
      if (!cursor.token().text().equals(GRADIENT)) {
        throw cursor.unexpected(Wanted.GRADIENT);
      }
      cursor.take();
      cursor.take(Kind.EQUALS, Wanted.EQUALS);
      Token arriving = cursor.take(Kind.NAME, Wanted.NODE);
      gradient = Optional.of(new Syntax.Name(arriving.text(), arriving.place()));
      cursor.take(Kind.END, Wanted.END);
    } else {
      cursor.take(Kind.END, Wanted.COMMA, Wanted.END);
    }
    return new Statement.Returned(name.text(), gradient, name.place());
  }
}
