package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.view.command.Command;
import studio.backprop.view.command.CommandSearch;

/// All commands, by their names and by their keys.
class CommandsWindowTest extends WholeWindow {
  private static final Texts TEXTS = Language.ENGLISH.texts("window");

  private final Texts texts = Language.ENGLISH.texts("window");

  private static List<Command> listed(WindowRobot robot) {
    ListView<?> list = robot.one("#commands-list", ListView.class);
    return list.getItems().stream().<Command>map(Command.class::cast).toList();
  }

  /// Takes each as the list does, after having brought about a state once more.
  private void takeAll(WindowRobot robot, Runnable state) {
    CommandSearch search =
        Pulses.on(() -> new CommandSearch(driver.window.commands(), texts, () -> {}));
    for (Command command : driver.commands()) {
      state.run();
      robot.interact(() -> search.take(command));
      robot.push(KeyCode.ESCAPE);
    }
  }

  @Test
  void typing_finds_a_command_and_enter_does_it(WindowRobot robot) {
    driver.awaitGraph();
    ToggleButton check = robot.one("#check", ToggleButton.class);

    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("check");
    assertThat(listed(robot)).extracting(Command::name).containsExactly("check");
    robot.push(KeyCode.ENTER);

    assertThat(robot.one(".overlay").isVisible()).isFalse();
    assertThat(check.isSelected()).isTrue();
  }

  @Test
  void a_command_is_found_by_other_words_for_it(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> driver.session.selectNode("X"));

    robot.push(KeyCode.CONTROL, KeyCode.K).write("output");
    assertThat(listed(robot)).extracting(Command::name).startsWith("output");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("remove");
    assertThat(listed(robot)).extracting(Command::name).contains("delete");
  }

  @Test
  void what_has_other_words_is_a_command_in_each_language() {
    List<String> names = driver.commands().stream().map(Command::name).toList();
    for (Language language : Language.values()) {
      assertThat(
              language.texts("window").bundle().keySet().stream()
                  .filter(key -> key.startsWith("words-"))
                  .map(key -> key.substring("words-".length())))
          .isNotEmpty()
          .isSubsetOf(names);
    }
  }

  @Test
  void their_keys_end_one_under_the_other(WindowRobot robot) {
    driver.awaitGraph();

    robot.push(KeyCode.CONTROL, KeyCode.K);

    assertThat(robot.all(".named-cell > .quiet"))
        .hasSizeGreaterThan(5)
        .extracting(keys -> keys.localToScene(keys.getBoundsInLocal()).getMaxX())
        .allSatisfy(end -> assertThat(end).isCloseTo(right(robot), within(1.0)));
  }

  private static double right(WindowRobot robot) {
    Node first = robot.one(".named-cell > .quiet");
    return first.localToScene(first.getBoundsInLocal()).getMaxX();
  }

  @Test
  void what_cannot_be_done_now_comes_last_and_is_not_done(WindowRobot robot) {
    driver.awaitGraph();

    robot.push(KeyCode.CONTROL, KeyCode.K);
    List<Boolean> possible =
        Pulses.on(() ->
            listed(robot).stream().map(command -> command.possible().getAsBoolean()).toList());
    assertThat(possible)
        .isSortedAccordingTo((one, other) -> Boolean.compare(other, one))
        .contains(false);
    robot.write("undo");
    robot.push(KeyCode.ENTER);

    assertThat(robot.one(".overlay").isVisible()).isTrue();
  }

  @Test
  void every_command_can_be_taken_while_nothing_is_there(WindowRobot robot) {
    driver.awaitGraph();
    takeAll(robot, () -> robot.interact(() -> driver.window.files().openEmpty("Empty")));
  }

  @Test
  void every_command_can_be_taken_while_it_plays(WindowRobot robot) {
    driver.awaitGraph();
    takeAll(robot, () -> robot.interact(this::play));
  }

  private void play() {
    driver.session.playhead().first();
    if (!driver.session.playhead().playingProperty().get()) {
      driver.session.playhead().togglePlay();
    }
  }

  @Test
  void every_command_can_be_taken_while_a_number_is_edited(WindowRobot robot) {
    takeAll(robot, () -> edit(robot));
  }

  private void edit(WindowRobot robot) {
    if (!driver.session.document().scenario().equals(driver.scenario)
        || driver.session.document().isGuided()) {
      robot.interact(() -> driver.session.show(driver.scenario));
    }
    robot.interact(() ->
        Stream.of("#program", "#check", "#training")
            .forEach(panel -> robot.one(panel, ToggleButton.class).setSelected(false)));
    driver.awaitGraph();
    robot.interact(driver.window.graph().graph()::fit);
    robot.clickOn(driver.cell("W⁽¹⁾[0,0]"));
    robot.write("7");
  }

  @Test
  void quitting_asks_the_window_to_close_as_its_frame_does(WindowRobot robot) {
    AtomicInteger asked = new AtomicInteger();
    robot.interact(() ->
        driver
            .window
            .scene()
            .getWindow()
            .addEventFilter(
                WindowEvent.WINDOW_CLOSE_REQUEST,
                event -> {
                  asked.incrementAndGet();
                  event.consume();
                }));

    robot.push(KeyCode.CONTROL, KeyCode.Q);

    assertThat(asked).hasValue(1);
  }

  @Test
  void no_two_commands_have_a_chord_in_common_where_these_count() {
    Stream<String> chords =
        driver.window.commands().stream()
            .flatMap(command ->
                command.chords().stream()
                    .map(chord -> command.reach() + " " + chord.written(TEXTS)));

    assertThat(chords.toList()).doesNotHaveDuplicates();
  }
}
