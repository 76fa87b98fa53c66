package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.language.Language;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.Settings;
import studio.backprop.view.command.Command;
import studio.backprop.view.command.CommandSearch;

/// In every language there is room for all that the window says.
@InWindow
class LanguagesFitWindowTest {
  /// Commands that change more than what is said; each of the languages has a window of its own.
  private static final List<String> ELSEWHERE = List.of("language-", "theme", "contrast", "text-");

  private final Set<String> wrong = new TreeSet<>();
  private Stage stage;
  private MainWindow window;

  @InWindow.Start
  void open(Stage stage) {
    this.stage = stage;
    window = windowIn(Language.ENGLISH);
  }

  private static MainWindow windowIn(Language language) {
    Session session = new Session(Library.first().scenario());
    session.write(session.shown().style().with(language));
    return new MainWindow(session, Settings.none(), new FakePrompts(), new Looks(Theme.LIGHT));
  }

  static Stream<Arguments> windows() {
    return Arrays.stream(Language.values())
        .flatMap(language ->
            Stream.of(Arguments.of(language, 1024, 640), Arguments.of(language, 1280, 800)));
  }

  private void show(WindowRobot robot, Language language, int width, int height) {
    robot.interact(() -> {
      window = windowIn(language);
      stage.setWidth(width);
      stage.setHeight(height);
      window.showOn(stage);
      begin();
    });
    look("at first");
  }

  private void begin() {
    Session session = window.session();
    session.show(Library.first().scenario());
    session.playhead().last();
    session.selectNode("S");
    window.presentation().leave();
    Stream.of("#program", "#check", "#training")
        .map(panel -> (ToggleButton) window.scene().getRoot().lookup(panel))
        .forEach(panel -> panel.setSelected(false));
  }

  private void look(String when) {
    Pulses.finished(() -> Settled.of(window.scene(), window.graph().graph()));
    Tidiness tidiness = new Tidiness(window.scene().getRoot(), 1);
    Stream.concat(
            Pulses.on(tidiness::cutShort).stream(), Pulses.on(tidiness::beyondTheWindow).stream())
        .filter(one -> wrong.stream().noneMatch(seen -> seen.endsWith(one)))
        .forEach(one -> wrong.add(when + ": " + one));
  }

  @ParameterizedTest
  @MethodSource("windows")
  void nothing_that_the_window_says_is_cut_short(
      Language language, int width, int height, WindowRobot robot) {
    show(robot, language, width, height);
    CommandSearch search = new CommandSearch(window.commands(), language.texts("window"), () -> {});
    for (Command command : window.commands()) {
      if (ELSEWHERE.stream().noneMatch(command.name()::startsWith)) {
        robot.interact(this::begin);
        robot.interact(() -> search.take(command));
        look(command.name());
        robot.push(KeyCode.ESCAPE);
      }
    }

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("windows")
  void nothing_that_a_lesson_says_or_asks_is_cut_short(
      Language language, int width, int height, WindowRobot robot) {
    show(robot, language, width, height);
    int count = window.session().document().scenario().lesson().size();
    for (int moment = 1; moment <= count; moment++) {
      int number = moment;
      robot.interact(() -> window.teaching().show(number));
      look("moment " + number);
    }
    robot.interact(() -> window.teaching().show(2));
    robot.interact(window.teaching()::leave);
    look("a lesson that was left");
    robot.interact(window.teaching()::predict);
    for (int step = 0; step < 8; step++) {
      robot.interact(window.teaching()::next);
      look("asked before step " + step);
    }

    assertThat(wrong).isEmpty();
  }
}
