package studio.backprop.view.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import studio.backprop.language.Language;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.lesson.Teaching;
import studio.backprop.view.InWindow;
import studio.backprop.view.WindowRobot;

/// What a teacher sees that the class does not.
@InWindow
class NotesPaneTest {
  private static final Instant TEN = Instant.parse("2026-01-01T10:00:00Z");

  private final Session session = new Session(Library.entry("attention-head").scenario());
  private final Teaching teaching = new Teaching(session);
  private Instant now = TEN;
  private NotesPane pane;

  @InWindow.Start
  void open(Stage stage) {
    InstantSource source = () -> now;
    pane =
        new NotesPane(session, Language.ENGLISH.texts("window"), source.withZone(ZoneOffset.UTC));
    stage.setScene(new Scene(pane, 500, 400));
    stage.show();
  }

  private List<String> said() {
    return pane.lookupAll(".markdown").stream()
        .map(Node::getAccessibleText)
        .filter(text -> text != null)
        .toList();
  }

  private List<String> labels() {
    return pane.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList();
  }

  @Test
  void the_note_of_the_moment_and_the_one_that_comes_next_are_there(WindowRobot robot) {
    Moment fourth = session.document().scenario().lesson().get(3);
    Moment fifth = session.document().scenario().lesson().get(4);

    robot.interact(() -> teaching.show(4));

    assertThat(said()).contains(fourth.note().orElseThrow(), fifth.say());
    assertThat(labels()).contains("Note", "Next");
  }

  @Test
  void what_a_question_is_still_to_show_stands_there_already(WindowRobot robot) {
    robot.interact(() -> {
      teaching.show(1);
      teaching.next();
    });

    assertThat(said()).contains(session.document().scenario().lesson().get(1).say());
    assertThat(labels()).contains("Still to be shown");
  }

  @Test
  void the_clock_says_for_how_long_it_has_been_taught(WindowRobot robot) {
    robot.interact(() -> teaching.show(1));
    robot.interact(() -> {
      now = TEN.plus(Duration.ofMinutes(12));
      pane.tick();
    });

    assertThat(labels()).contains("10:12", "for 12 minutes");
  }

  @Test
  void without_a_lesson_nothing_is_noted() {
    assertThat(labels()).contains("No lesson is under way").doesNotContain("Note");
  }
}
