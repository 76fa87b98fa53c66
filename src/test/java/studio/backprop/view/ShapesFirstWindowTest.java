package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import studio.backprop.lesson.ProductPuzzle;
import studio.backprop.lesson.ProductPuzzle.Put;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.document.Score;
import studio.backprop.session.lesson.ShownLesson;

/// The product that gives a gradient is put together of its matrices, by mouse and by keyboard.
class ShapesFirstWindowTest extends WholeWindow {
  private static final List<String> SCENARIOS =
      List.of(
          "two-linear-layers",
          "sigmoid-softmax-network",
          "three-layers",
          "two-hidden-layers-columns");

  private void predict(WindowRobot robot, String scenario) {
    show(robot, scenario);
    robot.interact(driver.window.teaching()::predict);
    Pulses.settle();
  }

  private void show(WindowRobot robot, String scenario) {
    robot.interact(() -> {
      // The lesson is to lie on the screen, and the window is wider than that.
      driver.window.scene().getWindow().setX(0);
      driver.session.show(Library.entry(scenario).scenario());
      driver.session.playhead().reducedMotionProperty().set(true);
    });
    driver.awaitGraph();
  }

  /// Goes on to the next product that is asked for, as long as there is one.
  private Optional<ProductPuzzle> nextPuzzle(WindowRobot robot) {
    boolean goesOn = true;
    while (goesOn) {
      var before = driver.session.shown().document().taught();
      robot.interact(driver.window.teaching()::next);
      Optional<ProductPuzzle> puzzle = Pulses.on(() -> ShownLesson.puzzle(driver.session.shown()));
      if (puzzle.isPresent()) {
        return puzzle;
      }
      goesOn = !driver.session.shown().document().taught().equals(before);
    }
    return Optional.empty();
  }

  /// The two as they fit.
  private static List<Put> solution(ProductPuzzle puzzle) {
    for (var order : List.of(puzzle.factors(), puzzle.factors().reversed())) {
      for (boolean first : List.of(false, true)) {
        for (boolean second : List.of(false, true)) {
          Put left = new Put(order.getFirst(), first);
          Put right = new Put(order.getLast(), second);
          if (puzzle.fits(left, right)) {
            return List.of(left, right);
          }
        }
      }
    }
    throw new AssertionError("nothing fits");
  }

  private Button waiting(WindowRobot robot, ProductPuzzle puzzle, Put put) {
    int at = puzzle.factors().indexOf(put.factor());
    return new ArrayList<>(robot.all(".product-tray > .matrix-tile", Button.class)).get(at);
  }

  private Node place(WindowRobot robot, int number) {
    return new ArrayList<>(robot.all(".product-place")).get(number);
  }

  private void drag(WindowRobot robot, Node from, Node to) {
    Bounds start = Pulses.on(() -> from.localToScreen(from.getBoundsInLocal()));
    Bounds end = Pulses.on(() -> to.localToScreen(to.getBoundsInLocal()));
    robot.drag(from, end.getCenterX() - start.getCenterX(), end.getCenterY() - start.getCenterY());
  }

  private void byMouse(WindowRobot robot, ProductPuzzle puzzle, List<Put> solution) {
    for (int k = 0; k < 2; k++) {
      drag(robot, waiting(robot, puzzle, solution.get(k)), place(robot, k));
      if (solution.get(k).turned()) {
        Node turner = new ArrayList<>(robot.all(".product-tray > .matrix-tile")).getLast();
        drag(robot, turner, place(robot, k));
      }
    }
  }

  private void byKeyboard(WindowRobot robot, ProductPuzzle puzzle, List<Put> solution) {
    for (int k = 0; k < 2; k++) {
      Button tile = waiting(robot, puzzle, solution.get(k));
      robot.interact(tile::requestFocus);
      robot.push(KeyCode.ENTER);
      if (solution.get(k).turned()) {
        Node put = robot.one(".product-place > .matrix-tile");
        Node last =
            k == 0 ? put : new ArrayList<>(robot.all(".product-place > .matrix-tile")).getLast();
        robot.interact(last::requestFocus);
        robot.push(KeyCode.T);
      }
    }
  }

  private void check(WindowRobot robot, List<Put> solution) {
    assertThat(robot.one(".question-answer", TextField.class).getText())
        .isEqualTo(ProductPuzzle.answer(solution.getFirst(), solution.getLast()).text());
    robot.interact(robot.one(".question-check", Button.class)::fire);
    assertThat(robot.one(".question-says").getAccessibleText()).startsWith("Right: ");
  }

  @Test
  void eight_puzzles_and_more_are_solved_by_mouse_and_by_keyboard(WindowRobot robot) {
    int solved = 0;
    for (String scenario : SCENARIOS) {
      predict(robot, scenario);
      for (var next = nextPuzzle(robot); next.isPresent(); next = nextPuzzle(robot)) {
        ProductPuzzle puzzle = next.get();
        if (puzzle.fitting() == 1) {
          List<Put> solution = solution(puzzle);
          if (solved++ % 2 == 0) {
            byMouse(robot, puzzle, solution);
          } else {
            byKeyboard(robot, puzzle, solution);
          }
          check(robot, solution);
        }
      }
    }
    assertThat(solved).isGreaterThanOrEqualTo(8);
  }

