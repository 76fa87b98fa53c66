package studio.backprop.session.lesson;

import java.util.List;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.file.ScenarioWriter;
import studio.backprop.session.settings.Digest;

/// By what a lesson is known again in another session: digests of what its file says, the same on
/// every machine and in every version.
final class LessonKey {
  private LessonKey() {}

  /// Of a scenario of that title, whatever becomes of its lesson.
  static String of(String title) {
    return Digest.of(title);
  }

  /// Of a lesson as it is: another one once anything in it is changed.
  static String of(List<Moment> lesson) {
    return Digest.of(ScenarioWriter.write(lesson));
  }
}
