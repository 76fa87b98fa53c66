package studio.backprop.view;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.document.Taught;

/// A lesson is presented: with a clicker, blanked for a while, and left.
class PresentationWindowTest extends WholeWindow {
  @BeforeEach
  void shown(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> driver.session.playhead().reducedMotionProperty().set(true));
    robot.interact(driver.window.graph()::takeKeyboard);
  }

  @Test
  void nothing_but_the_graph_what_is_said_and_the_lesson_is_left_and_larger(WindowRobot robot) {
    robot.push(KeyCode.F5);

    assertThat(robot.one(".top-bar").isVisible()).isFalse();
    assertThat(robot.one(".inspector").isVisible()).isFalse();
    assertThat(robot.one(".left-side").isVisible()).isFalse();
    assertThat(driver.looks.textScale().shareProperty().get()).isEqualTo(1.5);
    assertThat(driver.looks.contrastProperty().get()).isTrue();

    robot.push(KeyCode.PAGE_DOWN);
    assertThat(driver.session.document().taught().map(Taught::moment)).contains(1);
    assertThat(robot.one(".left-side").isVisible()).isTrue();

    robot.interact(() -> driver.session.selectCell(new CellName("X", Quantity.VALUE, 0, 0)));
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.one(".top-bar").isVisible()).isTrue();
    assertThat(robot.one(".inspector").isVisible()).isTrue();
    assertThat(driver.looks.textScale().shareProperty().get()).isEqualTo(1);
    assertThat(driver.looks.contrastProperty().get()).isFalse();
  }

  @Test
  void no_card_has_a_ring_when_the_bar_that_had_the_keyboard_goes(WindowRobot robot) {
    robot.interact(robot.one("#library")::requestFocus);
    robot.push(KeyCode.F5);

    assertThat(driver.window.graph().graph().isFocused()).isTrue();
  }

  @Test
  void a_full_stop_blanks_the_picture_and_shows_it_again(WindowRobot robot) {
    robot.push(KeyCode.PERIOD);
    assertThat(robot.one(".blank").isVisible()).isFalse();

    robot.push(KeyCode.F5).push(KeyCode.PERIOD);
    assertThat(robot.one(".blank").isVisible()).isTrue();
    robot.push(KeyCode.PERIOD);
    assertThat(robot.one(".blank").isVisible()).isFalse();
    robot.push(KeyCode.PERIOD).push(KeyCode.ESCAPE);
    assertThat(robot.one(".blank").isVisible()).isFalse();
  }

  @Test
  void what_a_moment_points_at_and_what_is_asked_about_comes_close_and_goes_away_again(
      WindowRobot robot) {
    Moment told = Moment.saying(At.END, "Look.").pointingAt(targets("value a2", "value W3"));
    Question shape =
        new Question.OfShape(new Target.OfMatrix("W3", Quantity.GRADIENT), Optional.empty());
    Scenario wide = Library.entry("three-layers").scenario();
    robot.interact(() ->
        driver.session.show(
            wide.withLesson(
                List.of(
                    told,
                    told.asking(Optional.of(shape)),
                    Moment.saying(At.START, "All.").pointingAt(targets("x"))))));
    driver.awaitGraph();
    double before = zoom();
    robot.push(KeyCode.F5);
    Pulses.settle();
    double all = zoom();

    robot.push(KeyCode.PAGE_DOWN);
    Pulses.settle();
    assertThat(zoom()).as("pointed at").isGreaterThan(1.5 * all);
    robot.push(KeyCode.PAGE_DOWN);
    Pulses.settle();
    assertThat(zoom()).as("asked about").isGreaterThan(1.5 * all);
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
    Pulses.settle();
    assertThat(moment()).contains(3);
    assertThat(zoom()).as("where the lesson begins, all").isLessThanOrEqualTo(all);

    robot.push(KeyCode.PAGE_UP).push(KeyCode.ESCAPE);
    Pulses.settle();
    assertThat(zoom()).as("not before a class").isCloseTo(before, within(0.01));
  }

  @Test
  void cards_far_apart_that_a_moment_points_at_close_up_and_nothing_else_is_seen(
      WindowRobot robot) {
    Moment far = Moment.saying(At.END, "Look.").pointingAt(targets("gradient W1", "gradient W3"));
    Scenario wide = Library.entry("three-layers").scenario();
    robot.interact(() -> driver.session.show(wide.withLesson(List.of(far))));
    robot.push(KeyCode.F8).push(KeyCode.F9);
    Pulses.settle();
    driver.awaitGraph();
    double apart = distance("W1", "W3");
    robot.push(KeyCode.F5).push(KeyCode.PAGE_DOWN);
    Pulses.settle();

    assertThat(distance("W1", "W3")).isLessThan(0.5 * apart);
    assertThat(seen()).containsExactlyInAnyOrder("card-W1", "card-W3");
    assertThat(driver.window.graph().graph().map().isVisible()).isFalse();

    robot.push(KeyCode.ESCAPE);
    Pulses.settle();
    assertThat(distance("W1", "W3")).isCloseTo(apart, within(0.01));
    assertThat(seen()).contains("card-W1", "card-W2", "card-W3");
  }

  @Test
  void what_is_pointed_at_stays_in_sight_where_the_step_under_way_is_elsewhere(WindowRobot robot) {
    Moment end = Moment.saying(At.END, "Look.").pointingAt(targets("gradient W3"));
    Scenario wide = Library.entry("three-layers").scenario();
    robot.interact(() -> driver.session.show(wide.withLesson(List.of(end))));
    driver.awaitGraph();
    robot.push(KeyCode.F5).push(KeyCode.PAGE_DOWN);
    Pulses.until(() -> !driver.session.playhead().rushingProperty().get());
    Pulses.settle();

    assertThat(isInSight("W3")).isTrue();
    assertThat(isInSight("z1")).isFalse();
  }

  private boolean isInSight(String id) {
    Node card = card(id);
    Node graph = driver.window.graph().graph();
    return card != null
        && graph
            .localToScene(graph.getLayoutBounds())
            .contains(card.localToScene(card.getLayoutBounds()));
  }

  @Test
  void what_the_step_works_with_does_not_step_aside_even_where_it_is_too_much_to_come_close(
      WindowRobot robot) {
    PseudoClass aside = PseudoClass.getPseudoClass("aside");
    robot.interact(() -> driver.session.show(Library.entry("xor").scenario()));
    driver.awaitGraph();
    robot.push(KeyCode.F5).write("6");
    Pulses.settle();

    assertThat(card("X").getPseudoClassStates()).as("an operand").doesNotContain(aside);
    assertThat(card("A").getPseudoClassStates()).as("of no use here").contains(aside);
  }

  @Test
  void cells_of_cards_that_are_not_seen_are_not_lit(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Library.entry("why-yhat-minus-y").scenario()));
    driver.awaitGraph();
    robot.push(KeyCode.F5).write("4");
    Pulses.settle();
    assertThat(lit()).isPositive();

    robot.push(KeyCode.PAGE_DOWN);
    Pulses.settle();
    assertThat(seen()).contains("card-X2").doesNotContain("card-X1");
    assertThat(lit()).isZero();

    robot.push(KeyCode.ESCAPE);
    Pulses.settle();
    assertThat(lit()).isPositive();
    robot.push(KeyCode.F5);
    Pulses.settle();
    assertThat(lit()).isZero();
  }

  private int lit() {
    return driver.window.graph().lookupAll(".lit").size();
  }

  @Test
  void where_a_lesson_begins_all_of_a_graph_is_seen_however_wide_it_is(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Library.entry("every-activation").scenario()));
    driver.awaitGraph();
    robot.push(KeyCode.F5).push(KeyCode.PAGE_DOWN);
    Pulses.settle();

    assertThat(isInSight("X")).isTrue();
    assertThat(isInSight("Y")).isTrue();
    assertThat(driver.window.graph().graph().map().isVisible()).isFalse();
  }

  @Test
  void what_adds_up_is_seen_only_where_a_moment_speaks_of_a_gradient(WindowRobot robot) {
    Scenario twice = Library.entry("value-used-twice").scenario();
    robot.interact(() ->
        driver.session.show(
            twice.withLesson(
                Stream.of("gradient X", "value X")
                    .map(target -> Moment.saying(At.END, "Look.").pointingAt(targets(target)))
                    .toList())));
    driver.awaitGraph();
    robot.push(KeyCode.F5).push(KeyCode.PAGE_DOWN);
    Pulses.settle();
    assertThat(driver.window.graph().lookupAll(".slip")).isNotEmpty();

    robot.push(KeyCode.PAGE_DOWN);
    Pulses.settle();
    assertThat(driver.window.graph().lookupAll(".slip")).isEmpty();
  }

  @Test
  void cards_that_close_up_as_a_presentation_begins_are_as_large_as_those_that_did_in_one(
      WindowRobot robot) {
    Scenario pairs = Library.entry("skip-gram-negative-sampling").scenario();
    robot.interact(() -> driver.session.show(pairs));
    driver.awaitGraph();
    robot.interact(() -> driver.window.teaching().show(5));
    driver.awaitGraph();
    robot.push(KeyCode.F5);
    Pulses.settle();
    double begun = zoom();

    robot.write("8");
    Pulses.settle();
    robot.write("5");
    Pulses.settle();
    assertThat(begun).isCloseTo(zoom(), within(0.01));
  }

  @Test
  void cards_that_close_up_are_seen_to_go_there_unless_motion_is_reduced(WindowRobot robot) {
    Moment all = Moment.saying(At.END, "All.");
    Moment far = all.pointingAt(targets("gradient W1", "gradient W3"));
    Scenario wide = Library.entry("three-layers").scenario();
    robot.interact(() -> driver.session.show(wide.withLesson(List.of(all, far))));
    driver.awaitGraph();
    robot.push(KeyCode.F5).push(KeyCode.PAGE_DOWN);
    Pulses.settle();

    assertThat(wayOfW3(2)).as("reduced").isZero();
    robot.push(KeyCode.PAGE_UP);
    Pulses.settle();
    robot.interact(() -> driver.session.playhead().reducedMotionProperty().set(false));
    assertThat(wayOfW3(2)).isNotZero();
    Pulses.until(() -> card("W3").getTranslateX() == 0);
    assertThat(distance("W1", "W3")).isPositive();
  }

  /// How far it is from where it will stand, as a moment begins.
  private double wayOfW3(int moment) {
    return Pulses.inOne(
        driver.window.scene(),
        () -> driver.window.teaching().show(moment),
        () -> card("W3").getTranslateX());
  }

  private double distance(String from, String to) {
    return Math.abs(card(to).getLayoutX() - card(from).getLayoutX());
  }

  private Node card(String id) {
    return driver.window.graph().lookup("#card-" + id);
  }

  private List<String> seen() {
    return driver.window.graph().lookupAll(".card").stream()
        .filter(Node::isVisible)
        .map(Node::getId)
        .toList();
  }

  private static List<Target> targets(String... written) {
    return Stream.of(written).flatMap(target -> Target.parse(target).stream()).toList();
  }

  private double zoom() {
    return driver.window.graph().graph().zoomProperty().get();
  }

  private Optional<Integer> moment() {
    return driver.session.document().taught().map(Taught::moment);
  }

  /// A lesson of so many moments at the first step.
  private void lesson(WindowRobot robot, int count) {
    Moment first = driver.scenario.lesson().getFirst();
    robot.interact(() -> driver.session.show(driver.scenario.withLesson(nCopies(count, first))));
    driver.awaitGraph();
  }

  @Test
  void a_digit_goes_to_the_moment_of_its_number_only_before_a_class(WindowRobot robot) {
    lesson(robot, 5);
    robot.write("3");
    assertThat(moment()).isEmpty();

    robot.push(KeyCode.F5).write("3");
    assertThat(moment()).contains(3);
    robot.write("9");
    assertThat(moment()).contains(3);
  }

  @Test
  void a_number_of_two_digits_is_shown_while_it_is_typed(WindowRobot robot) {
    lesson(robot, 12);
    Label typed = robot.one(".moment-jump", Label.class);

    robot.push(KeyCode.F5).write("1");
    assertThat(typed.isVisible()).isTrue();
    assertThat(typed.getText()).isEqualTo("1");
    assertThat(moment()).isEmpty();
    robot.write("0");

    assertThat(moment()).contains(10);
    assertThat(typed.isVisible()).isFalse();
  }

  @Test
  void enter_or_a_pause_ends_a_number_and_leaving_forgets_it(WindowRobot robot) {
    lesson(robot, 12);

    robot.push(KeyCode.F5).write("1").push(KeyCode.ENTER);
    assertThat(moment()).contains(1);
    robot.write("2");
    robot.write("1");
    Pulses.until(() -> moment().equals(Optional.of(1)));
    robot.write("1").push(KeyCode.ESCAPE);
    assertThat(robot.one(".moment-jump").isVisible()).isFalse();
  }

  @Test
  void a_ring_goes_with_the_mouse_until_the_presentation_is_left(WindowRobot robot) {
    Node ring = robot.one(".large-pointer");
    robot.push(KeyCode.L);
    assertThat(ring.isVisible()).isFalse();

    robot.push(KeyCode.F5).push(KeyCode.L);
    robot.moveTo(new Point2D(500, 300));
    assertThat(ring.isVisible()).isTrue();
    Bounds around = ring.localToScene(ring.getLayoutBounds());
    assertThat(around.getCenterX()).isCloseTo(500, within(1.0));
    assertThat(around.getCenterY()).isCloseTo(300, within(1.0));

    robot.push(KeyCode.ESCAPE);
    assertThat(ring.isVisible()).isFalse();
  }
}
