package studio.backprop.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.samples.Leaves;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Training;
import studio.backprop.shape.Dims;

/// A row of the case table: an operation with operands and settings, and what is expected of it.
///
/// Sizes are written with symbols, whose numbers follow from the operands' matrices. Every operand
/// is a leaf named like its port, and the operation is the node `out`.
public final class OperationCase {
  private final String op;
  private final Map<String, OptionValue> options = new LinkedHashMap<>();
  private final Map<String, Integer> sizes = new LinkedHashMap<>();
  private final List<Node> leaves = new ArrayList<>();
  private final Set<String> positive = new HashSet<>();
  private Matrix value = Matrix.scalar(0);
  private String symbols = "";
  private String sentence = "";

  private OperationCase(String op) {
    this.op = op;
  }

  static OperationCase of(String op) {
    return new OperationCase(op);
  }

  OperationCase option(String name, double number) {
    options.put(name, OptionValue.of(number));
    return this;
  }

  OperationCase option(String name, String text) {
    options.put(name, OptionValue.of(text));
    return this;
  }

  /// An operand; `shape` is written as `n×d`.
  OperationCase with(String port, String shape, double[]... rows) {
    return with(Kind.PARAMETER, port, shape, rows);
  }

  /// An operand under a logarithm.
  OperationCase withPositive(String port, String shape, double[]... rows) {
    positive.add(port);
    return with(port, shape, rows);
  }

  /// An operand that is data, whose numbers the declaration may look at.
  OperationCase withInput(String port, String shape, double[]... rows) {
    return with(Kind.INPUT, port, shape, rows);
  }

  private OperationCase with(Kind kind, String port, String shape, double[]... rows) {
    String[] axes = shape.split("×", -1);
    Matrix numbers = Matrix.of(rows);
    learn(axes[0], numbers.rows());
    learn(axes[1], numbers.columns());
    leaves.add(Leaves.of(port, kind, axes[0], axes[1], numbers));
    return this;
  }

  private void learn(String axis, int size) {
    if (axis.matches("[A-Za-z]+")) {
      sizes.put(axis, size);
    }
  }

  /// The shape in symbols and the value that it must have.
  OperationCase gives(String shapeInSymbols, double[]... rows) {
    symbols = shapeInSymbols;
    value = Matrix.of(rows);
    return this;
  }

  /// The sentence with which it must be refused.
  OperationCase isRefused(String withSentence) {
    sentence = withSentence;
    return this;
  }

  public String op() {
    return op;
  }

  Matrix value() {
    return value;
  }

  String symbols() {
    return symbols;
  }

  String sentence() {
    return sentence;
  }

  boolean isRefusal() {
    return !sentence.isEmpty();
  }

  public Map<String, OptionValue> options() {
    return options;
  }

  public boolean isPositive(String port) {
    return positive.contains(port);
  }

  public List<LeafNode> leaves() {
    return leaves.stream().map(LeafNode.class::cast).toList();
  }

  /// The graph of the leaves and the operation, under a fixed gradient from above.
  Graph graph() {
    return graph(leaves);
  }

  /// The same with one cell of one leaf moved.
  Graph graphWith(LeafNode leaf, int row, int column, double moved) {
    return graph(
        leaves.stream()
            .map(node ->
                node.id().equals(leaf.id())
                    ? leaf.withValue(leaf.value().with(row, column, moved))
                    : node)
            .toList());
  }

  public Assembly assembly() {
    return Assembler.assemble(source(leaves));
  }

  private Graph graph(List<Node> operands) {
    return Assembler.whole(source(operands));
  }

  /// All nodes in the order of the source.
  public List<Node> nodes() {
    return source(leaves).nodes();
  }

  /// The same as a document.
  public Scenario scenario() {
    GraphSource source = source(leaves);
    return new Scenario(
        source.catalogue(),
        op,
        Optional.empty(),
        source.dims(),
        source.nodes(),
        Optional.of("out"),
        Optional.of(fromAbove()),
        Optional.empty(),
        Training.UNSAID,
        List.of());
  }

  private GraphSource source(List<Node> operands) {
    Map<String, String> inputs = new LinkedHashMap<>();
    operands.forEach(leaf -> inputs.put(leaf.id(), leaf.id()));
    List<Node> nodes = new ArrayList<>(operands);
    nodes.add(new OperationNode("out", op, inputs, options));
    return new GraphSource(
        Catalogue.standard(),
        new Dims(sizes),
        nodes,
        "out",
        Optional.of(fromAbove()),
        Optional.empty());
  }

  /// A gradient from above without symmetry, so that a transpose too many shows.
  private Matrix fromAbove() {
    return Matrix.generate(
        value.rows(), value.columns(), (i, j) -> 0.3 + 0.7 * i - 0.4 * j + 0.1 * i * j);
  }

  @Override
  public String toString() {
    String operands =
        leaves().stream()
            .map(leaf -> leaf.id() + " " + leaf.rows() + "×" + leaf.columns())
            .collect(Collectors.joining(", "));
    return op + (options.isEmpty() ? "" : " " + settings()) + " of " + operands;
  }

  private String settings() {
    return options.entrySet().stream()
        .map(option -> option.getKey() + "=" + plain(option.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String plain(OptionValue value) {
    return value.asNumber().map(String::valueOf).orElseGet(value::typed);
  }
}
