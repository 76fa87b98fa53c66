package studio.backprop.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Training;
import studio.backprop.shape.Dims;

/// Small documents for the tests.
public final class Scenarios {
  private Scenarios() {}

  /// S = X·W and L = mse(S, Y), with X = [2; 4], W = [0.5] and Y = [1; 1].
  public static Scenario line() {
    return of(
            "A line",
            Map.of("n", 2),
            List.of(
                Leaves.input("X", "n", "1", Matrix.of(new double[][] {{2}, {4}})),
                Leaves.parameter("W", "1", "1", Matrix.scalar(0.5)),
                Leaves.input("Y", "n", "1", Matrix.filled(2, 1, 1)),
                new OperationNode("S", "matmul", Map.of("A", "X", "B", "W")),
                new OperationNode("L", "mse", Map.of("P", "S", "Y", "Y"))),
            "L")
        .withBatch(Optional.of("n"));
  }

  /// L = sum(Q) of one number.
  public static Scenario single() {
    return of(
        "A number",
        Map.of(),
        List.of(
            Leaves.input("Q", "1", "1", Matrix.scalar(2)),
            new OperationNode("L", "sum", Map.of("X", "Q"))),
        "L");
  }

  /// A softmax regression of which only X and S are wired: S = linear(X), L = loss(S).
  public static Scenario halfWired() {
    return of(
            "Half wired",
            Map.of("n", 4, "d", 3, "c", 2),
            List.of(
                Leaves.input("X", "n", "d", Matrix.filled(4, 3, 1)),
                Leaves.parameter("W", "d", "c", Matrix.filled(3, 2, 0.5)),
                Leaves.parameter("b", "1", "c", Matrix.filled(1, 2, 0)),
                Leaves.input("Y", "n", "c", Matrix.generate(4, 2, (_, j) -> 1 - j)),
                new OperationNode("S", "linear", Map.of("X", "X")),
                new OperationNode("L", "softmax-cross-entropy", Map.of("X", "S"))),
            "L")
        .withBatch(Optional.of("n"));
  }

  /// L = sum(X·W) with an X of 512×900: more than a frame has time for.
  public static Scenario largeProduct() {
    return product(512);
  }

  /// The same with an X of so many rows.
  public static Scenario product(int rows) {
    return of(
        "A large product",
        Map.of("n", rows),
        List.of(
            Leaves.input("X", "n", "900", Matrix.filled(rows, 900, 0.5)),
            Leaves.parameter("W", "900", "8", Matrix.filled(900, 8, 0.1)),
            new OperationNode("S", "matmul", Map.of("A", "X", "B", "W")),
            new OperationNode("L", "sum", Map.of("X", "S"))),
        "L");
  }

  /// A chain of so many tanh, N1 to the last, of the number N0.
  public static Scenario chain(int length) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Leaves.input("N0", "1", "1", Matrix.scalar(0.5)));
    for (int k = 1; k <= length; k++) {
      nodes.add(new OperationNode("N" + k, "tanh", Map.of("X", "N" + (k - 1))));
    }
    return of("A long chain", Map.of(), nodes, "N" + length);
  }

  /// A document of some nodes, of which nothing else is said.
  public static Scenario of(
      String title, Map<String, Integer> dims, List<Node> nodes, String output) {
    return new Scenario(
        Catalogue.standard(),
        title,
        Optional.empty(),
        new Dims(dims),
        nodes,
        Optional.of(output),
        Optional.empty(),
        Optional.empty(),
        Training.UNSAID,
        List.of());
  }
}
