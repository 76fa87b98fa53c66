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

  /// Another node has that id.
  record IdTaken(String id) implements Refusal {}

  /// No node can be called so.
  record NoId(String text) implements Refusal {}

  /// A node is a leaf, which computes nothing: it has neither ports nor options.
  record NoOperation(String id, String op) implements Refusal {}

  /// The shape of a node follows from what it computes.
  record ShapeFollows(String id, String op) implements Refusal {}

  /// There is a symbol of that name.
  record SymbolTaken(String symbol, int size) implements Refusal {}

  /// No symbol can be called so.
  record NoSymbol(String text) implements Refusal {}

  /// A symbol is written somewhere.
  ///
  /// @param nodes the nodes that it is written in; where there are none, it is that of the batch,
  ///   or set in the lesson
  record SymbolUsed(String symbol, List<String> nodes) implements Refusal {
    public SymbolUsed {
      nodes = List.copyOf(nodes);
    }
  }

  /// A symbol has another size in what is brought in.
  record SymbolsDiffer(String symbol, int here, int there) implements Refusal {}

  /// Several nodes of a part are used outside, so that no one can take their place.
  record SeveralResults(List<String> ids) implements Refusal {
    public SeveralResults {
      ids = List.copyOf(ids);
    }
  }

  /// A node cannot run yet, so that it is not known what it computes.
  record Unfinished(String id) implements Refusal {}

  /// An operation is made of no smaller ones.
  record NoSmallerParts(String id, String op) implements Refusal {}

  /// Formulas have no word for what an operation does.
  record NoWords(String id, String op) implements Refusal {}

  /// A formula would take the zeros and ones of a mask for a quantity.
  record MaskLost(String id, String mask) implements Refusal {}

  /// There is no operation among some nodes.
  record NothingToFold() implements Refusal {}

  /// A formula would have more characters than may be read.
  record FormulaTooLong(int nodes, int most) implements Refusal {}

  /// A formula would have more brackets one in the other than may be read.
  record FormulaTooDeep(int nodes, int most) implements Refusal {}

  /// There would be more nodes than a file may hold.
  record TooManyNodes(int most) implements Refusal {}

  /// There would be more numbers than a file may hold.
  record TooManyNumbersInAll(int most) implements Refusal {}

  /// A leaf's numbers would be read as word indices, and one that a person wrote is none.
  record NoWordIndex(String leaf, int row, int column, double number, String embedding, long words)
      implements Refusal {}

  /// What comes of it breaks a rule that even a half-built graph keeps to.
  record Broken(Problem problem) implements Refusal {}
}
