package studio.backprop.telling;

import java.util.Optional;
import java.util.stream.Collectors;
import studio.backprop.expression.Expression;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.graph.mistake.Copies;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.lesson.AnswerKey;
import studio.backprop.lesson.Answers;
import studio.backprop.lesson.ProductPuzzle;
import studio.backprop.lesson.Solved;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.MathText;

/// What helps with a question about a gradient that nobody has written a hint for, without saying
/// the answer.
final class HintPhrases {
  private final Trace trace;
  private final Graph graph;
  private final Texts texts;

  /// @param trace the run that is asked about
  HintPhrases(Trace trace, Language language) {
    this.trace = trace;
    this.graph = trace.graph();
    this.texts = language.texts("telling");
  }

  /// A question about a gradient with something that helps, where nobody has written it.
  static Question hinted(Question question, Trace trace, Language language) {
    return question.hint().isEmpty()
            && question.target().filter(HintPhrases::isGradient).isPresent()
            && new Answers(trace).to(question) instanceof Solved.Known(AnswerKey key)
        ? new HintPhrases(trace, language).of(key).map(question::hinting).orElse(question)
        : question;
  }

  private static boolean isGradient(Target target) {
    return switch (target) {
      case Target.OfNode _ -> false;
      case Target.OfMatrix(_, Quantity quantity) -> quantity == Quantity.GRADIENT;
      case Target.OfCell(CellName cell) -> cell.quantity() == Quantity.GRADIENT;
    };
  }

  /// Empty for a choice, which says why each is wrong.
  Optional<String> of(AnswerKey key) {
    return switch (key) {
      case AnswerKey.OfShape(var of, _) -> Optional.of(texts.get("hint.shape", name(of.node())));
      case AnswerKey.OfProduct product -> Optional.of(product(product));
      case AnswerKey.OfAxis(var of, _) -> axis(graph.node(of.node()));
      case AnswerKey.OfNumber number -> Optional.of(cell(number.of()));
      case AnswerKey.OfChoice _ -> Optional.empty();
    };
  }

  /// The product that is asked for, to be put together.
  Optional<ProductPuzzle> puzzle(AnswerKey key) {
    return key instanceof AnswerKey.OfProduct product
        ? ProductPuzzle.of(graph, product)
        : Optional.empty();
  }

  private String product(AnswerKey.OfProduct key) {
    String shape = graph.node(key.of().node()).shape().sizes();
    return puzzle(key)
        .map(puzzle -> {
          String factors =
              puzzle.factors().stream()
                  .map(factor -> texts.get("mistake.sized", factor.text(), factor.shape().sizes()))
                  .collect(Collectors.joining(", "));
          return texts.get("hint.product", factors, shape);
        })
        .orElseGet(() -> texts.get("hint.formula", key.computed().operation(), shape));
  }

  /// What stands on its card.
  private String name(String id) {
    return MathText.of(graph.node(id)).plain();
  }

  private Optional<String> axis(GraphNode node) {
    for (Edge wire : graph.backAlong(node)) {
      Optional<Expression> copies = Copies.whole(graph.sentBackAlong(wire));
      if (copies.isPresent()) {
        return Optional.of(
            texts.get(
                "hint.axis", copies.get().shape().sizes(), node.shape().sizes(), name(node.id())));
      }
    }
    return Optional.empty();
  }

  private String cell(CellName cell) {
    Question whole =
        new Question.OfProduct(
            new Target.OfMatrix(cell.node(), Quantity.GRADIENT),
            Optional.empty(),
            Optional.empty());
    return new Answers(trace).to(whole) instanceof Solved.Known(AnswerKey key)
        ? texts.get("hint.cell", name(cell.node()), key.text(), cell.row(), cell.column())
        : texts.get("hint.cell-of-several", name(cell.node()), cell.row(), cell.column());
  }
}
