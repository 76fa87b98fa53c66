package studio.backprop.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Leaves;
import studio.backprop.shape.Dims;
import studio.backprop.trace.Trace;

/// Why one cell of a 256×256 product, and one of its gradients, is what it is.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExplainBenchmark {
  private static final int SIZE = 256;

  private final Random random = new Random(1);
  private final Explainer explainer = new Explainer(Trace.of(product()));
  private final CellName value = new CellName("S", Quantity.VALUE, 100, 200);
  private final CellName gradient = new CellName("W", Quantity.GRADIENT, 100, 200);

  @Benchmark
  public Explanation a_cell_of_the_product() {
    return explainer.explain(value);
  }

  @Benchmark
  public Explanation a_cell_of_a_gradient() {
    return explainer.explain(gradient);
  }

  private Graph product() {
    return Assembler.whole(
        new GraphSource(
            Catalogue.standard(),
            new Dims(Map.of("n", SIZE)),
            List.of(
                leaf("X", Kind.INPUT),
                leaf("W", Kind.PARAMETER),
                new OperationNode("S", "linear", Map.of("X", "X", "W", "W")),
                new OperationNode("L", "sum", Map.of("X", "S"))),
            "L",
            Optional.empty(),
            Optional.of("n")));
  }

  private LeafNode leaf(String id, Kind kind) {
    Matrix numbers = Matrix.generate(SIZE, SIZE, (i, j) -> random.nextGaussian());
    return Leaves.of(id, kind, "n", "n", numbers);
  }
}
