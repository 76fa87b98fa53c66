package studio.backprop.view.graph.plan;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.operation.BoundOperation.WordIndices;
import studio.backprop.trace.Trace;
import studio.backprop.writing.Pen;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// What is written on a node's card besides its numbers.
///
/// @param gradientName writes what its gradient is called, which nobody asks of a card out of sight
/// @param rowNames a name for each row, or none
/// @param columnNames a name for each column, or none
/// @param words the words that its numbers stand for, by index, or none
/// @param still whether training leaves it what it is
/// @param numbers writes its numbers
/// @param language in which it is told
public record NodeLook(
    GraphNode node,
    Kind kind,
    MathText label,
    Supplier<MathText> gradientName,
    List<String> rowNames,
    List<String> columnNames,
    List<String> words,
    Still still,
    Numbers numbers,
    Language language) {

  public enum Kind {
    INPUT,
    PARAMETER,
    OPERATION,
    OUTPUT;

    /// What a node is, gradients being taken of another.
    static Kind of(Node definition) {
      return switch (definition) {
        case LeafNode leaf -> leaf.isParameter() ? PARAMETER : INPUT;
        case OperationNode _ -> OPERATION;
      };
    }
  }

  /// Why training leaves a parameter what it is, or that it moves.
  public enum Still {
    MOVES,
    /// It is held itself.
    FROZEN,
    /// All that could come back to it is stopped on the way.
    CUT_OFF
  }

  /// The look of a node.
  ///
  /// @param pen writes in this style
  public static NodeLook of(Trace trace, GraphNode node, Style style, Pen pen) {
    Graph graph = trace.graph();
    MathText label = MathText.of(node);
    LeafNode leaf = node.definition() instanceof LeafNode l ? l : null;
    return new NodeLook(
        node,
        graph.isOutput(node) ? Kind.OUTPUT : Kind.of(node.definition()),
        label,
        once(() -> pen.gradientOnOneLine(node)),
        leaf == null ? List.of() : leaf.rowLabels(),
        leaf == null ? List.of() : leaf.columnLabels(),
        node.wordIndices() ? vocabulary(graph, node) : List.of(),
        still(graph, node),
        style.numbers(),
        style.language());
  }

  /// What is written where it is asked for, and not again for each cell.
  private static Supplier<MathText> once(Supplier<MathText> writing) {
    return new Supplier<>() {
      private @Nullable MathText written;

      @Override
      public MathText get() {
        MathText known = written;
        if (known == null) {
          known = writing.get();
          written = known;
        }
        return known;
      }
    };
  }

  private static Still still(Graph graph, GraphNode node) {
    return !graph.isStill(node) ? Still.MOVES : graph.moves(node) ? Still.CUT_OFF : Still.FROZEN;
  }

  /// The names of the rows of the table that a node's numbers are looked up in.
  private static List<String> vocabulary(Graph graph, GraphNode node) {
    for (Edge use : graph.uses(node)) {
      GraphNode user = graph.node(use.to());
      for (WordIndices indices : user.operation().indexPorts()) {
        if (indices.operand() == use.operand()) {
          return table(graph, user, indices.words());
        }
      }
    }
    return List.of();
  }

  private static List<String> table(Graph graph, GraphNode user, long words) {
    return user.operands().stream()
        .map(edge -> graph.node(edge.from()).definition())
        .filter(LeafNode.class::isInstance)
        .map(definition -> ((LeafNode) definition).rowLabels())
        .filter(names -> names.size() == words)
        .findFirst()
        .orElse(List.of());
  }

  /// The look of a matrix of its inside, which has a name of its own.
  public NodeLook named(MathText name) {
    return new NodeLook(
        node, kind, name, () -> name, List.of(), List.of(), List.of(), still, numbers, language);
  }

  /// What is said of it, by key.
  public Texts texts() {
    return language.texts("window");
  }

  /// What its gradient is called, `∂L/∂S`.
  public MathText gradient() {
    return gradientName.get();
  }

  public String op() {
    return node.definition().op();
  }

  public String shape() {
    return node.shape().toString();
  }

  /// Whether a person may change its numbers.
  public boolean isEditable() {
    return node.isLeaf();
  }

  /// The word that a number stands for, or nothing.
  public String word(double value) {
    boolean known = value >= 0 && value < words.size() && value == Math.rint(value);
    return known ? words.get((int) value) : "";
  }
}
