package studio.backprop.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import studio.backprop.graph.Graph;
import studio.backprop.trace.Trace;

/// How long frames take, as a table that is printed and left in `target`.
///
/// Milliseconds are of one machine. The last column travels: how many complete traces of the same
/// graph would have been run in the median frame's work, measured in the same run.
final class FrameTable {
  private static final int WARM_UP = 60;
  private static final int FRAMES = 60;
  private static final int TRACES = 201;

  private final StringBuilder table =
      new StringBuilder(
          """
          | scenario | median, by the clock | slowest of %d | median, of work | slowest | in traces |
          | --- | --- | --- | --- | --- | --- |
          """
              .formatted(FRAMES));

  /// @param action what is done in each frame, given how many were before it
  void measure(String name, Scene scene, Graph graph, IntConsumer action) {
    FrameStopwatch stopwatch = new FrameStopwatch(scene, action);
    stopwatch.frames(WARM_UP);
    FrameStopwatch.Times times = stopwatch.frames(FRAMES);
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.0f |%n",
            name,
            times,
            times.medianOfWork() / milliseconds(graph)));
  }

  /// The median of complete traces.
  private static double milliseconds(Graph graph) {
    double[] times = new double[TRACES];
    for (int k = -TRACES; k < TRACES; k++) {
      long start = System.nanoTime();
      var _ = Trace.of(graph);
      times[Math.max(0, k)] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[TRACES / 2];
  }

  void write(String file) throws IOException {
    System.out.println(table);
    Files.writeString(Files.createDirectories(Path.of("target")).resolve(file), table);
  }
}
