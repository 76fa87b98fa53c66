package studio.backprop.scenario;

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
    return TypedNumber.parse(typed);
  }
}
