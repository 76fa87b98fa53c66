package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Groups;
import studio.backprop.session.edit.Palette;
import studio.backprop.session.settings.Settings;
import studio.backprop.session.thread.Threads;
import studio.backprop.view.looks.Looks;
import studio.backprop.view.looks.Theme;
import studio.backprop.writing.style.Style;

/// Until what comes next is laid out, the window shows the moment before, all of it.
@InWindow
class OneMomentWindowTest {
  private static final int LENGTH = 6;

  private final Queue<Runnable> elsewhere = new ArrayDeque<>();
  private Session session;
  private MainWindow window;

  @InWindow.Start
  void open(Stage stage) {
    session =
        new Session(
            Scenarios.chain(LENGTH),
            new Threads(Platform::runLater, elsewhere::add, Runnable::run));
    window = new MainWindow(session, Settings.none(), new FakePrompts(), new Looks(Theme.LIGHT));
    window.showOn(stage);
  }

  @BeforeEach
  void await() {
    Pulses.finished(() -> Settled.of(window.scene(), window.graph().graph()));
  }

  private void workElsewhere() {
    while (!elsewhere.isEmpty()) {
      elsewhere.remove().run();
      Pulses.settle();
    }
  }

  private List<Node> cards() {
    return List.copyOf(window.scene().getRoot().lookupAll(".card"));
  }

  private boolean isLaidOut() {
    return window.graph().graph().readyProperty().get();
  }

  @Test
  void an_edit_is_told_once_its_picture_is_there(WindowRobot robot) {
    Shown before = session.shown();
    List<Node> cards = cards();
    List<Boolean> laidOut = new ArrayList<>();
    robot.interact(
        () -> session.shownProperty().addListener((_, _, _) -> laidOut.add(isLaidOut())));

    robot.interact(() -> session.apply(new Edit.Delete(Set.of("N" + LENGTH))));
    assertThat(session.shown()).isEqualTo(before);
    assertThat(cards()).isEqualTo(cards);
    assertThat(isLaidOut()).isTrue();
    workElsewhere();

    assertThat(session.shown().graph().nodes()).hasSize(LENGTH);
    assertThat(laidOut).isNotEmpty().containsOnly(true);
  }

  @Test
  void a_layout_that_is_given_up_leaves_the_document_as_it_is_shown(WindowRobot robot) {
    Shown before = session.shown();
    robot.interact(() -> session.apply(new Edit.Delete(Set.of("N" + LENGTH))));

    robot.interact(session::cancel);
    workElsewhere();

    assertThat(session.shown()).isEqualTo(before);
    assertThat(isLaidOut()).isTrue();
  }

  @Test
  void nodes_are_shown_as_one_card_once_that_is_laid_out(WindowRobot robot) {
    List<Node> cards = cards();

    robot.interact(() -> session.group(groups -> groups.folding(Set.of("N1", "N2"))));
    assertThat(cards()).isEqualTo(cards);
    assertThat(session.workingProperty().get()).isTrue();
    workElsewhere();
    assertThat(cards()).isNotEqualTo(cards);
    assertThat(isLaidOut()).isTrue();

    robot.interact(() -> session.group(_ -> Groups.NONE));
    robot.interact(session::cancel);
    workElsewhere();
    assertThat(session.document().groups().isEmpty()).isFalse();
  }

  @Test
  void a_document_that_is_given_up_is_not_opened(WindowRobot robot) {
    Shown before = session.shown();

    robot.interact(() -> session.show(Scenarios.line()));
    assertThat(session.workingProperty().get()).isTrue();
    robot.interact(session::cancel);
    workElsewhere();

    assertThat(session.shown()).isEqualTo(before);
  }

  @Test
  void a_node_that_is_added_is_selected_and_has_the_keyboard_once_it_stands(WindowRobot robot) {
    robot.interact(() -> {
      new Palette(session).add("tanh");
      window.graph().takeKeyboard();
    });
    workElsewhere();

    String added = session.shown().selection().node().orElseThrow();
    assertThat(session.shown().run().assembly().unfinished()).isNotEmpty();
    assertThat(window.scene().getFocusOwner().getId()).isEqualTo("card-" + added);
  }

  @Test
  void another_number_is_shown_at_once(WindowRobot robot) {
    robot.interact(() -> session.apply(new Edit.SetCell("N0", 0, 0, 2)));

    assertThat(elsewhere).isEmpty();
    assertThat(session.document().undoes()).isPresent();
  }

  @Test
  void a_notation_that_makes_other_cards_is_told_once_they_are_there(WindowRobot robot) {
    Style shapes = session.shown().style();
    Style other = shapes.withDigits(shapes.digits() + 1);

    robot.interact(() -> session.write(other));
    workElsewhere();

    assertThat(session.shown().style()).isEqualTo(other);
    assertThat(isLaidOut()).isTrue();
  }
}
