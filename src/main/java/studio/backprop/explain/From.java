package studio.backprop.explain;

import java.util.Optional;

/// Whose a contribution to a cell is.
public sealed interface From {

  /// An operation's, or a number that a leaf has.
  record Node(String id) implements From {}

  /// Nobody's of the graph.
  enum Outside implements From {
    /// The gradient that arrives at the output from above.
    ARRIVING("output"),
    /// What passes before left there.
    HELD("held"),
    /// The step of descent that a parameter has made.
    STEP("step");

    private final String word;

    Outside(String word) {
      this.word = word;
    }
  }

  /// The node that it is of; empty where it is of none.
  default Optional<String> node() {
    return this instanceof Node(String id) ? Optional.of(id) : Optional.empty();
  }

  /// What the command line calls it: the node's id, or a word.
  default String word() {
    return switch (this) {
      case Node(String id) -> id;
      case Outside outside -> outside.word;
    };
  }
}
