package studio.backprop.session.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;

/// A lesson is over when its document is.
class TeachingTest {
  @Test
  void no_lesson_goes_on_in_another_document() {
    Session session = new Session(Library.first().scenario());
    session.playhead().reducedMotionProperty().set(true);
    Teaching teaching = new Teaching(session);
    Scenario other = Library.entry("rate-or-gradient").scenario();
    teaching.show(ShownLesson.count(session.shown()));
    assertThat(session.playhead().position()).isPositive();

    session.show(other);

    assertThat(session.document().taught()).isEmpty();
    assertThat(session.document().scenario()).isEqualTo(other);
  }
}
