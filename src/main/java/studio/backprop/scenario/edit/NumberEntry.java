package studio.backprop.scenario.edit;

import java.util.OptionalDouble;
import studio.backprop.scenario.Quoted;

/// What a person typed into a cell: a number, or why it is none.
public sealed interface NumberEntry {

  /// A finite number.
  record Accepted(double value) implements NumberEntry {}

  /// No number; the cell keeps what it holds.
  ///
  /// @param sentence what is wrong and what would be right
  record Refused(String sentence) implements NumberEntry {}

  /// Reads `0.5`, `-0.5`, `−0.5`, `1e-3`, or with a decimal comma `0,5`.
  static NumberEntry parse(String typed) {
    TypedNumber number = TypedNumber.of(typed);
    String text = number.text();
    if (text.isEmpty()) {
      return new Refused("there is no number; write one such as 0.5");
    }
    OptionalDouble value = number.value();
    if (value.isEmpty()) {
      return new Refused(Quoted.text(text) + " is no number; write one such as 0.5 or -2e3");
    }
    return Double.isFinite(value.getAsDouble())
        ? new Accepted(value.getAsDouble())
        : new Refused(
            Quoted.text(text) + " is too large; write a number between −1.8e308 and 1.8e308");
  }
}
