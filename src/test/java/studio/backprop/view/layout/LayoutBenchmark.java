package studio.backprop.view.layout;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Laying out a graph that was not laid out before: 400 scattered boxes by ELK, all else by the
/// simple layout.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LayoutBenchmark {

  @Param({"400", "2500", "10000"})
  private int boxes;

  private LayoutRequest scattered = Graphs.twoLayers();
  private LayoutRequest chain = Graphs.twoLayers();

  @Setup
  public void wire() {
    scattered = Graphs.random(1, boxes);
    chain = Graphs.chain(boxes);
  }

  @Benchmark
  public LayoutResult scattered_boxes() {
    return new GraphLayout(Runnable::run).layout(scattered);
  }

  @Benchmark
  public LayoutResult a_chain_with_wires_over_it() {
    return new GraphLayout(Runnable::run).layout(chain);
  }
}
