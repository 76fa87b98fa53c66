package studio.backprop.writing;

import java.util.Optional;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Tree;

/// What the only factor of a product is made of, where it is no cell: `1 / (1 + exp(−S[0,0]))` for
/// `σ(S[0,0])`.
final class Opened {
  /// More cells than that say less than one number does.
  private static final int MOST_CELLS = 12;

  private Opened() {}

  /// Empty where there are several factors, and where the one is a cell, a constant or of a whole
  /// matrix.
  static Optional<Tree> of(Term term) {
    return term.factors().size() == 1
        ? opened(term.factors().getFirst()).filter(tree -> leaves(tree) <= MOST_CELLS)
        : Optional.empty();
  }

  private static Optional<Tree> opened(Tree factor) {
    return switch (factor) {
      case Tree.Applied applied when applied.definition().isPresent() -> applied.definition();
      case Tree.Applied applied when applied.function().isEmpty() -> Optional.empty();
      case Tree.Cell _, Tree.InnerCell _, Tree.Constant _ -> Optional.empty();
      default -> Optional.of(factor);
    };
  }

  private static int leaves(Tree tree) {
    return tree.parts().isEmpty() ? 1 : tree.parts().stream().mapToInt(Opened::leaves).sum();
  }
}
