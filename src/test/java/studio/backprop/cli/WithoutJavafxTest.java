package studio.backprop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands in a process of their own that has no JavaFX, in a locale that is not UTF-8 and
/// writes digits of its own.
class WithoutJavafxTest {

  @ParameterizedTest
  @CsvSource({
    "trace FILE,n×(c·d)",
    "trace FILE --json,n×(c·d)",
    "check FILE,(c·d)×h",
    "check FILE --json,W1",
    "format --check FILE,''",
    "explain FILE value_S[0;1],S",
    "train FILE --steps 2 --rate 0.1,0.2"
  })
  void no_command_but_render_needs_javafx(String command, String printed) throws Exception {
    List<String> arguments = new ArrayList<>();
    for (String argument : command.split(" ", -1)) {
      arguments.add(argument.replace("FILE", Cli.WINDOW).replace('_', ' ').replace(';', ','));
    }
    Process process = start(arguments);
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains(printed);
  }

  @Test
  void the_digits_of_a_country_never_mix_with_those_of_a_scenario(@TempDir Path directory)
      throws Exception {
    Path file = directory.resolve("short.backprop.json");
    Files.writeString(
        file,
        """
        {"format": "backprop-scenario", "version": 1, "title": "Short", "nodes": [
        {"id": "X", "op": "input", "shape": [2, 3], "value": [[1, 2]]}], "output": "X"}
        """);

    Process process = start(List.of("trace", file.toString()));

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .contains("its value is 1×2; write 2 rows of 3 numbers");
  }

  private static Process start(List<String> arguments) throws IOException {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.add("-XX:TieredStopAtLevel=1");
    call.add("-Dstdout.encoding=US-ASCII");
    call.add("-Dfile.encoding=US-ASCII");
    call.add("-Duser.language=ar");
    call.add("-Duser.country=EG");
    call.add("-classpath");
    call.add(classPathWithoutJavafx());
    call.add("studio.backprop.Main");
    call.addAll(arguments);
    return new ProcessBuilder(call).redirectErrorStream(true).start();
  }

  private static String classPathWithoutJavafx() {
    String own =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(own.split(Pattern.quote(File.pathSeparator), -1))
        .filter(entry -> !entry.contains("openjfx") && !entry.contains("javafx"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
