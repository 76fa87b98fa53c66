package studio.backprop.view.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Language;
import studio.backprop.samples.Scenarios;
import studio.backprop.session.Session;
import studio.backprop.session.thread.Threads;
import studio.backprop.view.InWindow;
import studio.backprop.view.Pulses;
import studio.backprop.view.WindowRobot;

@InWindow
class WorkingStripTest {
  private final Queue<Runnable> elsewhere = new ArrayDeque<>();
  private final Session session =
      new Session(Scenarios.line(), new Threads(Platform::runLater, elsewhere::add, Runnable::run));
  private WorkingStrip strip;

  @InWindow.Start
  void open(Stage stage) {
    strip = new WorkingStrip(session, Language.ENGLISH.texts("window"));
    stage.setScene(new Scene(strip, 400, 60));
    stage.show();
  }

  @Test
  void after_a_while_it_says_that_something_is_worked_out_until_it_is(WindowRobot robot) {
    robot.interact(() -> session.show(Scenarios.largeProduct()));
    assertThat(strip.isVisible()).isFalse();

    robot.interact(() -> strip.patience().jumpTo(WorkingStrip.PATIENCE));
    assertThat(strip.isVisible()).isTrue();

    elsewhere.remove().run();
    Pulses.settle();
    assertThat(strip.isVisible()).isFalse();
    assertThat(session.document().scenario()).isEqualTo(Scenarios.largeProduct());
  }

  @Test
  void what_takes_too_long_can_be_given_up(WindowRobot robot) {
    robot.interact(() -> session.show(Scenarios.largeProduct()));

    robot.interact(() -> ((Button) strip.getChildren().getLast()).fire());
    elsewhere.remove().run();
    Pulses.settle();

    assertThat(session.workingProperty().get()).isFalse();
    assertThat(session.document().scenario()).isEqualTo(Scenarios.line());
  }

  @Test
  void what_is_explained_for_long_is_told_and_can_be_given_up(WindowRobot robot) {
    robot.interact(() -> session.show(Scenarios.largeProduct()));
    elsewhere.remove().run();
    Pulses.settle();
    robot.interact(() -> session.selectCell(new CellName("S", Quantity.VALUE, 0, 0)));
    robot.interact(() -> strip.patience().jumpTo(WorkingStrip.PATIENCE));
    assertThat(strip.isVisible()).isTrue();

    robot.interact(() -> ((Button) strip.getChildren().getLast()).fire());

    assertThat(strip.isVisible()).isFalse();
    assertThat(session.shown().selection().cell()).isEmpty();
  }
}
