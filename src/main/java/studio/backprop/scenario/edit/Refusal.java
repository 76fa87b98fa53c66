package studio.backprop.scenario.edit;

import java.util.List;
import studio.backprop.graph.Problem;

/// Why an edit makes no sense, as a value; it is put into words where it is shown.
public sealed interface Refusal {

  /// There is no node of that id.
  record NoSuchNode(String id) implements Refusal {}

  /// The numbers of a node are computed, and no leaf's.
  record Computed(String id, String op) implements Refusal {}

  /// A leaf of so many rows and columns has no such cell.
  record NoSuchCell(String id, int rows, int columns, int row, int column) implements Refusal {}

  /// A block is larger than what is left of a leaf from a cell on.
  ///
  /// @param high the rows of the block
  /// @param wide its columns
  record BlockTooLarge(String id, int rows, int columns, int row, int column, int high, int wide)
      implements Refusal {}

  /// A scenario holds finite numbers.
  record NotFinite(double number) implements Refusal {}

  /// A text holds half of a character, which no file can.
  record HalfACharacter(String text) implements Refusal {}

  /// There is no symbol of that name.
  record NoSuchSymbol(String symbol, List<String> symbols) implements Refusal {
    public NoSuchSymbol {
      symbols = List.copyOf(symbols);
    }
  }

  /// A symbol cannot have that size.
  record SizeOutOfRange(String symbol, int size, int largest) implements Refusal {}

  /// With a symbol of that size, the leaves would hold too many numbers.
  record TooManyNumbers(String symbol, int size, int most) implements Refusal {}

  /// What comes of it breaks a rule that even a half-built graph keeps to.
  record Broken(Problem problem) implements Refusal {}
}
