package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.language.Language;

/// In every language there is room for all that the window says.
@InWindow
class LanguagesFitWindowTest {
  private final Set<String> wrong = new TreeSet<>();
  private Stage stage;

  @InWindow.Start
  void open(Stage stage) {
    this.stage = stage;
  }

  static Stream<Arguments> windows() {
    return Arrays.stream(Language.values())
        .flatMap(language ->
            Stream.of(Arguments.of(language, 1024, 640), Arguments.of(language, 1280, 800)));
  }

  private void look(MainWindow window, String when) {
    Tidiness tidiness = new Tidiness(new LaidOut(window.scene().getRoot(), 1));
    Stream.concat(tidiness.cutShort().stream(), tidiness.beyondTheWindow().stream())
        .filter(one -> wrong.stream().noneMatch(seen -> seen.endsWith(one)))
        .forEach(one -> wrong.add(when + ": " + one));
  }

  @ParameterizedTest
  @MethodSource("windows")
  void nothing_that_the_window_says_is_cut_short(
      Language language, int width, int height, WindowRobot robot) {
    LanguageTour tour = new LanguageTour(stage, language, width, height, robot, this::look);

    tour.commands();
    tour.lesson();
    tour.why();

    assertThat(wrong).isEmpty();
  }
}
