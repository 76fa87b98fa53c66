package studio.backprop.view.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Timeline;
import studio.backprop.session.document.Groups;
import studio.backprop.trace.Trace;
import studio.backprop.view.InWindow;
import studio.backprop.view.Pulses;
import studio.backprop.view.WindowRobot;
import studio.backprop.writing.style.Style;

/// How long it takes until nodes of a large graph are one card, and until they are shown again.
@InWindow
class GroupMeasurement {
  private static final int NODES = 1000;
  private static final int TIMES = 5;

  private final Trace trace = Samples.many(NODES);
  private final Timeline timeline = new Timeline(trace.graph());
  private GraphView view;
  private double longest;

  @InWindow.Start
  void open(Stage stage) {
    view = new GraphView();
    GraphInWindow.stand(view, stage);
  }

  @Test
  void from_folding_to_the_picture(WindowRobot robot) throws IOException {
    robot.interact(this::watch);
    milliseconds(Groups.NONE);
    List<String> lines = new ArrayList<>();
    lines.add(line("one group of 10", groups(1, 10)));
    lines.add(line("one group of 500", groups(1, 500)));
    lines.add(line("50 groups of 10", groups(50, 10)));
    lines.add(line("10 groups of 90", groups(10, 90)));
    String table =
        "| of 1,000 nodes | folded at first | folded again | shown again | longest between two"
            + " pulses |\n"
            + "| --- | --- | --- | --- | --- |\n"
            + String.join("\n", lines)
            + "\n";
    System.out.println(table);
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("groups.md"), table);
  }

  private void watch() {
    new AnimationTimer() {
      private long before;

      @Override
      public void handle(long now) {
        long at = System.nanoTime();
        longest = before == 0 ? 0 : Math.max(longest, (at - before) / 1e6);
        before = at;
      }
    }.start();
  }

  private static Groups groups(int count, int of) {
    Groups groups = Groups.NONE;
    for (int k = 0; k < count; k++) {
      int first = 1 + k * of;
      groups =
          groups.folding(
              IntStream.range(first, first + of)
                  .mapToObj(i -> "X" + i)
                  .collect(Collectors.toUnmodifiableSet()));
    }
    return groups;
  }

  private String line(String name, Groups groups) {
    double[] folded = new double[TIMES];
    double[] shown = new double[TIMES];
    Platform.runLater(() -> longest = 0);
    for (int k = 0; k < TIMES; k++) {
      folded[k] = milliseconds(groups);
      shown[k] = milliseconds(Groups.NONE);
    }
    double first = folded[0];
    Arrays.sort(folded);
    Arrays.sort(shown);
    return String.format(
        Locale.ROOT,
        "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f ms |",
        name,
        first,
        folded[TIMES / 2],
        shown[TIMES / 2],
        longest);
  }

  private double milliseconds(Groups groups) {
    long start = System.nanoTime();
    AtomicBoolean isPlanned = new AtomicBoolean();
    Platform.runLater(() ->
        view.show(
            new GraphMoment(trace, timeline, Map.of(), Style.USUAL, groups),
            () -> isPlanned.set(true)));
    Pulses.until(isPlanned::get);
    Pulses.until(view.readyProperty()::get);
    Platform.runLater(() -> view.show(Frames.at(trace, timeline, 3)));
    Pulses.pass(1);
    return (System.nanoTime() - start) / 1e6;
  }
}
