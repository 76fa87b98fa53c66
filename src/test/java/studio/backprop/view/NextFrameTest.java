package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.view.formula.FormulaView;

/// What a person does is seen in the frame that follows: all of it is there by the end of that one
/// pulse, and nothing of it comes later.
@InWindow
class NextFrameTest {
  private static final Set<String> STANDS_IN_THE_GRAPH = Set.of("cell", "lit", "tie");

  private WindowDriver driver;
  private Scene scene;

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
    scene = driver.window.scene();
  }

  @ParameterizedTest
  @CsvSource({"two-linear-layers,W1,W⁽¹⁾", "window-classifier,T,T"})
  void an_edit_is_seen_whole_and_makes_no_cell_anew(
      String scenario, String node, String label, WindowRobot robot) {
    open(robot, scenario);
    Set<Node> cells = Set.copyOf(scene.getRoot().lookupAll(".cell"));
    double loss = driver.loss();

    List<String> seen =
        Pulses.inOne(
            scene, () -> driver.session.apply(new Edit.SetCell(node, 0, 0, 0.123)), this::seen);

    assertThat(driver.said(label + "[0,0]")).contains("0.12");
    assertThat(driver.loss()).isNotEqualTo(loss);
    assertThat(scene.getRoot().lookupAll(".cell")).containsExactlyInAnyOrderElementsOf(cells);
    assertThat(seen).isEqualTo(settled());
  }

  @ParameterizedTest
  @CsvSource({"two-linear-layers,W1,2,1", "window-classifier,W1,1,0"})
  void a_cell_that_is_asked_about_is_lit_and_told(
      String scenario, String node, int row, int column, WindowRobot robot) {
    open(robot, scenario);

    List<String> seen =
        Pulses.inOne(
            scene,
            () -> driver.session.selectCell(new CellName(node, Quantity.GRADIENT, row, column)),
            this::seen);

    assertThat(scene.getRoot().lookupAll(".lit")).isNotEmpty();
    assertThat(driver.text(".why .side-heading")).startsWith("Why is ∂L/∂");
    assertThat(seen).isEqualTo(settled());
  }

  private void open(WindowRobot robot, String scenario) {
    robot.interact(() -> {
      driver.window.files().openCopy(Library.entry(scenario).scenario());
      driver.session.playhead().last();
    });
    settled();
  }

  private List<String> settled() {
    Pulses.finished(() -> Settled.of(scene, driver.window.graph().graph()));
    return Pulses.inOne(scene, () -> {}, this::seen);
  }

  /// All that the window says, and where in the graph it says so.
  private List<String> seen() {
    List<String> seen = new ArrayList<>();
    read(scene.getRoot(), seen);
    return seen;
  }

  private static void read(Node node, List<String> seen) {
    if (node.getStyleClass().contains("flash")) {
      return;
    }
    String text = text(node);
    if (!text.isEmpty()) {
      seen.add(text);
    }
    if (STANDS_IN_THE_GRAPH.stream().anyMatch(node.getStyleClass()::contains)) {
      seen.add(node.localToScene(node.getLayoutBounds()).toString());
    }
    // A formula is typeset in the background, once; until then it stands there in plain text, and
    // only then it is known where it has to be broken: the whole comes first, and then its parts.
    if (node instanceof Parent parent && !(node instanceof FormulaView)) {
      boolean breaks = node.getStyleClass().contains("breakable-formula");
      parent.getChildrenUnmodifiable().stream()
          .limit(breaks ? 1 : Long.MAX_VALUE)
          .forEach(child -> read(child, seen));
    }
  }

  private static String text(Node node) {
    return switch (node) {
      case FormulaView formula -> formula.getText();
      case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
      case TextInputControl control -> control.getText();
      case Text text -> text.getText();
      default -> node.getAccessibleText() == null ? "" : node.getAccessibleText();
    };
  }
}
