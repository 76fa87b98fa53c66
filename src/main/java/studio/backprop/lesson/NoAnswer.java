package studio.backprop.lesson;

import java.util.List;
import studio.backprop.graph.CellFault;

/// Why a question has no single right answer.
public sealed interface NoAnswer {

  /// It asks about what the graph does not have.
  record NotThere(CellFault fault) implements NoAnswer {}

  /// The numbers of a leaf are given, not computed.
  record Given(String node) implements NoAnswer {}

  /// Nothing comes back to the node along any wire.
  record NothingComesBack(String node) implements NoAnswer {}

  /// A gradient comes back from several operations, and none is named.
  record ComesBackTwice(String node, List<String> from) implements NoAnswer {
    public ComesBackTwice {
      from = List.copyOf(from);
    }
  }

  /// No gradient comes back from the operation that is named.
  record NotFrom(String node, String via, List<String> from) implements NoAnswer {
    public NotFrom {
      from = List.copyOf(from);
    }
  }

  /// The notation has no word for something in the formula.
  record NoWord(String node) implements NoAnswer {}

  /// Nothing of the node was copied, so nothing is added up.
  record NothingCopied(String node) implements NoAnswer {}

  /// What was copied is added up along several axes.
  record SeveralAxes(String node) implements NoAnswer {}
}
