package studio.backprop.notation;

import java.util.List;
import java.util.Random;
import studio.backprop.notation.Syntax.Sign;

/// Trees and texts at random, the same for the same seed.
final class RandomSyntax {
  private static final List<Sign> SIGNS = List.of(Sign.values());
  private static final List<String> NAMES = List.of("X", "W1", "b", "E", "T", "rows");
  private static final List<String> SOUP =
      List.of(
          "X", "W", "b", "n", "T", "E", "E.Z", "tanh", "sum", "reshape", "softmax", "rows", "grad",
          "inner", "inverse", "mean", "log_det", "columns", "axis", "axis=", "0", "1", "2", "0.5",
          "1e-3", "1e999", ".5", "7.", "+", "-", "−", "*", "**", "@", "·", "⊙", "/", "²", "ᵀ", ".T",
          ".", "(", ")", "(", ")", "(", ")", ",", "=", "#", " ", "\n", "\r\n", "\t", "\u00a0", "_",
          "é", "𝜎", "\ud835", "\0", "\"", "[", "]", ":", "X @ W", "tanh(X)", "** 2");

  private final Random random;

  RandomSyntax(long seed) {
    random = new Random(seed);
  }

  /// Tokens in any order.
  String soup() {
    StringBuilder text = new StringBuilder();
    int tokens = random.nextInt(random.nextInt(10) == 0 ? 600 : 25);
    for (int k = 0; k < tokens; k++) {
      text.append(SOUP.get(random.nextInt(SOUP.size())));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  Syntax tree(int depth) {
    return switch (depth == 0 ? random.nextInt(2) : random.nextInt(9)) {
      case 0 -> name();
      case 1 -> new Syntax.Literal(random.nextInt(4) * 0.25, SourcePosition.START);
      case 2 -> new Syntax.Negated(tree(depth - 1), SourcePosition.START);
      case 3 -> new Syntax.Power(tree(depth - 1), random.nextInt(4), SourcePosition.START);
      case 4 -> new Syntax.Transposed(tree(depth - 1), SourcePosition.START);
      case 5 ->
          new Syntax.Call(
              "f",
              List.of(tree(depth - 1), name()),
              List.of(new Syntax.Named("axis", tree(depth - 1), SourcePosition.START)),
              SourcePosition.START);
      default ->
          new Syntax.Binary(
              SIGNS.get(random.nextInt(SIGNS.size())),
              tree(depth - 1),
              tree(depth - 1),
              SourcePosition.START);
    };
  }

  private Syntax name() {
    return new Syntax.Name(NAMES.get(random.nextInt(NAMES.size())), SourcePosition.START);
  }
}
