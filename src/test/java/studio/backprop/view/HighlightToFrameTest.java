package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.backprop.graph.CellName;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.shape.Dims;

/// How long it takes from asking about another cell until its factors are lit and its sum is
/// written out: one frame of a selection that moves from cell to cell. The table goes to
/// `target/highlight-to-frame.md`.
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class HighlightToFrameTest {
  private static final double FRAME = 1000.0 / 60;
  private static final int WARM_UP = 60;
  private static final int FRAMES = 60;
  private static final int LARGE = 256;

  private WindowDriver driver;

  @Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @Test
  void a_cell_that_is_asked_about_is_lit_within_a_frame(FxRobot robot) throws Exception {
    String table =
        "| scenario | median, by the clock | slowest of %d | median, of work | slowest |%n"
                .formatted(FRAMES)
            + "| --- | --- | --- | --- | --- |\n"
            + row(
                robot,
                "two-linear-layers",
                Library.entry("two-linear-layers").scenario(),
                "W1",
                3,
                4)
            + row(robot, "a 256×256 product", product(), "W", LARGE, LARGE);
    System.out.println(table);
    Files.writeString(
        Files.createDirectories(Path.of("target")).resolve("highlight-to-frame.md"), table);
  }

  private String row(
      FxRobot robot, String name, Scenario scenario, String node, int rows, int columns)
      throws Exception {
    robot.interact(() -> driver.window.files().openCopy(scenario));
    driver.awaitGraph();
    robot.interact(() -> driver.session.playhead().last());
    FrameStopwatch stopwatch =
        new FrameStopwatch(
            driver.window.scene(),
            count ->
                driver
                    .session
                    .selection()
                    .selectCell(
                        new CellName(
                            node, Quantity.GRADIENT, count % rows, count / rows % columns)));
    stopwatch.frames(WARM_UP);
    FrameStopwatch.Times times = stopwatch.frames(FRAMES);
    assertThat(times.medianOfWork()).isLessThan(FRAME);
    return "| %s | %s |%n".formatted(name, times);
  }

  private static Scenario product() {
    return new Scenario(
        "A large product",
        Optional.empty(),
        new Dims(Map.of("n", LARGE)),
        List.of(
            leaf("X", Kind.INPUT),
            leaf("W", Kind.PARAMETER),
            new OperationNode("S", "linear", Map.of("X", "X", "W", "W")),
            new OperationNode("L", "sum", Map.of("X", "S"))),
        "L",
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static LeafNode leaf(String id, Kind kind) {
    Random random = new Random(id.charAt(0));
    return new LeafNode(
        id, kind, "n", "n", Matrix.generate(LARGE, LARGE, (i, j) -> random.nextGaussian()));
  }
}
