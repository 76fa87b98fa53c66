package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reshaped;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

/// The sentences of a language: for each fact the ways to say it, from full to short.
///
/// Every sentence is one text of the language with things filled in; words are never put together
/// here. The last way is short whatever it is about.
final class Phrasing {
  private final Vocabulary words;
  private final GiftPhrases gifts;
  private final PartPhrases parts;
  private final CellPhrases cells;
  private final RowPhrases rows;
  private final UpdatePhrases updates;
  private final ProblemPhrases problems;

  Phrasing(Graph graph, Style style) {
    this.words = new Vocabulary(graph, style);
    this.gifts = new GiftPhrases(words);
    this.parts = new PartPhrases(words);
    this.cells = new CellPhrases(words, style);
    this.rows = new RowPhrases(words);
    this.updates = new UpdatePhrases(words, style);
    this.problems = new ProblemPhrases(style.language());
  }

  /// One text for several facts, as long as there is room for.
  String say(List<Fact> facts, Budget budget) {
    return budget.choose(facts.stream().map(this::of).toList());
  }

  private List<String> of(Fact fact) {
    return switch (fact) {
      case Fact.Waiting waiting -> waiting(waiting);
      case Fact.Lacking lacking -> lacking(lacking);
      case Fact.Computed(GraphNode node) -> computed(node);
      case Fact.NoWord word -> cells.of(word);
      case Fact.SentBack sent -> gifts.of(sent);
      case Fact.Returned returned -> gifts.of(returned);
      case Fact.OneOfPaths() -> List.of(words.say("one-of-paths"), "");
      case Fact.Met met -> met(met);
      case Fact.Replaced replaced -> replaced(replaced);
      case Fact.Made made -> parts.of(made);
      case Fact.CellMade made -> cells.of(made);
      case Fact.CellAdded added -> cells.of(added);
      case Fact.Sides sides -> cells.of(sides);
      case Fact.Flat flat -> cells.of(flat);
      case Fact.Updated updated -> updates.of(updated);
      case Fact.CellMoved moved -> updates.of(moved);
      case Fact.Cleared cleared -> updates.of(cleared);
      case Fact.Held held -> updates.of(held);
      case Fact.WordAdded added -> rows.of(added);
      case Fact.NoRowYet() -> List.of(words.say("rows.none-yet"));
      case Fact.RowsReceived received -> rows.of(received);
    };
  }

  private List<String> waiting(Fact.Waiting waiting) {
    return List.of(
        waiting
            .output()
            .map(output ->
                words.say("waiting", waiting.leaves(), waiting.operations(), words.name(output)))
            .orElseGet(
                () -> words.say("waiting.without-output", waiting.leaves(), waiting.operations())),
        words.say("waiting.short", waiting.leaves(), waiting.operations()));
  }

  private List<String> lacking(Fact.Lacking lacking) {
    String name = MathText.of(lacking.first().definition()).plain();
    String missing = problems.missing(lacking.first());
    return List.of(
        words.say(
            "lacking", lacking.leaves(), lacking.operations(), lacking.unfinished(), name, missing),
        words.say("lacking.short", lacking.unfinished(), name, missing),
        words.say("lacking.shortest", lacking.unfinished()));
  }

  private List<String> met(Fact.Met met) {
    return List.of(
        words.say("met", met.paths(), words.name(met.at()), words.name(met.from())),
        words.say("met.short", met.paths(), words.name(met.at())),
        words.say("met.shortest", met.paths()));
  }

  private List<String> replaced(Fact.Replaced replaced) {
    String at = words.name(replaced.at());
    String from = words.name(replaced.from());
    return List.of(
        words.say("replaced", at, from),
        words.say("replaced.short", at, from),
        words.say("replaced.shortest"));
  }

  private List<String> computed(GraphNode node) {
    List<String> ways = new ArrayList<>();
    if (node.operation().operation().formula().isPresent() && !node.operands().isEmpty()) {
      String operands = operands(node);
      ways.add(words.say("computed.typed", words.value(node), operands));
      ways.add(words.say("computed.typed", words.name(node), operands));
    } else {
      String formula = words.value(node);
      String meaning = words.meanings().of(node, words.graph(), words.isTurned());
      sizes(node.operation().value(), formula, meaning).ifPresent(ways::add);
      ways.add(words.say("computed", formula, meaning));
      ways.add(words.say("computed", words.name(node), meaning));
    }
    ways.add(words.say("computed.short", words.name(node)));
    ways.add(words.say("computed.shortest"));
    return ways;
  }

  /// The names of what a node is computed from, each once.
  private String operands(GraphNode node) {
    return words.list(
        node.operands().stream()
            .map(edge -> words.name(words.graph().node(edge.from())))
            .distinct()
            .toList());
  }

  private Optional<String> sizes(Expression value, String formula, String meaning) {
    return switch (value) {
      case Product product -> {
        ProductSizes sizes = ProductSizes.of(product, words.isTurned());
        yield Optional.of(
            words.say(
                "computed.product", formula, meaning, sizes.left(), sizes.right(), sizes.whole()));
      }
      case Reshaped shaped when !words.isTurned() ->
          Optional.of(
              words.say(
                  "computed.laid-out",
                  formula,
                  meaning,
                  shaped.operand().shape().sizes(),
                  shaped.shape().sizes()));
      default -> Optional.empty();
    };
  }
}
