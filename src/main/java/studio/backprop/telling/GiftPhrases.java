package studio.backprop.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.expression.Scaled;
import studio.backprop.graph.GraphNode;
import studio.backprop.language.Texts;

/// What operands get of the gradient of an operation. A sentence names that gradient once; what
/// each operand gets is said of "it".
final class GiftPhrases {
  /// More operands that get the same are not named one by one.
  private static final int MOST_NAMES = 3;

  private final Vocabulary words;

  GiftPhrases(Vocabulary words) {
    this.words = words;
  }

  List<String> of(Fact.SentBack sent) {
    GraphNode node = sent.node();
    List<String> ways = new ArrayList<>();
    ways.add(words.say("sent-back", words.name(node), each(sent, gift -> sized(node, gift))));
    ways.add(words.say("sent-back", words.name(node), each(sent, gift -> what(node, gift))));
    List<String> names =
        sent.gifts().stream().map(gift -> words.name(gift.operand())).distinct().toList();
    ways.add(words.say("sent-back.to", words.name(node), words.list(names)));
    ways.addAll(shortly(sent));
    return ways;
  }

  private List<String> shortly(Fact.SentBack sent) {
    return List.of(
        words.say("sent-back.short", words.name(sent.node()), sent.gifts().size()),
        words.say("sent-back.shortest"));
  }

  List<String> of(Fact.Returned returned) {
    GraphNode node = returned.node();
    Fact.Gift gift = returned.gift();
    String operand = words.name(gift.operand());
    List<String> ways = new ArrayList<>();
    back(node, gift).ifPresent(ways::add);
    for (String what : List.of(sized(node, gift), what(node, gift))) {
      ways.add(words.say("sent-back", words.name(node), words.say("gets", operand, what)));
    }
    ways.add(words.say("sent-back.to", words.name(node), operand));
    ways.add(words.say("sent-back.shortest"));
    return ways;
  }

  /// What is the other way round than forward: a copy, a sum.
  private Optional<String> back(GraphNode node, Fact.Gift gift) {
    Sent sent = sent(gift);
    String operand = words.name(gift.operand());
    if (sent.kind() == Sent.Kind.ITSELF && !sent.isNegative() && sent.added().isPresent()) {
      return Optional.of(
          words.say("returned.added." + Texts.key(sent.added().get()), operand, words.name(node)));
    }
    return sent.kind() == Sent.Kind.COPIED && sent.by() instanceof Broadcast copy
        ? Optional.of(
            words.say("returned.copied." + along(copy), operand, words.name(node), copies(copy)))
        : Optional.empty();
  }

  /// Each operand with what it gets; those that get the same together.
  private String each(Fact.SentBack sent, Function<Fact.Gift, String> what) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Fact.Gift gift : sent.gifts()) {
      names
          .computeIfAbsent(what.apply(gift), _ -> new ArrayList<>())
          .add(words.name(gift.operand()));
    }
    List<String> clauses = new ArrayList<>();
    names.forEach((gets, of) -> clauses.add(clause(of, gets)));
    return words.clauses(clauses);
  }

  private String clause(List<String> names, String what) {
    if (names.size() == 1) {
      return words.say("gets", names.getFirst(), what);
    }
    return names.size() <= MOST_NAMES
        ? words.say("gets.each", words.list(names), what)
        : words.say("gets.all", names.size(), names.getFirst(), names.getLast(), what);
  }

  private String sized(GraphNode node, Fact.Gift gift) {
    String what = what(node, gift);
    if (gift.gradient() instanceof Product product && isByItsKind(node, gift)) {
      ProductSizes sizes = ProductSizes.of(product, words.isTurned());
      return words.say("sized", what, sizes.left(), sizes.right(), sizes.whole());
    }
    return what;
  }

  private boolean isByItsKind(GraphNode node, Fact.Gift gift) {
    return words.meanings().sentBack(node, gift.edge(), words.graph(), false).isEmpty();
  }

  private String what(GraphNode node, Fact.Gift gift) {
    if (words.graph().isMistaken(gift.edge())) {
      return mistaken(node, gift);
    }
    return words
        .meanings()
        .sentBack(node, gift.edge(), words.graph(), words.isTurned())
        .orElseGet(() -> byItsKind(node, gift));
  }

  /// What it means is said of the right gradient only.
  private String mistaken(GraphNode node, Fact.Gift gift) {
    Sent sent = sent(gift);
    boolean isFirst = sent.kind() == Sent.Kind.ROWS_OF || sent.kind() == Sent.Kind.COLUMNS_OF;
    return isFirst
        ? words.say("sent.first." + Texts.key(sent.kind()))
        : sent.kind() == Sent.Kind.OTHERWISE
            ? words.symbols(node, gift.gradient())
            : byItsKind(node, gift);
  }

  private Sent sent(Fact.Gift gift) {
    Sent sent = Sent.of(gift.gradient());
    return words.isTurned() ? sent.turned() : sent;
  }

  /// What has no words is told in symbols.
  private String byItsKind(GraphNode node, Fact.Gift gift) {
    Sent sent = sent(gift);
    String key =
        "sent."
            + Texts.key(sent.kind())
            + (sent.kind() == Sent.Kind.COPIED ? "." + along((Broadcast) sent.by()) : "")
            + sent.added().map(axes -> ".added." + Texts.key(axes)).orElse("")
            + (sent.isNegative() ? ".negative" : "");
    return sent.kind() != Sent.Kind.OTHERWISE && words.has(key)
        ? words.say(key, by(node, sent))
        : words.meanings().sentBack(node).orElseGet(() -> words.symbols(node, gift.gradient()));
  }

  private Object by(GraphNode node, Sent sent) {
    return switch (sent.by()) {
      case Broadcast copy when sent.kind() == Sent.Kind.COPIED -> copies(copy);
      case Scaled scaled when sent.kind() == Sent.Kind.TIMES_NUMBER ->
          words.pen().number(scaled.factor()).plain();
      case Expression matrix when sent.kind() == Sent.Kind.LAID_OUT ->
          words.isTurned() ? matrix.transposed().shape().sizes() : matrix.shape().sizes();
      case Expression matrix -> words.factor(node, matrix);
    };
  }

  private String along(Broadcast copy) {
    return Texts.key(words.isTurned() ? copy.along().transposed() : copy.along());
  }

  private static Object copies(Broadcast copy) {
    return copy.along().added(copy.shape()).value();
  }
}
