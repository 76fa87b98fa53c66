package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.Thorough;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.History;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.scenario.file.ScenarioWriter;
import studio.backprop.scenario.library.Library;

/// Whatever a person does in whatever order, nothing breaks: what nobody catches fails the test.
class MonkeyWindowTest extends WholeWindow {
  private static final int DEEDS = Thorough.or(40, 60);

  static LongStream seeds() {
    return LongStream.range(0, Thorough.or(3, 100));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void random_deeds_are_undone_to_what_was_opened_and_saved_as_they_are(
      long seed, WindowRobot robot) {
    Beginnings opened = new Beginnings();
    robot.interact(() -> {
      driver.session.follow(shown -> shown.document().own(), opened::follow);
      var entries = Library.entries();
      driver.session.show(entries.get(new Random(seed).nextInt(entries.size())).scenario());
    });
    driver.awaitGraph();
    Monkey monkey = new Monkey(driver, robot, seed);

    for (int k = 0; k < DEEDS; k++) {
      monkey.act();
    }
    robot.interact(() -> {
      driver.window.end();
      driver.window.teaching().leave();
      driver.session.endGesture();
    });
    Pulses.until(() -> !driver.session.workingProperty().get());

    Scenario last = Pulses.on(() -> driver.session.document().own().present());
    assertThat(reopened(last)).as(monkey.deeds()).isEqualTo(last);
    robot.interact(this::undoAll);
    assertThat(driver.session.document().own().present())
        .as(monkey.deeds())
        .isEqualTo(opened.last.orElseThrow());
  }

  private static Scenario reopened(Scenario scenario) {
    Reading reading = new ScenarioReader(scenario.catalogue()).read(ScenarioWriter.write(scenario));
    return switch (reading) {
      case Reading.Accepted(var whole, _) -> whole;
      case Reading.HalfBuilt(var half, _, _) -> half;
      case Reading.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  private void undoAll() {
    while (driver.session.document().undoes().isPresent()) {
      driver.session.undo();
    }
  }

  /// What was opened last.
  private static final class Beginnings {
    private Optional<Scenario> last = Optional.empty();
    private Optional<History> before = Optional.empty();

    /// A document without a past, which nobody has come back to, was just opened.
    void follow(History now) {
      boolean hasPast = !now.past().isEmpty() || !now.future().isEmpty();
      if (!hasPast && before.stream().noneMatch(then -> then.present().equals(now.present()))) {
        last = Optional.of(now.present());
      }
      before = Optional.of(now);
    }
  }
}
