package studio.backprop.scenario.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.OptionValue;
import studio.backprop.shape.WrittenSize;

/// A node as far as it has been read.
final class NodeDraft {
  final Set<String> keys = new HashSet<>();
  @Nullable String id;
  boolean idRead;
  @Nullable String op;
  @Nullable String label;
  Node.@Nullable Position position;
  @Nullable WrittenSize rows;
  @Nullable WrittenSize columns;
  @Nullable Matrix value;
  List<String> rowLabels = List.of();
  List<String> columnLabels = List.of();
  final Map<String, String> inputs = new LinkedHashMap<>();
  final Map<String, OptionValue> options = new LinkedHashMap<>();

  boolean isLeaf() {
    return kind().isPresent();
  }

  private Optional<LeafNode.Kind> kind() {
    return LeafNode.Kind.named(op == null ? "" : op);
  }

  /// The node. Where something is missing, an operation of no name stands in for it, so that what
  /// refers to it still finds it and all places stay what they are; so too where its shape is
  /// written in a symbol whose size could not be read.
  Node node(int index, Predicate<String> unreadSymbol) {
    String name = id == null ? "nodes[" + index + "]" : id;
    var look = new Node.Appearance(Optional.ofNullable(label), Optional.ofNullable(position));
    Optional<LeafNode.Kind> kind = kind();
    if (kind.isEmpty()) {
      return new OperationNode(name, op == null ? "" : op, inputs, options, look);
    }
    if (rows == null
        || columns == null
        || isWrittenIn(rows, unreadSymbol)
        || isWrittenIn(columns, unreadSymbol)) {
      return new OperationNode(name, "", Map.of(), Map.of(), look);
    }
    // Numbers that could not be read leave the shape to go by.
    Matrix numbers = value == null ? Matrix.zeros(0, 0) : value;
    return new LeafNode(name, kind.get(), rows, columns, numbers, rowLabels, columnLabels, look);
  }

  private static boolean isWrittenIn(WrittenSize size, Predicate<String> symbol) {
    return size.factors().stream().map(WrittenSize.Factor::text).anyMatch(symbol);
  }
}
