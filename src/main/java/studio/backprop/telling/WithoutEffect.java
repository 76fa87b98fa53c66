package studio.backprop.telling;

import java.util.Optional;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.mistake.Copies;
import studio.backprop.language.Texts;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.MistakeEffect;
import studio.backprop.trace.Trace;

/// Why a mistake changes no gradient.
///
/// @param right the run without it
record WithoutEffect(Trace right, MistakeEffect effect) {
  private static final double NOTHING = 1e-9;

  String reason(Texts texts) {
    Mistake mistake = effect.mistake();
    GraphNode node = right.graph().node(mistake.node());
    return texts.get(
        mistake
            .port()
            .flatMap(node::at)
            .map(edge -> key(mistake.kind(), edge))
            .orElse("mistake.none.overwritten"),
        node.id());
  }

  private String key(Mistake.Kind kind, Edge edge) {
    if (isNothing(right, edge) && isNothing(effect.wrong().orElseThrow(), edge)) {
      return "mistake.none.nothing";
    }
    return switch (kind) {
      case TRANSPOSE_FORGOTTEN -> "mistake.none.transpose";
      case ORDER_SWAPPED -> "mistake.none.order";
      case SUM_FORGOTTEN -> isOne(edge) ? "mistake.none.only-one" : "mistake.none.rest";
      case MEAN_FOR_SUM -> isOne(edge) ? "mistake.none.only-one" : "mistake.none.close";
      case SLOPE_FORGOTTEN -> "mistake.none.slope-forgotten";
      case SLOPE_AT_OUTPUT -> "mistake.none.slope-at-output";
      case FACTOR_LOST -> "mistake.none.one-row";
      case OVERWRITTEN -> "mistake.none.words";
      case SHORTCUT -> "mistake.none.shortcut";
      case SIGN -> "mistake.none.close";
    };
  }

  private static boolean isNothing(Trace trace, Edge edge) {
    Optional<Matrix> returned = trace.returned(edge);
    return returned.filter(matrix -> matrix.largestMagnitude() > NOTHING).isEmpty();
  }

  private boolean isOne(Edge edge) {
    return Copies.count(right.graph().sentBackAlong(edge))
        .filter(count -> count.value() == 1)
        .isPresent();
  }
}
