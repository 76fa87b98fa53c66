package studio.backprop.view.graph;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Timeline;
import studio.backprop.trace.Trace;
import studio.backprop.view.InWindow;
import studio.backprop.view.Pulses;
import studio.backprop.view.WindowRobot;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.layout.GraphLayout;

/// What one pixel of the way of a card in hand costs the toolkit's thread, with all that follows
/// from it in the next pulses but the finding of the way of the wires, which is done elsewhere.
@InWindow
class DragToFrameMeasurement {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 20;
  private static final int PIXELS = 20;

  private GraphView view;

  @InWindow.Start
  void open(Stage stage) {
    view = new GraphView(new GraphLayout(task -> CompletableFuture.runAsync(task).join()));
    GraphInWindow.stand(view, stage);
  }

  @Test
  void from_a_pixel_to_the_frame(WindowRobot robot) throws IOException {
    String table =
        """
        | graph | median of a pixel | of a pixel with empty hands |
        | --- | --- | --- |
        """
            + row(robot, "two layers", Samples.twoLayers(), "S")
            + row(robot, "words", Samples.words(), "Z")
            + row(robot, "120 nodes", Samples.many(120), "X2");
    System.out.println(table);
    Files.writeString(
        Files.createDirectories(Path.of("target")).resolve("drag-to-frame.md"), table);
  }

  private String row(WindowRobot robot, String name, Trace trace, String node) {
    Timeline timeline = new Timeline(trace.graph());
    robot.interact(() -> view.show(Samples.moment(trace), () -> {}));
    Pulses.until(view.readyProperty()::get);
    robot.interact(() -> view.show(Frames.at(trace, timeline, 1e9)));
    NodeCard card = view.picture().cards().card(node).orElseThrow();
    Point2D grip = Pulses.on(() -> card.localToScreen(30, 8));
    double empty = median(robot, grip);
    robot.press(grip);
    double held = median(robot, grip);
    robot.release();
    return String.format(Locale.ROOT, "| %s | %.3f ms | %.3f ms |%n", name, held, empty);
  }

  private static double median(WindowRobot robot, Point2D grip) {
    double[] times = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long start = work();
      for (int k = 0; k < PIXELS; k++) {
        robot.moveTo(grip.add(0, (round % 2 == 0 ? k : PIXELS - k) + 5));
      }
      times[Math.max(0, round)] = (work() - start) / 1e6 / PIXELS;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  private static long work() {
    return Pulses.on(THREADS::getCurrentThreadCpuTime);
  }
}
