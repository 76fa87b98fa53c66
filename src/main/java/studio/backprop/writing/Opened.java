package studio.backprop.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Tree;

/// What the only factor of a product is made of, where it is no cell: `1 / (1 + exp(−S[0,0]))` for
/// `σ(S[0,0])`. Where that is too much, long lists in it are shortened, and in numbers what is
/// deepest is told by its own number.
///
/// @param folded what is no higher than that above its leaves is one number
/// @param isShortened whether long lists in it are shortened
record Opened(Tree tree, int folded, boolean isShortened) {
  /// More cells than that say less than one number does.
  private static final int MOST_LEAVES = 12;

  /// More parts than that are told by the first ones and the last.
  private static final int MOST_PARTS = 4;

  private static final int FIRST_PARTS = 2;

  /// As it is told in numbers. Empty where there are several factors, and where the one is a cell,
  /// a constant or of a whole matrix.
  static Optional<Opened> inNumbers(Term term) {
    return of(term).map(Opened::whole).map(Opened::inFewNumbers);
  }

  /// As it is told by names: empty also where these would be too many.
  static Optional<Opened> inNames(Term term) {
    return of(term).map(Opened::whole).map(Opened::shortened).filter(Opened::isShort);
  }

  private static Optional<Tree> of(Term term) {
    return term.factors().size() == 1 ? opened(term.factors().getFirst()) : Optional.empty();
  }

  private static Optional<Tree> opened(Tree factor) {
    return switch (factor) {
      case Tree.Applied applied when applied.definition().isPresent() -> applied.definition();
      case Tree.Applied applied when applied.function().isEmpty() -> Optional.empty();
      case Tree.Cell _, Tree.InnerCell _, Tree.Constant _ -> Optional.empty();
      default -> Optional.of(factor);
    };
  }

  /// All of a tree.
  static Opened whole(Tree tree) {
    return new Opened(tree, 0, false);
  }

  private Opened shortened() {
    return isShort() ? this : new Opened(tree, folded, true);
  }

  private Opened inFewNumbers() {
    return IntStream.range(0, height(tree))
        .mapToObj(height -> new Opened(tree, height, isShortened).shortened())
        .filter(Opened::isShort)
        .findFirst()
        .orElse(this);
  }

  private boolean isShort() {
    return leaves(tree) <= MOST_LEAVES;
  }

  private int leaves(Tree part) {
    return isLeaf(part) ? 1 : shown(part.parts()).stream().mapToInt(this::leaves).sum();
  }

  /// Whether a part of it is told by its own number or name.
  boolean isLeaf(Tree part) {
    return height(part) <= folded;
  }

  /// Those of neighbouring parts that are told.
  List<Tree> shown(List<Tree> parts) {
    return isLong(parts)
        ? Stream.concat(parts.stream().limit(FIRST_PARTS), Stream.of(parts.getLast())).toList()
        : parts;
  }

  /// Whether there is a gap before the last one of those that are told.
  boolean isLong(List<Tree> parts) {
    return isShortened && parts.size() > MOST_PARTS;
  }

  private static int height(Tree tree) {
    return tree.parts().stream().mapToInt(part -> 1 + height(part)).max().orElse(0);
  }
}
