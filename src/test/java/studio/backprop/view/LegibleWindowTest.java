package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.Thorough;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;

/// From the back row: a graph that is fitted fills the window, and its digits can be read.
class LegibleWindowTest extends WholeWindow {
  /// Larger graphs cannot be read as a whole.
  private static final int MOST_NODES = 12;

  /// Each scenario in one of the sizes; with `-Pthorough` in both.
  private static final int SHARES = 2;

  private void show(WindowRobot robot, Library.Entry entry) {
    robot.interact(() -> driver.session.show(entry.scenario()));
    driver.awaitGraph();
    robot.interact(() -> driver.window.graph().graph().fit());
    Pulses.pass(2);
  }

  private Set<Node> all(String selector) {
    return driver.window.scene().getRoot().lookupAll(selector);
  }

  /// How high digits are on the screen, by the size of their type.
  private double smallestDigits() {
    double zoom = driver.window.graph().graph().zoomProperty().get();
    return all(".cell > .number").stream()
        .mapToDouble(number -> ((Text) number).getFont().getSize() * zoom)
        .min()
        .orElseThrow();
  }

  private boolean isAllInSight() {
    Bounds pane = driver.window.graph().localToScene(driver.window.graph().getLayoutBounds());
    return all(".card").stream()
        .allMatch(card -> pane.contains(card.localToScene(card.getLayoutBounds())));
  }

  @ParameterizedTest
  @CsvSource({"0, 1280, 800, 9", "1, 2560, 1440, 14"})
  void digits_of_a_fitted_graph_can_be_read(
      int share, int width, int height, double least, WindowRobot robot) {
    resize(robot, width, height);
    robot.push(KeyCode.F8);
    robot.push(KeyCode.F9);
    Pulses.settle();
    assertThat(driver.window.scene().getWidth()).isEqualTo(width);
    assertThat(driver.window.graph().getWidth()).isEqualTo(width);
    List<Library.Entry> small =
        Library.entries().stream()
            .filter(entry -> entry.scenario().nodes().size() <= MOST_NODES)
            .toList();

    assertThat(small).hasSizeGreaterThan(25);
    for (Library.Entry entry : small) {
      if (!Thorough.takes(small.indexOf(entry) + share, SHARES)) {
        continue;
      }
      show(robot, entry);
      assertThat(smallestDigits()).as(entry.name()).isGreaterThanOrEqualTo(least);
      assertThat(isAllInSight()).as(entry.name()).isTrue();
    }
  }

  /// A long strip goes on in a row below, and is one row again when the panels are closed.
  @ParameterizedTest
  @ValueSource(strings = {"recurrent-net", "three-layers", "sigmoid-apart"})
  void long_strips_are_read_between_side_panels(String name, WindowRobot robot) {
    show(robot, Library.entry(name));
    double between = smallestDigits();
    assertThat(isAllInSight()).isTrue();

    robot.push(KeyCode.F8);
    robot.push(KeyCode.F9);
    Pulses.settle();
    driver.awaitGraph();
    robot.interact(() -> driver.window.graph().graph().fit());

    assertThat(between).isGreaterThan(8);
    assertThat(smallestDigits()).isGreaterThan(10);
    assertThat(isAllInSight()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"residual-block", "sigmoid-softmax-network"})
  void a_strip_of_which_a_part_is_out_of_sight_makes_use_of_the_height(
      String name, WindowRobot robot) {
    robot.interact(() -> driver.session.show(Library.entry(name).scenario()));
    driver.awaitGraph();

    assertThat(isAllInSight()).isFalse();
    assertThat(smallestDigits()).isGreaterThan(9);
  }

  /// What adds up stands off the cards also where these stand elsewhere after a panel was opened.
  @Test
  void a_sum_makes_way_for_cards_that_are_laid_out_anew(WindowRobot robot) {
    robot.push(KeyCode.F8);
    robot.push(KeyCode.F9);
    show(robot, Library.entry("recurrent-net"));
    robot.interact(driver.session.playhead()::last);

    robot.push(KeyCode.F8);
    robot.push(KeyCode.F9);
    Pulses.settle();
    driver.awaitGraph();

    assertThat(
            Pulses.on(() ->
                new Crossings(
                        new LaidOut(
                            driver.window.scene().getRoot(),
                            driver.window.graph().graph().zoomProperty().get()))
                    .slipsOverOthers()))
        .isEmpty();
  }

  @Test
  void a_very_long_name_makes_no_card_wide(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Library.entry("linear-by-hand").scenario()));
    robot.interact(
        () -> driver.session.apply(new Edit.Relabel("X", Optional.of("long".repeat(500)))));
    driver.awaitGraph();

    assertThat(((Region) driver.window.scene().lookup("#card-X")).getWidth()).isLessThan(600);
  }

  /// A bar with two rows takes what digits need.
  @ParameterizedTest
  @CsvSource({
    "window-classifier, 1280, 800",
    "window-classifier, 1024, 640",
    "spirals, 1024, 640",
    "moons, 1024, 640"
  })
  void sizes_stand_in_one_row(String name, int width, int height, WindowRobot robot) {
    resize(robot, width, height);
    show(robot, Library.entry(name));

    assertThat(all(".dim-chip"))
        .hasSizeGreaterThan(3)
        .extracting(Node::getLayoutY)
        .containsOnly(all(".dim-chip").iterator().next().getLayoutY());
  }
}
