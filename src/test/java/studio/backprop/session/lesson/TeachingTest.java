package studio.backprop.session.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.graph.Mistake;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.trace.Trace;

/// A lesson is over when its document is, and asks before it shows.
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

  @Test
  void a_choice_is_put_before_its_moment_sets_anything_or_does_anything_wrong() {
    Session session = new Session(Library.entry("which-bias-is-not-summed").scenario());
    Teaching teaching = new Teaching(session);
    teaching.show(4);
    Trace before = session.shown().trace();

    teaching.next();
    assertThat(ShownLesson.question(session.shown())).containsInstanceOf(Question.Choice.class);
    assertThat(session.document().mistake()).isEmpty();
    assertThat(session.shown().trace()).isEqualTo(before);

    teaching.next();
    assertThat(session.document().mistake()).map(Mistake::node).contains("H");
  }

  @Test
  void a_choice_is_put_beside_the_numbers_of_the_moment_before() {
    Session session = new Session(Library.entry("rate-or-gradient").scenario());
    Teaching teaching = new Teaching(session);
    teaching.show(5);
    Scenario before = session.document().scenario();

    teaching.next();
    assertThat(session.document().scenario()).isEqualTo(before);

    teaching.next();
    assertThat(session.document().scenario()).isNotEqualTo(before);
  }
}
