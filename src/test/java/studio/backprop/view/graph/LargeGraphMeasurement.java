package studio.backprop.view.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Timeline;
import studio.backprop.trace.Trace;
import studio.backprop.view.InWindow;
import studio.backprop.view.Pulses;
import studio.backprop.view.WindowRobot;

/// How long it takes until a graph that was not there before is laid out and drawn.
@InWindow
class LargeGraphMeasurement {
  private static final int TIMES = 5;

  private GraphView view;

  @InWindow.Start
  void open(Stage stage) {
    view = new GraphView();
    GraphInWindow.stand(view, stage);
  }

  @Test
  void from_a_graph_to_its_picture(WindowRobot robot) throws IOException {
    double few = median(robot, 500);
    double many = median(robot, 2000);
    String table =
        String.format(
            Locale.ROOT,
            """
            | nodes | median of %d | times the time of 500 |
            | --- | --- | --- |
            | 500 | %.0f ms | 1 |
            | 2000 | %.0f ms | %.1f |
            """,
            TIMES,
            few,
            many,
            many / few);
    System.out.println(table);
    Files.writeString(
        Files.createDirectories(Path.of("target")).resolve("graph-to-picture.md"), table);
  }

  private double median(WindowRobot robot, int nodes) {
    double[] times = new double[TIMES];
    for (int k = -1; k < TIMES; k++) {
      times[Math.max(0, k)] = milliseconds(Samples.many(nodes));
      robot.interact(() -> {
        Trace small = Samples.twoLayers();
        view.show(Samples.moment(small), () -> {});
      });
      Pulses.until(view.readyProperty()::get);
    }
    Arrays.sort(times);
    return times[TIMES / 2];
  }

  private double milliseconds(Trace trace) {
    Timeline timeline = new Timeline(trace.graph());
    long start = System.nanoTime();
    Platform.runLater(() -> view.show(Samples.moment(trace), () -> {}));
    Pulses.until(view.readyProperty()::get);
    Platform.runLater(() -> view.show(Frames.at(trace, timeline, 3)));
    Pulses.pass(1);
    return (System.nanoTime() - start) / 1e6;
  }
}
