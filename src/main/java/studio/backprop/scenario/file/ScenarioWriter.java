package studio.backprop.scenario.file;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import studio.backprop.scenario.Scenario;

/// Writes scenarios in canonical form: the same document gives the same bytes, one matrix row to a
/// line, keys, ports and options in a fixed order.
public final class ScenarioWriter {
  private ScenarioWriter() {}

  /// The canonical bytes, UTF-8.
  ///
  /// @throws IllegalArgumentException where they are more than a file may hold
  public static byte[] write(Scenario scenario) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(scenario, bytes);
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
    OutputStream limited = new LimitedOutput(out, Budget.FILE_BYTES);
    Writer text = new BufferedWriter(new OutputStreamWriter(limited, StandardCharsets.UTF_8));
    new DocumentWriter(new JsonOutput(text)).write(scenario);
    text.flush();
  }
}
