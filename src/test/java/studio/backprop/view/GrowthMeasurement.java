package studio.backprop.view;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Scenarios;
import studio.backprop.trace.Trace;

/// What more nodes and more cells cost: a pass and its memory, and the work of the toolkit's thread
/// in a frame while the picture is moved and while the slider is.
@InWindow
class GrowthMeasurement {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int FRAMES = 60;
  private static final int TIMES = 5;

  private WindowDriver driver;
  private final StringBuilder table =
      new StringBuilder(
          """
          | | assembled | a pass | its memory | moved | slider | all moved | all, slider |
          | --- | --- | --- | --- | --- | --- | --- | --- |
          """);

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @Test
  void of_nodes_and_of_cells(WindowRobot robot) throws IOException {
    for (int nodes : new int[] {10, 100, 1000}) {
      row(robot, nodes + " nodes", layers(nodes / 5, 4));
    }
    for (int side : new int[] {8, 64, 512}) {
      row(robot, side + "² cells", layers(2, side));
    }
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("growth.md"), table);
  }

  private void row(WindowRobot robot, String name, Scenario scenario) {
    GraphSource source = scenario.graphSource();
    Graph graph = Assembler.whole(source);
    double assembled = median(() -> Assembler.whole(source));
    double pass = median(() -> Trace.of(graph));
    double memory = memory(graph);
    robot.interact(() -> driver.session.show(scenario));
    driver.awaitGraph();
    robot.interact(driver.session.playhead()::last);
    driver.awaitGraph();
    robot.interact(() -> driver.window.graph().graph().zoomIn());
    double moved = work(this::move);
    double slider = work(this::slide);
    robot.interact(() -> driver.window.graph().graph().fit());
    driver.awaitGraph();
    String row =
        String.format(
            Locale.ROOT,
            "| %s | %.2f ms | %.2f ms | %.2f MB | %.2f ms | %.2f ms | %.2f ms | %.2f ms |%n",
            name,
            assembled,
            pass,
            memory,
            moved,
            slider,
            work(this::move),
            work(this::slide));
    System.out.print(row);
    table.append(row);
  }

  private double work(IntConsumer action) {
    FrameStopwatch stopwatch = new FrameStopwatch(driver.window.scene(), action);
    stopwatch.frames(FRAMES);
    return stopwatch.frames(FRAMES).medianOfWork();
  }

  /// To and fro, further than the window is wide.
  private void move(int frame) {
    double by = frame / 30 % 2 == 0 ? -40 : 40;
    var view = driver.window.graph().graph();
    Event.fireEvent(
        view,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            300,
            200,
            300,
            200,
            false,
            false,
            false,
            false,
            false,
            false,
            by,
            0,
            by,
            0,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  /// Through the whole pass, and back.
  private void slide(int frame) {
    int length = driver.session.playhead().length();
    double share = frame % FRAMES / (double) FRAMES;
    driver.session.playhead().moveTo(length * (1 - Math.abs(2 * share - 1)));
  }

  private static double median(Supplier<?> of) {
    double[] times = new double[TIMES];
    for (int k = -TIMES; k < TIMES; k++) {
      long start = System.nanoTime();
      var _ = of.get();
      times[Math.max(0, k)] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[TIMES / 2];
  }

  /// What a pass takes of the heap, in megabytes.
  private static double memory(Graph graph) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Trace trace = Trace.of(graph);
    long after = THREADS.getCurrentThreadAllocatedBytes();
    return trace.graph().equals(graph) ? (after - before) / 1e6 : Double.NaN;
  }

  /// So many layers, five nodes each: weights and a bias, a linear function, an activation, and a
  /// sum with what came in.
  private static Scenario layers(int count, int side) {
    List<String> nodes = new ArrayList<>();
    nodes.add(leaf("A0", side, side));
    for (int k = 1; k <= count; k++) {
      nodes.add(leaf("W" + k, side, side));
      nodes.add(leaf("b" + k, 1, side));
      nodes.add(
          "{\"id\":\"S%d\",\"op\":\"linear\",\"inputs\":{\"X\":\"A%d\",\"W\":\"W%d\",\"b\":\"b%d\"}}"
              .formatted(k, k - 1, k, k));
      nodes.add("{\"id\":\"T%d\",\"op\":\"tanh\",\"inputs\":{\"X\":\"S%d\"}}".formatted(k, k));
      nodes.add(
          "{\"id\":\"A%d\",\"op\":\"add\",\"inputs\":{\"X\":\"T%d\",\"Y\":\"A%d\"}}"
              .formatted(k, k, k - 1));
    }
    nodes.add("{\"id\":\"L\",\"op\":\"mean\",\"inputs\":{\"X\":\"A%d\"}}".formatted(count));
    return Scenarios.read(
        "{\"format\":\"backprop-scenario\",\"version\":1,\"title\":\"large\",\"dims\":{},\"nodes\":["
            + String.join(",\n", nodes)
            + "],\"output\":\"L\"}");
  }

  private static String leaf(String id, int rows, int columns) {
    StringBuilder value = new StringBuilder("[");
    for (int i = 0; i < rows; i++) {
      value.append(i == 0 ? "[" : ",[");
      for (int j = 0; j < columns; j++) {
        value.append(j == 0 ? "" : ",").append((i * 7 + j * 3) % 11 / 50.0 - 0.1);
      }
      value.append("]");
    }
    return "{\"id\":\"%s\",\"op\":\"parameter\",\"shape\":[%d,%d],\"value\":%s]}"
        .formatted(id, rows, columns, value);
  }
}