  @Test
  void shapes_first_hides_every_number_and_asks_for_products_alone(WindowRobot robot) {
    show(robot, "two-linear-layers");
    robot.interact(() -> {
      driver.session.playhead().last();
      driver.session.selectNode("S");
    });
    driver.choose(robot, "lesson-shapes");

    Region box = robot.one("#card-W1 .shape-box", Region.class);
    assertThat(box.getWidth() / box.getHeight()).isEqualTo(4.0 / 3);
    assertThat(robot.all(".cell > .number", Text.class))
        .extracting(Text::getText)
        .containsOnly("·");
    assertThat(robot.one("#value .text-area", TextArea.class).getText()).contains("only shapes");

    int asked = 0;
    for (var next = nextPuzzle(robot); next.isPresent(); next = nextPuzzle(robot)) {
      List<Put> solution = solution(next.get());
      byKeyboard(robot, next.get(), solution);
      check(robot, solution);
      asked++;
    }
    assertThat(asked).isEqualTo(3);

    robot.interact(driver.window.teaching()::leave);
    assertThat(robot.all(".shape-box")).isEmpty();
    assertThat(driver.said("W⁽¹⁾[0,0]")).contains(" = 0.5");
  }

  @Test
  void a_wrong_drop_shows_both_sizes_at_the_seam_and_is_answered_as_the_mistake_it_is(
      WindowRobot robot) {
    predict(robot, "two-linear-layers");
    nextPuzzle(robot);
    List<Button> tiles = new ArrayList<>(robot.all(".product-tray > .matrix-tile", Button.class));
    robot.interact(tiles.get(1)::fire);
    robot.interact(tiles.get(0)::fire);

    assertThat(robot.one(".product-seam", Labeled.class).getText())
        .isEqualTo("5×1 · 4×1 does not multiply: at the seam 1 meets 4.");

    robot.interact(robot.one(".question-check", Button.class)::fire);
    Score score = driver.window.teaching().scoreProperty().get();
    assertThat(score.mistakes()).containsOnlyKeys("transpose-forgotten");
  }

  @Test
  void what_is_typed_over_a_product_is_what_is_answered(WindowRobot robot) {
    predict(robot, "two-linear-layers");
    nextPuzzle(robot);
    List<Button> tiles = new ArrayList<>(robot.all(".product-tray > .matrix-tile", Button.class));
    robot.interact(tiles.get(1)::fire);
    robot.interact(tiles.get(0)::fire);
    TextField field = robot.one(".question-answer", TextField.class);
    assertThat(field.getText()).isEqualTo("grad(Yhat) @ W2");

    robot.interact(() -> field.appendText(".T"));
    robot.interact(robot.one(".question-check", Button.class)::fire);
    assertThat(robot.one(".question-says").getAccessibleText()).startsWith("Right: ");
  }

  @Test
  void what_is_put_together_is_named_as_formulas_name_it_and_checked_without_scrolling(
      WindowRobot robot) {
    robot.interact(() -> {
      driver.window.scene().getWindow().setWidth(1024);
      driver.window.scene().getWindow().setHeight(640);
    });
    predict(robot, "two-linear-layers");
    nextPuzzle(robot);
    List<Button> tiles = new ArrayList<>(robot.all(".product-tray > .matrix-tile", Button.class));
    assertThat(tiles.get(1).getAccessibleText()).startsWith("∂L/∂Ŷ, 5×1");

    robot.interact(tiles.get(1)::fire);
    robot.interact(tiles.get(0)::fire);
    Pulses.pass(2);

    assertThat(inScene(robot.one(".lesson .scroll-pane .viewport")))
        .satisfies(sight ->
            assertThat(sight.contains(inScene(robot.one(".question-check"))))
                .as("%s in %s", inScene(robot.one(".question-check")), sight)
                .isTrue());
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void where_sizes_are_alike_it_says_so_and_others_are_offered(WindowRobot robot) {
    show(robot, "two-linear-layers");
    robot.interact(() -> {
      driver.session.apply(new Edit.Resize("n", 3), _ -> {});
      driver.session.apply(new Edit.Resize("h", 3), _ -> {});
    });
    driver.awaitGraph();
    robot.interact(driver.window.teaching()::predict);
    Pulses.settle();
    ProductPuzzle puzzle = nextPuzzle(robot).orElseThrow();
    while (puzzle.fitting() == 1) {
      puzzle = nextPuzzle(robot).orElseThrow();
    }
    assertThat(robot.one(".product-alike > .question-hint", Labeled.class).getText())
        .startsWith(puzzle.fitting() + " products fit, as sizes are alike");

    robot.clickOn(".product-unequal");
    assertThat(Pulses.on(() -> ShownLesson.puzzle(driver.session.shown())).orElseThrow().fitting())
        .isEqualTo(1);
    assertThat(robot.all(".product-unequal")).isEmpty();
  }
}
