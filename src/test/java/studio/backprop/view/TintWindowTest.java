package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The same number has the same tint wherever it stands.
class TintWindowTest extends WholeWindow {
  @BeforeEach
  void atTheEnd(WindowRobot robot) {
    driver.showAtEnd(robot, "dead-and-saturated");
  }

  private static String number(Node cell) {
    return ((Text) cell.lookup(".number")).getText();
  }

  private static Paint fill(Node cell) {
    return ((Region) cell).getBackground().getFills().getLast().getFill();
  }

  /// The fills of the cells of values, or of gradients, by what is written in them.
  private Map<String, List<Paint>> fills(String kind) {
    return driver.window.scene().getRoot().lookupAll(".matrix." + kind).stream()
        .flatMap(matrix -> ((Parent) matrix).getChildrenUnmodifiable().stream())
        .filter(cell -> cell.getStyleClass().contains("cell"))
        .collect(
            Collectors.groupingBy(
                TintWindowTest::number,
                Collectors.mapping(TintWindowTest::fill, Collectors.toList())));
  }

  @Test
  void one_number_has_one_tint_among_the_values_and_another_among_the_gradients() {
    Map<String, List<Paint>> values = fills("value");
    Map<String, List<Paint>> gradients = fills("gradient");

    assertThat(gradients.get("0.20")).hasSize(4);
    for (Map<String, List<Paint>> fills : List.of(values, gradients)) {
      fills.forEach((number, same) -> assertThat(same).as(number).containsOnly(same.getFirst()));
    }
    assertThat(values.get("1.00")).doesNotContainAnyElementsOf(gradients.get("1.00"));
    assertThat(values.get("1.00")).doesNotContainAnyElementsOf(values.get("6.00"));
  }

  @Test
  void a_legend_says_how_far_values_and_gradients_go() {
    assertThat(driver.window.scene().getRoot().lookupAll(".tint-scale > .label"))
        .extracting(label -> ((Label) label).getText())
        .containsExactlyInAnyOrder("values", "−6", "6", "gradients", "−7", "7");
  }

  @Test
  void a_mark_of_a_dead_or_a_saturated_unit_crosses_no_digit() {
    for (String state : List.of("dead", "saturated")) {
      var cells = driver.window.scene().getRoot().lookupAll(".cell:" + state);
      assertThat(cells).as(state).isNotEmpty();
      for (Node cell : cells) {
        Region region = (Region) cell;
        Bounds digits = cell.lookup(".number").getBoundsInParent();
        double mark = region.getBorder().getStrokes().getFirst().getWidths().getBottom();
        assertThat(digits.getMaxY()).isLessThanOrEqualTo(region.getHeight() - mark + 1);
        assertThat(cell.getAccessibleText()).contains(state.equals("dead") ? "dead" : "saturated");
      }
    }
  }
}
