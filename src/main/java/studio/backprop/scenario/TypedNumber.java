package studio.backprop.scenario;

import java.util.regex.Pattern;

/// Numbers as people type them.
final class TypedNumber {
  private static final int LONGEST = 100;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

  private TypedNumber() {}

  static NumberEntry parse(String typed) {
    String text = typed.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    if (text.isEmpty()) {
      return new NumberEntry.Refused("there is no number; write one such as 0.5");
    }
    String plain = text.replace('−', '-').replace(',', '.');
    if (plain.length() > LONGEST || !NUMBER.matcher(plain).matches()) {
      return new NumberEntry.Refused(
          Quoted.text(text) + " is no number; write one such as 0.5 or -2e3");
    }
    double value = Double.parseDouble(plain);
    return Double.isFinite(value)
        ? new NumberEntry.Accepted(value)
        : new NumberEntry.Refused(
            Quoted.text(text) + " is too large; write a number between −1.8e308 and 1.8e308");
  }
}
