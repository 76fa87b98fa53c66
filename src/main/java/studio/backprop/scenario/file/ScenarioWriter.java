package studio.backprop.scenario.file;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Scenario;

/// Writes scenarios in canonical form: the same document gives the same bytes, one matrix row to a
/// line, keys, ports and options in a fixed order.
public final class ScenarioWriter {
  private ScenarioWriter() {}

  /// The canonical bytes, UTF-8.
  ///
  /// @throws IllegalArgumentException where they are more than a file may hold
  public static byte[] write(Scenario scenario) {
    return bytes(out -> new DocumentWriter(out).write(scenario));
  }

  /// The canonical bytes of a lesson alone, which a file has within its scenario.
  ///
  /// @throws IllegalArgumentException where they are more than a file may hold
  public static byte[] write(List<Moment> lesson) {
    return bytes(out -> new LessonWriter(out).write(lesson));
  }

  private static byte[] bytes(Written written) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(written, bytes);
    } catch (FileTooLargeException tooLarge) {
      throw new IllegalArgumentException(tooLarge.getMessage(), tooLarge);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    return bytes.toByteArray();
  }

  /// Writes the canonical bytes.
  ///
  /// @throws IOException where that fails, and before more is written than a file may hold
  public static void write(Scenario scenario, OutputStream out) throws IOException {
    write(json -> new DocumentWriter(json).write(scenario), out);
  }

  private static void write(Written written, OutputStream out) throws IOException {
    OutputStream limited = new LimitedOutput(out, Budget.FILE_BYTES);
    Writer text = new BufferedWriter(new OutputStreamWriter(limited, StandardCharsets.UTF_8));
    written.to(new JsonOutput(text));
    text.flush();
  }

  private interface Written {
    void to(JsonOutput out) throws IOException;
  }
}
