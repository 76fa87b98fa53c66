package studio.backprop.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Training;
import studio.backprop.shape.Dims;
import studio.backprop.trace.Trace;

/// Makes small scenarios at random: some operations of random shapes, wired to each other and to
/// leaves.
///
/// What an operation would make too large or too steep for a difference quotient is left out again.
final class RandomScenario {
  private static final int LARGEST_SIZE = 4;
  private static final double LARGEST_NUMBER = 30;

  private final Random random;
  private final Map<String, Integer> dims = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Matrix> values = new LinkedHashMap<>();
  private int counter;

  private RandomScenario(Random random) {
    this.random = random;
    for (String symbol : List.of("n", "d", "c")) {
      dims.put(symbol, size());
    }
  }

  /// A scenario of one to five operations.
  static Scenario of(Random random) {
    return new RandomScenario(random).make(1 + random.nextInt(5));
  }

  private Scenario make(int operations) {
    List<String> names = Catalogue.standard().names();
    String last = "";
    for (int made = 0; made < operations; ) {
      String added = add(names.get(random.nextInt(names.size())));
      if (!added.isEmpty()) {
        last = added;
        made++;
      }
    }
    Matrix output = value(last);
    return new Scenario(
        Catalogue.standard(),
        "random",
        Optional.empty(),
        new Dims(dims),
        nodes,
        Optional.of(last),
        Optional.of(numbers(output.rows(), output.columns(), -2, 2)),
        Optional.empty(),
        Training.UNSAID,
        List.of());
  }

  /// Adds an operation; nothing where its numbers would be too large.
  private String add(String op) {
    int before = nodes.size();
    Map<String, Object> options = new LinkedHashMap<>();
    Map<String, String> inputs = new RandomWiring(this, random, options).of(op);
    String id = "N" + counter++;
    nodes.add(new OperationNode(id, op, inputs, options));
    Trace trace = run(id);
    if (isTame(trace)) {
      values.put(id, trace.value(trace.graph().node(id)));
      return id;
    }
    nodes.subList(before, nodes.size()).forEach(node -> values.remove(node.id()));
    nodes.subList(before, nodes.size()).clear();
    return "";
  }

  /// Runs what there is, under the sum of one node's cells.
  private Trace run(String id) {
    List<Node> all = new ArrayList<>(nodes);
    all.add(new OperationNode("probe", "sum", Map.of("X", id)));
    return Trace.of(
        Assembler.whole(
            new GraphSource(
                Catalogue.standard(),
                new Dims(dims),
                all,
                "probe",
                Optional.empty(),
                Optional.empty())));
  }

  private static boolean isTame(Trace trace) {
    return trace.graph().nodes().stream()
        .allMatch(node -> isTame(trace.value(node)) && isTame(trace.gradient(node)));
  }

  private static boolean isTame(Matrix matrix) {
    for (int k = 0; k < matrix.size(); k++) {
      if (!(Math.abs(matrix.get(k)) <= LARGEST_NUMBER)) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return 1 + random.nextInt(LARGEST_SIZE);
  }

  Matrix value(String id) {
    Matrix value = values.get(id);
    if (value == null) {
      throw new IllegalArgumentException("no node " + id);
    }
    return value;
  }

  /// The nodes that may stand anywhere: all but word indices and masks.
  List<String> ids() {
    return List.copyOf(values.keySet());
  }

  /// A leaf whose numbers lie between two bounds.
  String leaf(int rows, int columns, double least, double largest) {
    String id = leaf(numbers(rows, columns, least, largest));
    values.put(id, ((LeafNode) nodes.getLast()).value());
    return id;
  }

  /// A leaf of word indices below `words`.
  String wordIndices(int rows, int columns, int words) {
    return leaf(Matrix.generate(rows, columns, (_, _) -> random.nextInt(words)));
  }

  /// A leaf of zeros and ones, at least one of them a 1 in each row.
  String mask(int rows, int columns) {
    Matrix some = Matrix.generate(rows, columns, (_, _) -> random.nextInt(2));
    Matrix sums = some.sumOfColumns();
    return leaf(
        Matrix.generate(rows, columns, (i, j) -> j == 0 && sums.get(i) == 0 ? 1 : some.get(i, j)));
  }

  private String leaf(Matrix value) {
    String id = "X" + counter++;
    Kind kind = random.nextBoolean() ? Kind.PARAMETER : Kind.INPUT;
    nodes.add(new LeafNode(id, kind, written(value.rows()), written(value.columns()), value));
    return id;
  }

  /// A size as a symbol where one has it, else as a number.
  private String written(int size) {
    return dims.entrySet().stream()
        .filter(dim -> dim.getValue() == size && random.nextBoolean())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Integer.toString(size));
  }

  private Matrix numbers(int rows, int columns, double least, double largest) {
    return Matrix.generate(
        rows, columns, (_, _) -> least + (largest - least) * random.nextDouble());
  }
}
