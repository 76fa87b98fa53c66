package studio.backprop.view;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.samples.Leaves;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;

/// How long it takes from asking about another cell until its factors are lit and its sum is
/// written out: one frame of a selection that moves from cell to cell.
class HighlightToFrameMeasurement extends WholeWindow {
  private static final int LARGE = 256;

  @Test
  void from_a_question_to_the_frame(WindowRobot robot) throws IOException {
    FrameTable table = new FrameTable();
    Scenario small = Library.entry("two-linear-layers").scenario();
    measure(table, robot, "two-linear-layers", small, "W1", 3, 4);
    measure(table, robot, "a 256×256 product", product(), "W", LARGE, LARGE);
    table.write("highlight-to-frame.md");
  }

  private void measure(
      FrameTable table,
      WindowRobot robot,
      String name,
      Scenario scenario,
      String node,
      int rows,
      int columns) {
    robot.interact(() -> driver.window.files().openCopy(scenario));
    driver.awaitGraph();
    robot.interact(() -> driver.session.playhead().last());
    table.measure(
        name,
        driver.window.scene(),
        driver.session.shown().run().graph(),
        count ->
            driver.session.selectCell(
                new CellName(node, Quantity.GRADIENT, count % rows, count / rows % columns)));
  }

  private static Scenario product() {
    return Scenarios.of(
        "A large product",
        Map.of("n", LARGE),
        List.of(
            leaf("X", Kind.INPUT),
            leaf("W", Kind.PARAMETER),
            new OperationNode("S", "linear", Map.of("X", "X", "W", "W")),
            new OperationNode("L", "sum", Map.of("X", "S"))),
        "L");
  }

  private static LeafNode leaf(String id, Kind kind) {
    Random random = new Random(id.charAt(0));
    return Leaves.of(
        id, kind, "n", "n", Matrix.generate(LARGE, LARGE, (i, j) -> random.nextGaussian()));
  }
}
