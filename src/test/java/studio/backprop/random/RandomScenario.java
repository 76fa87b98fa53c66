package studio.backprop.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.DataCheck;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.CaseTable;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.OperationCase;
import studio.backprop.samples.Leaves;
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
  private static final int MOST_TRIES = 25;

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
      String name = names.get(random.nextInt(names.size()));
      List<OperationCase> rows = CaseTable.accepted().filter(row -> row.op().equals(name)).toList();
      RandomCase drawn = new RandomCase(this, rows.get(random.nextInt(rows.size())), random);
      String added = "";
      for (int tries = 0; added.isEmpty() && tries < MOST_TRIES; tries++) {
        added = add(drawn);
      }
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

  /// Adds what a row of the case table is about; nothing where it does not fit so, or its numbers
  /// would be too large.
  private String add(RandomCase drawn) {
    int before = nodes.size();
    String id = "N" + counter++;
    nodes.add(drawn.node(id));
    Optional<Trace> trace = run(id);
    if (trace.filter(RandomScenario::isTame).isPresent()) {
      values.put(id, trace.get().value(trace.get().graph().node(id)));
      return id;
    }
    nodes.subList(before, nodes.size()).forEach(node -> values.remove(node.id()));
    nodes.subList(before, nodes.size()).clear();
    return "";
  }

  /// Runs what there is, under the sum of one node's cells.
  private Optional<Trace> run(String id) {
    List<Node> all = new ArrayList<>(nodes);
    all.add(new OperationNode("probe", "sum", Map.of("X", id)));
    Assembly assembly =
        Assembler.assemble(
            new GraphSource(
                Catalogue.standard(),
                new Dims(dims),
                all,
                "probe",
                Optional.empty(),
                Optional.empty()));
    boolean isWhole =
        assembly.problems().isEmpty() && DataCheck.problems(assembly.graph()).isEmpty();
    return isWhole ? Optional.of(Trace.of(assembly.graph())) : Optional.empty();
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

  /// A leaf that may stand nowhere else.
  String leaf(Matrix value) {
    String id = "X" + counter++;
    Kind kind = random.nextBoolean() ? Kind.PARAMETER : Kind.INPUT;
    nodes.add(Leaves.of(id, kind, written(value.rows()), written(value.columns()), value));
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
