package studio.backprop.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.operation.Family;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Port;
import studio.backprop.writing.style.MathText;

/// Operations in words: what they do, what they send back, and what holds at their kinks and edges.
public final class Meanings {
  private static final String TURNED = ".turned";

  private final Texts texts;

  public Meanings(Language language) {
    this.texts = language.texts("operations");
  }

  /// What a family of operations is called.
  public String family(Family family) {
    return texts.get("family-" + family.name());
  }

  /// What textbooks of the language call an operation, beside its own name.
  public String name(Operation operation) {
    return texts.get(operation.name() + ".name");
  }

  /// What an operation does, of its ports, the optional ones left out.
  public String of(Operation operation) {
    UnaryOperator<String> itself = UnaryOperator.identity();
    return filled(
        texts.get(operation.name() + ".meaning"),
        operation.ports().stream().map(Port::name).toList(),
        itself);
  }

  /// What a node does, with its operands' names for its ports.
  ///
  /// @param turned whether every matrix lies on its side
  public String of(GraphNode node, Graph graph, boolean turned) {
    Operation operation = node.operation().operation();
    String meaning = operation.name() + ".meaning";
    String wired =
        operation.ports().stream()
            .filter(port -> port.arity() == Port.Arity.OPTIONAL)
            .filter(port -> node.operands().stream().anyMatch(edge -> port.takes(edge.port())))
            .map(port -> "+" + port.name())
            .collect(Collectors.joining());
    return filled(
        text(meaning + wired, turned)
            .or(() -> text(meaning, turned))
            .orElseGet(() -> texts.get(meaning)),
        node,
        graph);
  }

  /// What an operand gets, where it is told by what it means; empty where the expression says it.
  public Optional<String> sentBack(GraphNode node, Edge edge, Graph graph, boolean turned) {
    String key = node.operation().operation().name() + ".sent." + edge.port();
    return text(key, turned).map(words -> filled(words, node, graph));
  }

  /// What an operation makes of the gradient that arrives, whichever operand it is for.
  public Optional<String> sentBack(GraphNode node) {
    return text(node.operation().operation().name() + ".sent", false);
  }

  /// What holds at kinks, ties and edges, a sentence each.
  public List<String> conventions(Operation operation) {
    List<String> sentences = new ArrayList<>();
    for (int k = 1; has(operation.name() + ".convention." + k); k++) {
      sentences.add(texts.get(operation.name() + ".convention." + k));
    }
    return sentences;
  }

  private Optional<String> text(String key, boolean turned) {
    return Stream.of(turned ? key + TURNED : key, key)
        .filter(this::has)
        .findFirst()
        .map(texts::get);
  }

  private boolean has(String key) {
    return texts.bundle().containsKey(key);
  }

  private static String filled(String words, GraphNode node, Graph graph) {
    return filled(
        words,
        node.operands().stream().map(Edge::port).toList(),
        port ->
            node.at(port).map(edge -> MathText.of(graph.node(edge.from())).plain()).orElse(port));
  }

  private static String filled(String words, List<String> ports, UnaryOperator<String> names) {
    String said = words;
    for (String port : ports) {
      said = said.replace("{" + port + "}", names.apply(port));
    }
    return said;
  }
}
