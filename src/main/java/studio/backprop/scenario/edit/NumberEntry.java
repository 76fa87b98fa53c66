package studio.backprop.scenario.edit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a person typed into a cell: a number, or why it is none.
public sealed interface NumberEntry {

  /// A finite number.
  ///
  /// @param written with all digits that are written; empty for a fraction
  record Accepted(double value, Optional<BigDecimal> written) implements NumberEntry {}

  /// No number; the cell keeps what it holds.
  ///
  /// @param fault why it is none
  record Refused(EntryFault fault) implements NumberEntry {}

  /// Reads `0.5`, `-0.5`, `−0.5`, `1e-3`, with a decimal comma `0,5`, or a fraction `2/3`.
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
        ? new Accepted(value.getAsDouble(), number.decimal())
        : new Refused(new EntryFault.TooLarge(text));
  }
}
