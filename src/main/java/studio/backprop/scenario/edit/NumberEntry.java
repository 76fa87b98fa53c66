package studio.backprop.scenario.edit;

import java.util.OptionalDouble;

/// What a person typed into a cell: a number, or why it is none.
public sealed interface NumberEntry {

  /// A finite number.
  record Accepted(double value) implements NumberEntry {}

  /// No number; the cell keeps what it holds.
  ///
  /// @param fault why it is none
  record Refused(EntryFault fault) implements NumberEntry {}

  /// Reads `0.5`, `-0.5`, `−0.5`, `1e-3`, or with a decimal comma `0,5`.
  static NumberEntry parse(String typed) {
    TypedNumber number = TypedNumber.of(typed);
    String text = number.text();
    if (text.isEmpty()) {
      return new Refused(new EntryFault.Nothing());
    }
    OptionalDouble value = number.value();
    if (value.isEmpty()) {
      return new Refused(new EntryFault.NoNumber(text));
    }
    return Double.isFinite(value.getAsDouble())
        ? new Accepted(value.getAsDouble())
        : new Refused(new EntryFault.TooLarge(text));
  }
}
