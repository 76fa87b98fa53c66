package studio.backprop.session.lesson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.file.ScenarioWriter;

/// By what a lesson is known again in another session: digests of what its file says, the same on
/// every machine and in every version.
final class LessonKey {
  private static final int BYTES = 8;

  private LessonKey() {}

  /// Of a scenario of that title, whatever becomes of its lesson.
  static String of(String title) {
    return digest(title.getBytes(StandardCharsets.UTF_8));
  }

  /// Of a lesson as it is: another one once anything in it is changed.
  static String of(List<Moment> lesson) {
    return digest(ScenarioWriter.write(lesson));
  }

  private static String digest(byte[] text) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has it", missing);
    }
  }
}
