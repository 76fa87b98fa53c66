package studio.backprop.scenario;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a lesson or a question points at: a node, its value or gradient, or one cell of these.
///
/// @param quantity which matrix; empty for the node as a whole
/// @param id the node's id
/// @param cell one cell of that matrix
public record Target(Optional<Quantity> quantity, String id, Optional<Cell> cell) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(value|gradient) +)?([A-Za-z][A-Za-z0-9_]{0,31})"
              + "(?:\\[ *([0-9]{1,9}) *, *([0-9]{1,9}) *])?");

  /// Which of a node's two matrices.
  public enum Quantity {
    VALUE,
    GRADIENT
  }

  /// A cell, rows and columns from 0.
  public record Cell(int row, int column) {}

  /// Reads `S`, `value S`, `gradient S` or `gradient S[0,2]`.
  ///
  /// @throws IllegalArgumentException with a sentence that says what would be right
  public static Target parse(String text) {
    Matcher parts = WRITTEN.matcher(text);
    if (!parts.matches() || (parts.group(1) == null && parts.group(3) != null)) {
      throw new IllegalArgumentException(
          Quoted.text(text)
              + " points at nothing; write \"ID\", \"value ID\", \"gradient ID\", or one cell,"
              + " \"gradient ID[0,2]\"");
    }
    return new Target(
        Optional.ofNullable(parts.group(1))
            .map(word -> word.equals("value") ? Quantity.VALUE : Quantity.GRADIENT),
        parts.group(2),
        Optional.ofNullable(parts.group(3))
            .map(row -> new Cell(Integer.parseInt(row), Integer.parseInt(parts.group(4)))));
  }
}
