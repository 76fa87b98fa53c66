package studio.backprop.view;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.GraphNode;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;

/// What it costs to open each scenario of the library, and to edit a number of it, until the window
/// is laid out anew: as processor time of all threads, and of an edit that of the toolkit's thread
/// too, so that the same of another commit can be held beside it where other work runs on the
/// machine. The first of the rounds warms up.
@InWindow
class LibraryMeasurement {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 6;
  private static final int EDITS = 8;

  private WindowDriver driver;

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @Test
  void what_each_scenario_costs(WindowRobot robot) throws IOException {
    List<Library.Entry> entries = Library.entries();
    double[][] opening = new double[entries.size()][ROUNDS];
    double[][] edit = new double[entries.size()][ROUNDS];
    double[][] shown = new double[entries.size()][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 0; k < entries.size(); k++) {
        Library.Entry entry = entries.get(k);
        opening[k][round] = milliseconds(() -> open(robot, entry));
        robot.interact(driver.session.playhead()::last);
        long before = workOfToolkit();
        edit[k][round] = milliseconds(() -> edit(robot)) / EDITS;
        shown[k][round] = (workOfToolkit() - before) / 1e6 / EDITS;
      }
    }
    StringBuilder table =
        new StringBuilder(
            """
            | scenario | opening | an edit | of it the toolkit's thread |
            | --- | --- | --- | --- |
            """);
    for (int k = 0; k < entries.size(); k++) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f ms | %.1f ms | %.2f ms |%n",
              entries.get(k).name(),
              median(opening[k]),
              median(edit[k]),
              median(shown[k])));
    }
    System.out.println(table);
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("library.md"), table);
  }

  private void open(WindowRobot robot, Library.Entry entry) {
    robot.interact(() -> driver.session.show(entry.scenario()));
    Pulses.until(() -> driver.session.document().scenario().equals(entry.scenario()));
    driver.awaitGraph();
  }

  private void edit(WindowRobot robot) {
    for (int count = 1; count <= EDITS; count++) {
      double number = 0.001 * count;
      robot.interact(() -> edit(number));
    }
  }

  private void edit(double number) {
    driver.session.shown().graph().nodes().stream()
        .filter(GraphNode::isParameter)
        .findFirst()
        .ifPresent(node -> driver.session.apply(new Edit.SetCell(node.id(), 0, 0, number)));
  }

  private static double milliseconds(Runnable action) {
    long before = work();
    action.run();
    return (work() - before) / 1e6;
  }

  private static long work() {
    return Arrays.stream(THREADS.getAllThreadIds()).map(THREADS::getThreadCpuTime).sum();
  }

  private static long workOfToolkit() {
    return Pulses.on(THREADS::getCurrentThreadCpuTime);
  }

  private static double median(double[] rounds) {
    double[] warm = Arrays.stream(rounds).skip(1).sorted().toArray();
    return warm[warm.length / 2];
  }
}
