package studio.backprop.matrix;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
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

/// The three products of two square matrices, and EJML's plain one beside them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProductBenchmark {
  @Param({"2", "4", "8", "16", "32", "64", "128", "256", "512", "1024"})
  int side;

  private Matrix x = Matrix.scalar(0);
  private Matrix w = Matrix.scalar(0);
  private double[] xCells = {};
  private double[] wCells = {};

  @Setup
  public void fill() {
    Random random = new Random(1);
    x = Matrix.generate(side, side, (_, _) -> random.nextGaussian());
    w = Matrix.generate(side, side, (_, _) -> random.nextGaussian());
    xCells = x.toArray();
    wCells = w.toArray();
  }

  /// The base: EJML's, with nothing copied.
  @Benchmark
  public double[] ejml() {
    double[] product = new double[side * side];
    CommonOps_DDRM.mult(
        DMatrixRMaj.wrap(side, side, xCells),
        DMatrixRMaj.wrap(side, side, wCells),
        DMatrixRMaj.wrap(side, side, product));
    return product;
  }

  @Benchmark
  public Matrix x_w() {
    return x.times(w);
  }

  @Benchmark
  public Matrix xT_w() {
    return x.transposedTimes(w);
  }

  @Benchmark
  public Matrix x_wT() {
    return x.timesTransposed(w);
  }
}
