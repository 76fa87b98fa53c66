package studio.backprop.session.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.lesson.Answers;
import studio.backprop.lesson.Solved;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.document.Score;
import studio.backprop.session.settings.Settings;

/// A lesson goes on where it was left, also in another session.
class BookmarkTest {
  @TempDir private Path directory;

  private Settings settings() {
    return new Settings(directory.resolve("settings"), Runnable::run);
  }

  private static Session session() {
    return new Session(Library.first().scenario());
  }

  @Test
  void the_moment_that_was_taught_last_is_remembered() {
    Session before = session();
    var _ = new Bookmark(settings(), before);
    new Teaching(before).show(4);

    Session after = session();
    assertThat(new Bookmark(settings(), after).left(after.shown())).isEqualTo(4);
  }

  @Test
  void a_lesson_that_was_taught_to_its_end_begins_anew() {
    Session before = session();
    var _ = new Bookmark(settings(), before);
    Teaching teaching = new Teaching(before);
    teaching.show(4);
    teaching.show(ShownLesson.count(before.shown()));

    Session after = session();
    assertThat(new Bookmark(settings(), after).left(after.shown())).isZero();
  }

  @Test
  void another_lesson_is_none_of_it() {
    Session before = session();
    var _ = new Bookmark(settings(), before);
    new Teaching(before).show(4);

    Session other = new Session(Library.entry("convolution").scenario());
    assertThat(new Bookmark(settings(), other).left(other.shown())).isZero();
  }

  @Test
  void what_is_predicted_is_no_lesson_to_go_on_with() {
    Session before = session();
    Bookmark bookmark = new Bookmark(settings(), before);
    Teaching teaching = new Teaching(before);
    teaching.predict();
    teaching.next();
    teaching.leave();

    assertThat(bookmark.left(before.shown())).isZero();
  }

  private Teaching teaching(Session session) {
    return new Teaching(session, new KeptScores(settings()));
  }

  /// Answers the first question of the lesson, wrongly and then rightly, and leaves the next open.
  private Score answered(Session session) {
    Teaching teaching = teaching(session);
    int at = 1;
    while (session.document().scenario().lesson().get(at - 1).ask().isEmpty()) {
      at++;
    }
    teaching.show(at - 1);
    teaching.next();
    String right =
        ((Solved.Known)
                new Answers(session.shown().trace())
                    .to(ShownLesson.question(session.shown()).orElseThrow()))
            .key()
            .text();
    teaching.answer("77", _ -> {});
    teaching.answer(right, _ -> {});
    return teaching.scoreProperty().get();
  }

  @Test
  void what_was_answered_is_kept_where_the_lesson_goes_on() {
    Score before = answered(session());
    assertThat(before.right()).isEqualTo(1);
    assertThat(before.atOnce()).isZero();

    Teaching after = teaching(session());
    after.show(5);
    assertThat(after.scoreProperty().get()).isEqualTo(before);
  }

  @Test
  void a_lesson_that_is_begun_anew_is_answered_anew() {
    answered(session());

    Teaching after = teaching(session());
    after.show(1);
    assertThat(after.scoreProperty().get()).isEqualTo(Score.NONE);
  }

  @Test
  void answers_go_with_a_lesson_that_has_changed() {
    answered(session());

    Scenario scenario = Library.first().scenario();
    List<Moment> lesson = new ArrayList<>(scenario.lesson());
    lesson.removeLast();
    Teaching after = teaching(new Session(scenario.withLesson(lesson)));
    after.show(5);
    assertThat(after.scoreProperty().get()).isEqualTo(Score.NONE);
  }

  @Test
  void what_is_predicted_is_not_kept() {
    Session session = session();
    Teaching teaching = teaching(session);
    teaching.predict();
    teaching.next();
    teaching.answer("n×1", _ -> {});
    assertThat(teaching.scoreProperty().get().results()).isNotEmpty();

    assertThat(new KeptScores(settings()).of(session.document().scenario())).isEqualTo(Score.NONE);
  }
}
