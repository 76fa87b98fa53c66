package studio.backprop.view.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.Node;
import studio.backprop.graph.Node.Appearance;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.playback.Timeline;
import studio.backprop.samples.Leaves;
import studio.backprop.session.document.Groups;
import studio.backprop.shape.Dims;
import studio.backprop.shape.WrittenSize;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.Style;

/// Graphs to draw.
final class Samples {
  private Samples() {}

  private static Dims dims(Object... pairs) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      sizes.put((String) pairs[i], (Integer) pairs[i + 1]);
    }
    return new Dims(sizes);
  }

  private static LeafNode leaf(
      String id, Kind kind, String rows, String columns, Matrix value, String label) {
    return new LeafNode(
        id,
        kind,
        WrittenSize.of(rows),
        WrittenSize.of(columns),
        value,
        List.of(),
        List.of(),
        Leaves.labelled(label));
  }

  private static OperationNode operation(
      String id, String op, Map<String, String> inputs, String label) {
    return new OperationNode(id, op, inputs, Map.of(), Leaves.labelled(label));
  }

  static Trace run(Dims dims, List<Node> nodes) {
    return Trace.of(
        Assembler.whole(
            new GraphSource(
                Catalogue.standard(), dims, nodes, "L", Optional.empty(), Optional.empty())));
  }

  static final Matrix X = Matrix.of(new double[][] {{1, 0, 2}, {0, 1, 1}, {-1, 2, 0}});

  /// X → S → Ŷ → L, with two layers of weights and biases.
  static Trace twoLayers() {
    return twoLayers(X);
  }

  static Trace twoLayers(Matrix x) {
    return run(TWO_LAYERS, layers(x));
  }

  /// The same, and before all others a leaf that nothing uses.
  static Trace twoLayersBehind(String id) {
    List<Node> nodes = new ArrayList<>(layers(X));
    nodes.addFirst(leaf(id, Kind.INPUT, "1", "1", Matrix.scalar(2), id));
    return run(TWO_LAYERS, nodes);
  }

  private static final Dims TWO_LAYERS = dims("n", 3, "d", 3, "h", 4);

  private static List<Node> layers(Matrix x) {
    Matrix weights =
        Matrix.of(
            new double[][] {{0.5, -1, 0.3, 0.2}, {0.4, 0.2, -0.6, 0.1}, {-0.2, 0.7, 0.5, -0.4}});
    return List.of(
        leaf("X", Kind.INPUT, "n", "d", x, "X"),
        leaf("W1", Kind.PARAMETER, "d", "h", weights, "W^{(1)}"),
        leaf("b1", Kind.PARAMETER, "1", "h", Matrix.of(new double[] {0.1, 0, -0.1, 0.2}), "b_1"),
        leaf("W2", Kind.PARAMETER, "h", "1", column(0.6, -0.4, 0.8, 0.3), "W^{(2)}"),
        leaf("b2", Kind.PARAMETER, "1", "1", Matrix.scalar(0.05), "b_2"),
        leaf("Y", Kind.INPUT, "n", "1", column(1, 0, 2), "Y"),
        operation("S", "linear", Map.of("X", "X", "W", "W1", "b", "b1"), "S"),
        operation("P", "linear", Map.of("X", "S", "W", "W2", "b", "b2"), "\\hat{Y}"),
        operation("L", "mse", Map.of("P", "P", "Y", "Y"), "L"));
  }

  static Matrix column(double... cells) {
    return Matrix.rowMajor(cells.length, 1, cells);
  }

  private static Matrix noise(int rows, int columns, double size) {
    return Matrix.generate(
        rows, columns, (i, j) -> Math.round(100 * size * Math.sin(3.1 * i + 7.3 * j + 1)) / 100.0);
  }

  /// A window of five words: indices, table, two linear layers, cross-entropy.
  static Trace words() {
    List<String> words = List.of("museums", "in", "Paris", "are", "amazing", "the", "to");
    return run(
        dims("n", 2, "c", 5, "w", 7, "d", 2, "h", 3, "k", 2),
        List.of(
            leaf(
                "X",
                Kind.INPUT,
                "n",
                "c",
                Matrix.of(new double[][] {{0, 1, 2, 3, 4}, {6, 5, 2, 1, 0}}),
                "X"),
            new LeafNode(
                "T",
                Kind.PARAMETER,
                WrittenSize.of("w"),
                WrittenSize.of("d"),
                noise(7, 2, 1),
                words,
                List.of(),
                Leaves.labelled("T")),
            operation("E", "embedding", Map.of("X", "X", "T", "T"), "E"),
            leaf("W", Kind.PARAMETER, "c*d", "h", noise(10, 3, 0.6), "W"),
            leaf("b", Kind.PARAMETER, "1", "h", noise(1, 3, 0.1), "b_1"),
            operation("Z", "linear", Map.of("X", "E", "W", "W", "b", "b"), "Z"),
            operation("H", "tanh", Map.of("X", "Z"), "H"),
            leaf("U", Kind.PARAMETER, "h", "k", noise(3, 2, 1), "U"),
            operation("S", "linear", Map.of("X", "H", "W", "U"), "S"),
            new LeafNode(
                "Y",
                Kind.INPUT,
                WrittenSize.of("n"),
                WrittenSize.of("k"),
                Matrix.of(new double[][] {{1, 0}, {0, 1}}),
                List.of(),
                List.of("place", "none"),
                Appearance.PLAIN),
            operation("L", "softmax-cross-entropy", Map.of("X", "S", "Y", "Y"), "L")));
  }

  /// X feeds two products whose results are added, with a 40×30 weight among them.
  static Trace large() {
    return run(
        dims("n", 8, "d", 40, "h", 30),
        List.of(
            leaf("X", Kind.INPUT, "n", "d", noise(8, 40, 1), "X"),
            leaf("W", Kind.PARAMETER, "d", "h", noise(40, 30, 1), "W"),
            operation("S", "matmul", Map.of("A", "X", "B", "W"), "S"),
            operation("A", "relu", Map.of("X", "S"), "A"),
            operation("B", "tanh", Map.of("X", "S"), "B"),
            operation("Z", "add", Map.of("X", "A", "Y", "B"), "Z"),
            operation("L", "sum", Map.of("X", "Z"), "L")));
  }

  /// Z = S + S: what comes back along both wires adds up.
  static Trace shared() {
    return run(
        dims("n", 2, "d", 2),
        List.of(
            leaf("X", Kind.INPUT, "n", "d", Matrix.of(new double[][] {{1, -2}, {0.5, 3}}), "X"),
            operation("A", "tanh", Map.of("X", "X"), "A"),
            operation("B", "sigmoid", Map.of("X", "X"), "B"),
            operation("Z", "add", Map.of("X", "A", "Y", "B"), "Z"),
            operation("L", "sum", Map.of("X", "Z"), "L")));
  }

  /// Many small operations in a row of ladders.
  static Trace many(int count) {
    return run(MANY, ladders(count));
  }

  /// The same with an operation among the first that has no operand.
  static Assembly halfBuilt(int count) {
    List<Node> nodes = ladders(count);
    nodes.set(1, new OperationNode("X1", "tanh", Map.of()));
    return Assembler.assemble(
        new GraphSource(
            Catalogue.standard(), MANY, nodes, "L", Optional.empty(), Optional.empty()));
  }

  private static final Dims MANY = dims("n", 2, "d", 2);

  private static List<Node> ladders(int count) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(leaf("X0", Kind.INPUT, "n", "d", noise(2, 2, 1), "X_0"));
    for (int i = 1; i < count - 1; i++) {
      nodes.add(
          i % 3 == 0
              ? new OperationNode(
                  "X" + i, "add", Map.of("X", "X" + (i - 1), "Y", "X" + Math.max(0, i - 7)))
              : new OperationNode("X" + i, "tanh", Map.of("X", "X" + (i - 1))));
    }
    nodes.add(new OperationNode("L", "sum", Map.of("X", "X" + (count - 2))));
    return nodes;
  }

  /// Numbers that are none.
  static Trace notFinite() {
    Matrix x = Matrix.of(new double[][] {{Double.NaN, 1}, {Double.POSITIVE_INFINITY, -2e-5}});
    return run(
        dims("n", 2, "d", 2),
        List.of(
            leaf("X", Kind.INPUT, "n", "d", x, "X"),
            operation("A", "identity", Map.of("X", "X"), "A"),
            operation("L", "sum", Map.of("X", "A"), "L")));
  }

  /// A run as it is shown, with no node that cannot run and none folded.
  static GraphMoment moment(Trace trace) {
    return new GraphMoment(trace, new Timeline(trace.graph()), Map.of(), Style.USUAL, Groups.NONE);
  }
}
