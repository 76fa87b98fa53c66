package studio.backprop.view;

import java.io.IOException;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.GraphNode;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;

/// How long it takes from an edit until the window is laid out anew with all that follows from it,
/// at the end of the pass, where everything is in sight.
@InWindow
class EditToFrameMeasurement {
  private static final List<String> SCENARIOS = List.of("two-linear-layers", "window-classifier");

  private WindowDriver driver;
  private Session session;

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
    session = driver.session;
  }

  @Test
  void from_an_edit_to_the_frame(WindowRobot robot) throws IOException {
    FrameTable table = new FrameTable();
    for (String name : SCENARIOS) {
      robot.interact(() -> driver.window.files().openCopy(Library.entry(name).scenario()));
      driver.awaitGraph();
      robot.interact(() -> driver.session.playhead().last());
      table.measure(name, driver.window.scene(), session.shown().graph(), this::edit);
    }
    table.write("edit-to-frame.md");
  }

  private void edit(int count) {
    String parameter =
        session.shown().graph().nodes().stream()
            .filter(GraphNode::isParameter)
            .map(GraphNode::id)
            .findFirst()
            .orElseThrow();
    session.apply(new Edit.SetCell(parameter, 0, 0, 0.001 * (count + 1)));
  }
}
