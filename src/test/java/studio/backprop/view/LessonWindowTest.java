package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.document.Taught;
import studio.backprop.session.lesson.ShownLesson;
import studio.backprop.view.graph.card.NodeCard;

/// A lesson is taught with a clicker, and its questions are answered.
class LessonWindowTest extends WholeWindow {
  @BeforeEach
  void jump(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> driver.session.playhead().reducedMotionProperty().set(true));
  }

  @Test
  void page_down_alone_leads_from_the_first_moment_to_the_last(WindowRobot robot) {
    Scenario before = driver.session.document().scenario();
    int moments = before.lesson().size();
    long questions = before.lesson().stream().filter(moment -> moment.ask().isPresent()).count();

    for (int k = 0; k < moments + questions; k++) {
      robot.push(KeyCode.PAGE_DOWN);
    }
    assertThat(taught()).isEqualTo(moments);
    assertThat(driver.session.playhead().position()).isEqualTo(6);
    assertThat(place(robot)).isEqualTo("Lesson, %d of %d".formatted(moments, moments));
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(taught()).isEqualTo(moments);

    for (int k = 0; k < moments; k++) {
      robot.push(KeyCode.PAGE_UP);
    }
    assertThat(driver.session.document().taught()).isEmpty();
    assertThat(driver.session.document().scenario()).isEqualTo(before);
    assertThat(driver.session.document().isDirty()).isFalse();
  }

  @Test
  void page_up_leads_back_moment_by_moment_to_the_same_pictures(WindowRobot robot) {
    List<List<String>> there = new ArrayList<>();
    List<List<String>> back = new ArrayList<>();
    there.add(picture());
    int moments = driver.session.document().scenario().lesson().size();

    while (taught() < moments || ShownLesson.question(driver.session.shown()).isPresent()) {
      robot.push(KeyCode.PAGE_DOWN);
      driver.awaitGraph();
      if (ShownLesson.question(driver.session.shown()).isEmpty()) {
        there.add(picture());
      }
    }
    back.addFirst(picture());
    while (taught() > 0) {
      robot.push(KeyCode.PAGE_UP);
      driver.awaitGraph();
      back.addFirst(picture());
    }

    assertThat(there).hasSize(moments + 1).doesNotHaveDuplicates();
    for (int k = 0; k <= moments; k++) {
      List<String> other = new ArrayList<>(back.get(k));
      other.removeAll(there.get(k));
      assertThat(other).as("moment %d", k).isEmpty();
      assertThat(back.get(k)).hasSameSizeAs(there.get(k));
    }
  }

  /// What is drawn: each card and where it stands, each cell with what it says, which cards step
  /// aside, and what is said below and beside.
  private List<String> picture() {
    return Pulses.on(() -> {
      List<String> drawn = new ArrayList<>();
      for (Node card : driver.window.scene().getRoot().lookupAll(".card")) {
        drawn.add(card.getId() + " " + card.getBoundsInParent() + states(card));
      }
      for (Node cell : driver.window.scene().getRoot().lookupAll(".cell")) {
        drawn.add(cell.getAccessibleText());
      }
      drawn.sort(null);
      drawn.add(driver.session.shown().told().sentence());
      drawn.add(ShownLesson.moment(driver.session.shown()).map(Moment::say).orElse(""));
      return drawn;
    });
  }

  private static List<String> states(Node card) {
    return Stream.of("aside", "selected", "active", "has-gradient")
        .filter(state -> card.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)))
        .toList();
  }

  @Test
  void a_cell_that_is_asked_for_is_nowhere_to_be_seen_wherever_the_pass_is(WindowRobot robot) {
    CellName asked = new CellName("S", Quantity.VALUE, 0, 0);
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
    assertThat(ShownLesson.question(driver.session.shown())).isPresent();

    robot.interact(() -> {
      driver.session.playhead().last();
      driver.session.selectCell(asked);
    });
    assertThat(driver.said("S[0,0]:")).endsWith("not computed yet");
    assertThat(driver.session.shown().asked().orElseThrow().isThere()).isFalse();
    assertThat(((TextArea) robot.one("#value .text-area")).getText()).contains("·");

    robot.push(KeyCode.PAGE_DOWN);
    robot.interact(driver.session.playhead()::last);
    assertThat(driver.said("S[0,0]")).contains("0.2");
    assertThat(((TextArea) robot.one("#value .text-area")).getText()).doesNotContain("·");
  }

  @Test
  void cards_that_a_moment_does_not_point_at_step_aside_until_it_is_left(WindowRobot robot) {
    robot.push(KeyCode.PAGE_DOWN);

    assertThat(aside()).contains("S", "Yhat", "L").doesNotContain("X", "W1");

    robot.push(KeyCode.PAGE_UP);
    assertThat(driver.session.document().taught()).isEmpty();
    assertThat(aside()).isEmpty();
  }

  @Test
  void whose_step_it_is_and_what_a_cell_is_made_of_stays_in_light_as_well(WindowRobot robot) {
    robot.interact(() -> driver.window.teaching().show(2));
    Pulses.settle();
    assertThat(aside()).contains("W2", "L").doesNotContain("S", "X", "W1", "b1");

    robot.interact(() -> driver.window.teaching().show(5));
    Pulses.settle();
    assertThat(aside()).contains("X", "L").doesNotContain("S", "Yhat");
  }

  @Test
  void what_adds_up_at_a_card_that_steps_aside_steps_aside_with_it(WindowRobot robot) {
    Scenario twice = Library.entry("value-used-twice").scenario();
    robot.interact(() ->
        driver.session.show(
            twice.withLesson(
                Stream.of("gradient X", "value Z[0,0]")
                    .map(target -> List.of(Target.parse(target).orElseThrow()))
                    .map(Moment.saying(At.END, "Look.")::pointingAt)
                    .toList())));
    driver.awaitGraph();
    robot.interact(() -> driver.window.teaching().show(1));
    Pulses.settle();
    assertThat(driver.window.scene().getRoot().lookupAll(".slip")).as("X").isNotEmpty();

    robot.interact(() -> driver.window.teaching().show(2));
    Pulses.settle();
    assertThat(aside()).contains("X");
    assertThat(driver.window.scene().getRoot().lookupAll(".slip")).as("Z").isEmpty();
  }

  private List<String> aside() {
    return driver.window.scene().getRoot().lookupAll(".card").stream()
        .filter(NodeCard.class::isInstance)
        .filter(card -> card.getPseudoClassStates().contains(PseudoClass.getPseudoClass("aside")))
        .map(card -> ((NodeCard) card).node())
        .toList();
  }

  @Test
  void what_is_typed_when_a_question_is_put_changes_no_number(WindowRobot robot) {
    robot.clickOn(driver.cell("W⁽¹⁾[0,0]"));
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
    Scenario asked = driver.session.document().scenario();

    robot.write("3").push(KeyCode.ENTER).write("4").push(KeyCode.ENTER);

    assertThat(driver.session.document().scenario()).isEqualTo(asked);
    assertThat(driver.window.graph().graph().isFocused()).as("no card has a ring").isTrue();
  }

  @Test
  void a_question_is_put_before_its_moment_and_a_mistake_is_named(WindowRobot robot) {
    Moment asking =
        Moment.saying(At.parse("forward S").orElseThrow(), "Row meets column.")
            .pointingAt(List.of(Target.parse("value S[0,0]").orElseThrow()))
            .asking(Optional.of(shapeOfS()));
    show(robot, List.of(Moment.saying(At.START, "Look."), asking));
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
    assertThat(driver.session.playhead().position()).isZero();
    assertThat(robot.one(".question-answer").isVisible()).isTrue();

    robot.clickOn(robot.one(".question-answer"));
    robot.write("4x5").push(KeyCode.ENTER);
    assertThat(says(robot)).startsWith("Not yet: ").contains("the other way round");

    robot.clickOn(robot.one(".question-answer"));
    robot.push(KeyCode.CONTROL, KeyCode.A).write("n×h").push(KeyCode.ENTER);
    assertThat(says(robot)).startsWith("Right");

    robot.push(KeyCode.PAGE_DOWN);
    assertThat(driver.session.playhead().position()).isEqualTo(1);
    assertThat(driver.session.shown().selection().cell()).isPresent();
  }

  @Test
  void what_a_moment_sets_holds_until_one_goes_back_and_touches_no_file(WindowRobot robot) {
    Scenario own = show(robot, new Alteration(Map.of("n", 4), Map.of()));

    robot.push(KeyCode.PAGE_DOWN);
    driver.awaitGraph();
    assertThat(sizeOfN()).isEqualTo(4);
    assertThat(driver.session.document().own().present()).isEqualTo(own);
    assertThat(driver.session.document().isDirty()).isFalse();

    robot.push(KeyCode.PAGE_UP);
    driver.awaitGraph();
    assertThat(sizeOfN()).isEqualTo(5);
  }

  @Test
  void what_is_changed_by_hand_is_dropped_with_one_click(WindowRobot robot) {
    Scenario own = show(robot, Alteration.NONE);
    robot.push(KeyCode.PAGE_DOWN);
    driver.awaitGraph();
    double loss = driver.loss();

    driver.type(robot, "W⁽¹⁾[0,0]", "9");
    assertThat(driver.loss()).isNotEqualTo(loss);
    assertThat(driver.session.document().own().present()).isEqualTo(own);

    robot.clickOn(robot.one(".lesson-again"));
    assertThat(driver.loss()).isEqualTo(loss);
    assertThat(robot.one(".lesson-again").isVisible()).isFalse();
  }

  @Test
  void the_lesson_follows_a_playhead_that_is_moved_by_hand(WindowRobot robot) {
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(taught()).isEqualTo(1);

    robot.interact(() -> driver.session.playhead().moveTo(4));
    robot.interact(() -> driver.session.playhead().stepBack());

    assertThat(taught()).isEqualTo(3);
  }

  @Test
  void a_choice_says_what_it_would_mean(WindowRobot robot) {
    Question choice =
        new Question.Choice(
            "Which?",
            List.of("this", "that"),
            1,
            List.of("$x$ is too small.", "that it is"),
            Optional.of("look closer"));
    Moment asking = Moment.saying(At.START, "So it is.").asking(Optional.of(choice));
    show(robot, List.of(asking));

    robot.clickOn(".lesson-offer");
    robot.clickOn(robot.one(".question-choice"));
    assertThat(says(robot)).isEqualTo("Not yet: $x$ is too small.");
    assertThat(robot.one(".question-says").lookup(".formula")).isNotNull();
    assertThat(robot.one(".question-hint").getAccessibleText()).isEqualTo("Hint: look closer");
  }

  @Test
  void what_a_moment_points_at_is_in_sight(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Library.entry("max-margin").scenario()));
    driver.awaitGraph();
    List<Moment> lesson = driver.session.document().scenario().lesson();

    for (int k = 1; k <= lesson.size(); k++) {
      int moment = k;
      robot.interact(() -> driver.window.teaching().show(moment));
      driver.awaitGraph();

      Node card =
          driver.window.graph().lookup("#card-" + lesson.get(k - 1).point().getFirst().node());
      Bounds graph = driver.window.graph().localToScene(driver.window.graph().getLayoutBounds());
      assertThat(graph.contains(card.localToScene(card.getLayoutBounds())))
          .as("moment %d", k)
          .isTrue();
    }
  }

  @Test
  void a_choice_is_as_high_as_its_words(WindowRobot robot) {
    Question choice =
        new Question.Choice(
            "Which?",
            List.of("this", "that, of which one can say so much more that it takes some lines"),
            1,
            List.of("no", "yes"),
            Optional.empty());
    show(robot, List.of(Moment.saying(At.START, "So.").asking(Optional.of(choice))));

    robot.clickOn(".lesson-offer");
    Pulses.pass(3);

    List<Region> choices =
        driver.window.scene().getRoot().lookupAll(".question-choice").stream()
            .map(Region.class::cast)
            .toList();
    double line = choices.getFirst().getHeight();
    assertThat(line).isLessThan(60);
    assertThat(choices.getLast().getHeight()).isBetween(1.5 * line, 5 * line);
  }

  private static Question shapeOfS() {
    return new Question.OfShape(new Target.OfMatrix("S", Quantity.VALUE), Optional.empty());
  }

  private Scenario show(WindowRobot robot, Alteration set) {
    return show(robot, List.of(Moment.saying(At.START, "Look.").setting(set)));
  }

  private Scenario show(WindowRobot robot, List<Moment> lesson) {
    Scenario scenario = driver.session.document().scenario().withLesson(lesson);
    robot.interact(() -> driver.window.files().openCopy(scenario));
    driver.awaitGraph();
    return scenario;
  }

  private int sizeOfN() {
    return driver.session.shown().run().scenario().dims().sizes().getOrDefault("n", 0);
  }

  private int taught() {
    return driver.session.document().taught().map(Taught::moment).orElse(0);
  }

  private static String place(WindowRobot robot) {
    return ((Label) robot.one(".lesson-place")).getText();
  }

  private static String says(WindowRobot robot) {
    return robot.one(".question-says").getAccessibleText();
  }
}
