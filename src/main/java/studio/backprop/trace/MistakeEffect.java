package studio.backprop.trace;

import java.util.Locale;
import java.util.Optional;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.mistake.Made;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.matrix.Matrix;

/// What comes of a mistake in a run.
///
/// @param mistake the mistake
/// @param made the graph in which it is made, where it runs
/// @param kind whether it shows
/// @param wrong the run with the mistake; empty where it does not run
public record MistakeEffect(Mistake mistake, Made made, Kind kind, Optional<Trace> wrong) {
  /// The difference, in the measure of the check, from which a gradient counts as another.
  private static final double SAME = 1e-9;

  /// Whether it shows.
  public enum Kind {
    /// A gradient is another.
    WRONG,
    /// It does not multiply, or is of another shape.
    SHAPE,
    /// All gradients are the same.
    NONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What comes of it; empty where it cannot be made.
  ///
  /// @param right a run in which all is right
  public static Optional<MistakeEffect> of(Trace right, Mistake mistake) {
    return new Mistakes(right.graph())
        .made(mistake)
        .map(made ->
            switch (made) {
              case Made.Unfit _ -> new MistakeEffect(mistake, made, Kind.SHAPE, Optional.empty());
              case Made.Runs(var graph) -> {
                Trace wrong = Trace.of(graph);
                Kind kind = isSame(right, wrong) ? Kind.NONE : Kind.WRONG;
                yield new MistakeEffect(mistake, made, kind, Optional.of(wrong));
              }
            });
  }

  private static boolean isSame(Trace right, Trace wrong) {
    for (GraphNode node : right.graph().nodes()) {
      if (!isSame(right.gradient(node), wrong.gradient(node))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Matrix right, Matrix wrong) {
    for (int k = 0; k < right.size(); k++) {
      double a = right.get(k);
      double b = wrong.get(k);
      if (Double.compare(a, b) != 0 && !(CellCheck.error(a, b) <= SAME)) {
        return false;
      }
    }
    return true;
  }
}
