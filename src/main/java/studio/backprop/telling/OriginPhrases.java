package studio.backprop.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.explain.From;
import studio.backprop.explain.Tree;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.scalar.Origin;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Size;
import studio.backprop.writing.CellTitle;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

/// Where a number of an explanation comes from that is no cell: `2/n = 0.4, where n is the number
/// of rows of Ŷ: 5`.
public final class OriginPhrases {
  private final Graph graph;
  private final CellTitle titles;
  private final Vocabulary words;

  public OriginPhrases(Graph graph, Style style) {
    this.graph = graph;
    this.titles = new CellTitle(graph, style);
    this.words = new Vocabulary(graph, style);
  }

  /// Empty where it is written as the number that it is, or is of no operation: the rate of a step.
  ///
  /// @param from the operation that it is a number of
  public Optional<String> of(Tree.Constant constant, From from) {
    return switch (from) {
      case From.Node(String id) -> of(constant, graph.node(id));
      case From.Outside.ARRIVING ->
          graph.output().map(output -> words.say("origin.arriving", label(output)));
      case From.Outside.HELD, From.Outside.STEP -> Optional.empty();
    };
  }

  private Optional<String> of(Tree.Constant constant, GraphNode operation) {
    return constant
        .constant()
        .named()
        .distinct()
        .flatMap(named -> of(named, operation).stream())
        .reduce((some, next) -> words.say("list-end", some, next))
        .map(origins -> whole(constant, origins));
  }

  private String whole(Tree.Constant constant, String origins) {
    return constant.constant() instanceof Scalar.Constant
        ? origins
        : words.say("origin", titles.of(constant), number(constant.value()), origins);
  }

  private Optional<String> of(Scalar.Constant named, GraphNode operation) {
    return switch (named.origin()) {
      case Origin.Setting(String option, String letter) ->
          Optional.of(
              words.say("origin.option", letter, option, label(operation), number(named.value())));
      case Origin.Symbol _ -> size(named, operation);
      case Origin.Literal _, Origin.Named _ -> Optional.empty();
    };
  }

  /// Of what it is the size: of what the operation is of, before what it makes.
  private Optional<String> size(Scalar.Constant named, GraphNode operation) {
    Stream<GraphNode> operands = operation.operands().stream().map(edge -> graph.node(edge.from()));
    List<GraphNode> nearest = Stream.concat(operands, Stream.of(operation)).toList();
    return nearest.stream()
        .filter(node -> is(node.shape().rows(), named))
        .findFirst()
        .map(node -> size("origin.rows", named, node))
        .or(() ->
            nearest.stream()
                .filter(node -> is(node.shape().columns(), named))
                .findFirst()
                .map(node -> size("origin.columns", named, node)));
  }

  private static boolean is(Size size, Scalar.Constant named) {
    return size.symbol().equals(named.name());
  }

  private String size(String key, Scalar.Constant named, GraphNode node) {
    return words.say(key, named.name(), label(node), number(named.value()));
  }

  private static String label(GraphNode node) {
    return MathText.of(node).plain();
  }

  private String number(double value) {
    return titles.style().numbers().text(value);
  }
}
