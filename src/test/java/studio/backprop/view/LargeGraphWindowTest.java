package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.Node;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.session.settings.Settings;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.Theme;

/// In a window on 5,001 nodes every edit goes through, and nothing that is large is done on its
/// thread: that would refuse.
@InWindow
@Isolated("it names the thread that draws, of which a program has one")
class LargeGraphWindowTest {
  private static final int LENGTH = 5_000;

  private final WindowThreads threads = new WindowThreads();
  private Session session;
  private MainWindow window;

  @InWindow.Start
  void open(Stage stage) {
    FrameThread.isThisOne();
    session = new Session(Scenarios.line(), threads.threads(Platform::runLater));
    window = new MainWindow(session, Settings.none(), new FakePrompts(), new Looks(Theme.LIGHT));
    window.showOn(stage);
  }

  @AfterEach
  void close() {
    FrameThread.isNone();
    threads.close();
  }

  private void await() {
    Pulses.until(() -> !session.workingProperty().get());
    Pulses.finished(() -> Settled.of(window.scene(), window.graph().graph()));
  }

  private void edit(WindowRobot robot, Edit edit) {
    robot.interact(() -> session.apply(edit));
    await();
  }

  private boolean hasCard(String node) {
    return window.scene().getRoot().lookup("#card-" + node) != null;
  }

  @Test
  void every_edit_of_five_thousand_nodes_goes_through(WindowRobot robot) {
    robot.interact(() -> session.show(Scenarios.chain(LENGTH)));
    await();
    assertThat(hasCard("N0")).isTrue();

    edit(robot, new Edit.SetCell("N0", 0, 0, 2));
    edit(robot, new Edit.Move("N1", new Node.Position(40, 300)));
    edit(robot, new Edit.RenameNode("N1", "first"));
    assertThat(hasCard("N1")).isFalse();
    assertThat(hasCard("first")).isTrue();
    edit(robot, new Edit.Disconnect("N3", "X"));
    assertThat(window.scene().getRoot().lookupAll(".card.draft")).isNotEmpty();
    robot.interact(session::undo);
    await();
    assertThat(window.scene().getRoot().lookupAll(".card.draft")).isEmpty();
    edit(robot, new Edit.Delete(Set.of("N" + LENGTH)));
    robot.interact(() -> session.selectNode("N0"));
    robot.interact(session.playhead()::last);

    robot.interact(() -> session.show(Scenarios.line()));
    await();
    assertThat(hasCard("first")).isFalse();
    assertThat(hasCard("W")).isTrue();
  }
}
