package studio.backprop.session.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.library.Library;

/// A lesson is known again by what its file says.
class LessonKeyTest {
  @Test
  void a_title_has_the_same_key_on_every_machine() {
    assertThat(LessonKey.of("abc")).isEqualTo("ba7816bf8f01cfea");
  }

  @Test
  void a_lesson_that_is_read_again_has_its_key() {
    List<Moment> lesson = Library.first().scenario().lesson();

    assertThat(LessonKey.of(lesson)).isEqualTo(LessonKey.of(Library.first().scenario().lesson()));
  }

  @Test
  void a_lesson_in_which_a_word_was_changed_has_another() {
    List<Moment> lesson = Library.first().scenario().lesson();
    List<Moment> changed = new ArrayList<>(lesson);
    changed.set(0, Moment.saying(lesson.getFirst().at(), lesson.getFirst().say() + "!"));

    assertThat(LessonKey.of(changed)).isNotEqualTo(LessonKey.of(lesson));
  }
}
