package studio.backprop.telling;

import java.util.Comparator;
import java.util.stream.Collectors;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.mistake.Made;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.trace.MistakeEffect;
import studio.backprop.trace.Trace;
import studio.backprop.writing.PlainExplanation;

/// What a mistake is and what comes of it, in a sentence, by the ids of nodes.
public final class MistakePhrases {
  private final Graph graph;
  private final Trace right;
  private final PlainExplanation formulas;
  private final Texts texts;

  /// @param right a run in which all is right
  public MistakePhrases(Trace right, Language language) {
    this.graph = right.graph();
    this.right = right;
    this.formulas = new PlainExplanation(graph);
    this.texts = language.texts("telling");
  }

  /// `W gets X · ∂L/∂S: the transpose is forgotten`, and where it does not run or does not show,
  /// why not.
  public String sentence(MistakeEffect effect) {
    return switch (effect.made()) {
      case Made.Unfit unfit -> unfit(effect, unfit);
      case Made.Runs(Graph wrong) -> {
        String said = said(effect.mistake(), wrong);
        yield effect.kind() == MistakeEffect.Kind.NONE
            ? texts.get("mistake.none", said, new WithoutEffect(right, effect).reason(texts))
            : said;
      }
    };
  }

  private String said(Mistake mistake, Graph wrong) {
    GraphNode node = wrong.node(mistake.node());
    if (mistake.port().isEmpty()) {
      Edge last = last(node);
      return texts.get("mistake.overwritten", node.id(), graph.node(last.to()).id(), last.port());
    }
    Edge edge = node.at(mistake.port().get()).orElseThrow();
    return said(mistake, edge, formulas.formula(node, wrong.sentBackAlong(edge)));
  }

  private String said(Mistake mistake, Edge edge, String sent) {
    GraphNode node = graph.node(edge.to());
    GraphNode operand = graph.node(edge.from());
    String rows = operand.shape().rows().bracketed();
    return texts.get(key(mistake.kind()), operand.id(), sent, node.id(), rows);
  }

  private static String key(Mistake.Kind kind) {
    return kind == Mistake.Kind.OVERWRITTEN ? "mistake.last-word" : "mistake." + kind;
  }

  private String unfit(MistakeEffect effect, Made.Unfit unfit) {
    Edge edge = unfit.edge();
    GraphNode node = graph.node(edge.to());
    GraphNode operand = graph.node(edge.from());
    String said = said(effect.mistake(), edge, formulas.product(node, unfit.factors()));
    String factors =
        unfit.factors().stream()
            .map(factor ->
                texts.get("mistake.sized", formulas.formula(node, factor), factor.shape().sizes()))
            .collect(Collectors.joining(", "));
    return unfit.multiplies()
        ? texts.get(
            "mistake.other-shape",
            said,
            factors,
            unfit.shape().rows().value(),
            unfit.shape().columns().value(),
            operand.id(),
            operand.shape().sizes())
        : texts.get("mistake.no-product", said, factors, operand.id(), operand.shape().sizes());
  }

  /// The edge along which something comes back last: that of the first operation to run, at its
  /// last port.
  private Edge last(GraphNode node) {
    return graph.backAlong(node).stream()
        .min(Comparator.comparingInt(Edge::to).thenComparingInt(edge -> -edge.operand()))
        .orElseThrow();
  }
}
