package studio.backprop.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.shape.Dims;
import studio.backprop.shape.WrittenSize;

/// Small graphs for the tests of what the window shows.
public final class Graphs {
  private Graphs() {}

  /// Two linear layers that share X, under a mean squared error: Z = XW₁ + (XW₁), L = mse(Z, Y).
  public static Graph shared() {
    return large(2, 3);
  }

  /// The same with so many examples and hidden units.
  public static Graph large(int n, int h) {
    Map<String, Integer> dims = new LinkedHashMap<>();
    dims.put("n", n);
    dims.put("d", 2);
    dims.put("h", h);
    return Assembler.whole(
        new GraphSource(
            Catalogue.standard(),
            new Dims(dims),
            List.of(
                Leaves.input("X", "n", "d", Matrix.filled(n, 2, 1)),
                new LeafNode(
                    "W1",
                    Kind.PARAMETER,
                    WrittenSize.of("d"),
                    WrittenSize.of("h"),
                    Matrix.filled(2, h, 0.5),
                    List.of(),
                    List.of(),
                    Leaves.labelled("W^{(1)}")),
                Leaves.input("Y", "n", "h", Matrix.zeros(n, h)),
                new OperationNode("S", "matmul", Map.of("A", "X", "B", "W1")),
                new OperationNode("Z", "add", Map.of("X", "S", "Y", "S")),
                new OperationNode("L", "mse", Map.of("P", "Z", "Y", "Y"))),
            "L",
            Optional.empty(),
            Optional.of("n")));
  }
}
