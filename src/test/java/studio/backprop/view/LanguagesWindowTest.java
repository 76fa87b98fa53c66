package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.Thorough;
import studio.backprop.language.Language;

/// In every language there is room for all that the window says, and numbers are written as the
/// language writes them.
@InWindow
class LanguagesWindowTest {
  private final Set<String> cut = new TreeSet<>();
  private final DecimalCommas decimals = new DecimalCommas();
  private Stage stage;

  @InWindow.Start
  void open(Stage stage) {
    this.stage = stage;
  }

  /// What has room in the smallest window nearly always has it in a larger one.
  static Stream<Arguments> windows() {
    Stream<Dimension2D> sizes =
        Stream.of(new Dimension2D(1024, 640), new Dimension2D(1280, 800)).limit(Thorough.or(1, 2));
    return sizes.flatMap(
        size -> Arrays.stream(Language.values()).map(language -> Arguments.of(language, size)));
  }

  private void look(MainWindow window, String when) {
    Tidiness tidiness = new Tidiness(new LaidOut(window.scene().getRoot(), 1));
    Stream.concat(tidiness.cutShort().stream(), tidiness.beyondTheWindow().stream())
        .filter(one -> cut.stream().noneMatch(seen -> seen.endsWith(one)))
        .forEach(one -> cut.add(when + ": " + one));
    decimals.look(window, when);
  }

  @ParameterizedTest
  @MethodSource("windows")
  void nothing_that_the_window_says_is_cut_short_and_no_number_written_as_elsewhere(
      Language language, Dimension2D size, WindowRobot robot) {
    LanguageTour tour = new LanguageTour(stage, language, size, robot, this::look);

    tour.commands();
    tour.lesson();
    tour.why();
    if (language == Language.GERMAN) {
      tour.library();
    }

    assertThat(cut).isEmpty();
    if (language.decimalMark() == ',') {
      assertThat(decimals.wrong()).isEmpty();
      assertThat(decimals.right()).hasSizeGreaterThan(50);
    }
  }
}
