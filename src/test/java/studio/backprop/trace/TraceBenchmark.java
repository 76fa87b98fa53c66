package studio.backprop.trace;

import java.util.LinkedHashMap;
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
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Leaves;
import studio.backprop.shape.Dims;

/// One complete trace, recording included, of a 3-4-1 net on 8 rows: linear, tanh, linear, mean
/// squared error, with the gradients of every node.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TraceBenchmark {
  private final Random random = new Random(1);
  private final Graph graph = net();

  @Benchmark
  public Trace one_complete_trace() {
    return Trace.of(graph);
  }

  private Graph net() {
    Map<String, Integer> dims = new LinkedHashMap<>();
    dims.put("n", 8);
    dims.put("d", 3);
    dims.put("h", 4);
    GraphSource source =
        new GraphSource(
            Catalogue.standard(),
            new Dims(dims),
            List.of(
                leaf("X", Kind.INPUT, "n", "d", 8, 3),
                leaf("W1", Kind.PARAMETER, "d", "h", 3, 4),
                leaf("b1", Kind.PARAMETER, "1", "h", 1, 4),
                new OperationNode("S", "linear", Map.of("X", "X", "W", "W1", "b", "b1")),
                new OperationNode("A", "tanh", Map.of("X", "S")),
                leaf("W2", Kind.PARAMETER, "h", "1", 4, 1),
                leaf("b2", Kind.PARAMETER, "1", "1", 1, 1),
                new OperationNode("P", "linear", Map.of("X", "A", "W", "W2", "b", "b2")),
                leaf("Y", Kind.INPUT, "n", "1", 8, 1),
                new OperationNode("L", "mse", Map.of("P", "P", "Y", "Y"))),
            "L",
            Optional.empty(),
            Optional.of("n"));
    return Assembler.whole(source);
  }

  private LeafNode leaf(String id, Kind kind, String rows, String columns, int height, int width) {
    return Leaves.of(
        id, kind, rows, columns, Matrix.generate(height, width, (i, j) -> random.nextGaussian()));
  }
}
