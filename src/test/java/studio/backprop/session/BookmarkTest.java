package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.scenario.library.Library;

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
    teaching.show(Teaching.count(before.shown()));

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
}
