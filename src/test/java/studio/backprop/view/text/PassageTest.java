package studio.backprop.view.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.view.InWindow;
import studio.backprop.view.Pulses;
import studio.backprop.view.WindowRobot;
import studio.backprop.view.formula.FormulaView;

@InWindow
class PassageTest {
  private static final String LONG =
      "Read $J = -\\log \\sigma(u) - \\sum_k \\log \\sigma(v_k)$ aloud.";

  private Region passage;
  private Stage window;

  @InWindow.Start
  void open(Stage stage) {
    window = stage;
    passage = Markdown.passages(LONG).getFirst().get();
    stage.setScene(new Scene(new StackPane(passage)));
    stage.setHeight(300);
    stage.show();
  }

  @Test
  void words_read_from_right_to_left_are_measured_however_narrow_their_room_is() {
    String words = "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd **and** so on ".repeat(5);

    for (double width : new double[] {0, 5, 40, 100, 200}) {
      assertThat(Pulses.<Double>on(() -> measured(words, width))).isGreaterThan(20);
    }
  }

  private static double measured(String words, double width) {
    return Math.min(
        new ScriptFlow(words).prefHeight(width),
        Markdown.passages(words).getFirst().get().prefHeight(width));
  }

  @Test
  void a_formula_that_is_wider_than_its_text_goes_on_in_the_next_line(WindowRobot robot) {
    wide(robot, 600);
    assertThat(shown()).hasSize(1);
    double oneLine = passage.prefHeight(600);

    wide(robot, 150);
    assertThat(shown())
        .hasSizeGreaterThan(1)
        .allSatisfy(part -> {
          Bounds at = passage.sceneToLocal(part.localToScene(part.getLayoutBounds()));
          assertThat(at.getMaxX()).isLessThanOrEqualTo(150);
        });
    assertThat(passage.prefHeight(150)).isGreaterThan(2 * oneLine);
  }

  @Test
  void a_full_stop_stays_with_the_last_line_of_a_formula(WindowRobot robot) {
    robot.interact(() -> {
      passage = Markdown.passages("$\\frac{1}{2} (a + b + c + d) = a + b$.").getFirst().get();
      ((StackPane) window.getScene().getRoot()).getChildren().setAll(passage);
    });
    for (double width : new double[] {600, 95}) {
      wide(robot, width);
      Bounds last =
          shown().stream()
              .map(this::at)
              .max(Comparator.comparingDouble(Bounds::getMaxY).thenComparingDouble(Bounds::getMaxX))
              .orElseThrow();
      Bounds stop = at(passage.lookup(".breakable-formula").lookup("Text"));

      assertThat(stop.getMinX()).isCloseTo(last.getMaxX(), within(1.0));
      assertThat(stop.getMaxX()).isLessThanOrEqualTo(width);
      assertThat(stop.getMinY()).isLessThan(last.getMaxY());
    }
  }

  @Test
  void what_follows_a_broken_formula_goes_on_where_its_last_line_ends(WindowRobot robot) {
    robot.interact(() -> {
      passage = Markdown.passages("$a + b + c + d + e = f + g$, so").getFirst().get();
      ((StackPane) window.getScene().getRoot()).getChildren().setAll(passage);
    });
    for (double width : new double[] {600, 135}) {
      wide(robot, width);
      Bounds stop = at(passage.lookup(".breakable-formula").lookup("Text"));
      Bounds next =
          passage.getChildrenUnmodifiable().stream()
              .filter(Text.class::isInstance)
              .map(this::at)
              .findFirst()
              .orElseThrow();

      assertThat(next.getMinX()).isCloseTo(stop.getMaxX(), within(1.0));
      assertThat(next.getMinY()).isCloseTo(stop.getMinY(), within(1.0));
      assertThat(passage.prefHeight(width)).isLessThan(width < 200 ? 60 : 30);
    }
    assertThat(shown()).hasSizeGreaterThan(1);
  }

  private Bounds at(Node part) {
    return passage.sceneToLocal(part.localToScene(part.getLayoutBounds()));
  }

  @Test
  void a_part_of_a_broken_formula_has_the_ink_of_its_theme_at_once(WindowRobot robot) {
    wide(robot, 150);

    robot.interact(() -> {
      passage = Markdown.passages(LONG).getFirst().get();
      passage.setMinWidth(150);
      passage.setMaxWidth(150);
      StackPane root = (StackPane) window.getScene().getRoot();
      root.getChildren().setAll(passage);
      root.applyCss();
      root.layout();

      assertThat(shown()).hasSizeGreaterThan(1);
      assertThat(passage.lookupAll(".formula-ink"))
          .allSatisfy(ink -> assertThat(((Shape) ink).getFill()).isNotEqualTo(Color.BLACK));
    });
  }

  @Test
  void a_formula_that_is_not_allowed_is_shown_as_it_is_written() {
    for (String tex :
        List.of("\\multicolumn{3}{c}{x}", "\\scalebox{1e30}{x}", "\\input{/etc/passwd}")) {
      Region flow = Pulses.on(() -> Markdown.passages("$" + tex + "$").getFirst().get());

      assertThat(Pulses.on(() -> flow.lookup(".formula-text")))
          .isInstanceOfSatisfying(Label.class, shown -> assertThat(shown.getText()).isEqualTo(tex));
    }
  }

  @Test
  void signs_that_stand_for_formulas_are_no_formulas_where_a_text_has_them_itself() {
    String text = "a \uE00099999999999999999999\uE001 b \uE0000\uE001 c $x_1$";

    assertThat(Markdown.passages(text))
        .singleElement()
        .satisfies(passage ->
            assertThat(passage.pieces())
                .containsExactly(
                    new Passage.Words(
                        "a \uFFFD99999999999999999999\uFFFD b \uFFFD0\uFFFD c ", List.of()),
                    new Passage.Formula("x_1")));
  }

  private void wide(WindowRobot robot, double width) {
    robot.interact(() -> {
      passage.setMinWidth(width);
      passage.setMaxWidth(width);
      window.setWidth(width + 40);
    });
    Pulses.until(() -> formulas().stream().allMatch(FormulaView::isTypeset));
    Pulses.pass(3);
    Pulses.until(() -> formulas().stream().allMatch(FormulaView::isTypeset));
    Pulses.pass(3);
  }

  private List<FormulaView> shown() {
    return formulas().stream().filter(FormulaView::isVisible).toList();
  }

  private List<FormulaView> formulas() {
    return passage.lookupAll(".formula").stream().map(FormulaView.class::cast).toList();
  }
}
