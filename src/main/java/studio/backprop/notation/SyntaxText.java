package studio.backprop.notation;

import java.util.List;
import java.util.Optional;
import studio.backprop.notation.Syntax.Binary;
import studio.backprop.notation.Syntax.Sign;
import studio.backprop.scalar.Digits;

/// A tree as a text, with no bracket that could be left out.
public final class SyntaxText {
  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int SIGNED = 3;
  private static final int POWER = 4;
  private static final int MARKED = 5;
  private static final int OPERAND = 6;

  private final StringBuilder text = new StringBuilder();
  private final int most;

  private SyntaxText(int most) {
    this.most = most;
  }

  /// The text, which reads back as the same tree.
  public static String of(Syntax syntax) {
    return within(Integer.MAX_VALUE, syntax).orElseThrow();
  }

  /// The same, empty where it has more characters than that; a tree whose branches are shared may
  /// be very much longer than it is large.
  public static Optional<String> within(int most, Syntax syntax) {
    SyntaxText writer = new SyntaxText(most);
    writer.write(syntax, SUM);
    return writer.text.length() <= most ? Optional.of(writer.text.toString()) : Optional.empty();
  }

  /// @param loosest in brackets where it binds looser than this
  private void write(Syntax syntax, int loosest) {
    if (text.length() > most) {
      return;
    }
    boolean inBrackets = binding(syntax) < loosest;
    text.append(inBrackets ? "(" : "");
    switch (syntax) {
      case Syntax.Name(String name, _) -> text.append(name);
      case Syntax.Literal(double value, _) -> text.append(Digits.of(value));
      case Syntax.Text(String quoted, _) -> text.append(QuotedText.written(quoted));
      case Syntax.Negated(Syntax operand, _) -> {
        text.append('-');
        write(operand, SIGNED);
      }
      case Syntax.Power(Syntax base, int exponent, _) -> {
        write(base, MARKED);
        text.append(" ** ").append(exponent);
      }
      case Syntax.Transposed(Syntax operand, _) -> {
        write(operand, MARKED);
        text.append(".T");
      }
      case Binary(Sign sign, Syntax left, Syntax right, _) -> {
        int level = sign.multiplies() ? PRODUCT : SUM;
        write(left, level);
        text.append(' ').append(sign.text()).append(' ');
        write(right, level + 1);
      }
      case Syntax.Call call -> write(call);
    }
    text.append(inBrackets ? ")" : "");
  }

  private static int binding(Syntax syntax) {
    return switch (syntax) {
      case Binary binary -> binary.sign().multiplies() ? PRODUCT : SUM;
      case Syntax.Negated _ -> SIGNED;
      case Syntax.Power _ -> POWER;
      case Syntax.Transposed _ -> MARKED;
      case Syntax.Name _, Syntax.Literal _, Syntax.Text _, Syntax.Call _ -> OPERAND;
    };
  }

  private void write(Syntax.Call call) {
    text.append(call.function()).append('(');
    String between = "";
    for (Syntax argument : call.inOrder()) {
      text.append(between);
      write(argument, SUM);
      between = ", ";
    }
    List<Syntax.Named> byName = call.byName();
    for (Syntax.Named named : byName) {
      text.append(between).append(named.name()).append('=');
      write(named.value(), SUM);
      between = ", ";
    }
    text.append(')');
  }
}
