package studio.backprop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.InTurn;
import studio.backprop.Main;

/// The commands in a process of their own that has no JavaFX, in a locale that is not UTF-8 and
/// writes digits of its own.
class WithoutJavafxTest {
  private static final Map<Call, String> PRINTED = new HashMap<>();

  /// A call, and what it prints among other things.
  record Call(List<String> arguments, String printed) {}

  private static Call call(String printed, String... arguments) {
    return new Call(List.of(arguments), printed);
  }

  static Stream<Call> calls() {
    return Stream.of(
        call("n×(c·d)", "trace", Cli.WINDOW),
        call("n×(c·d)", "trace", Cli.WINDOW, "--json"),
        call("(c·d)×h", "check", Cli.WINDOW),
        call("\"W1\"", "check", Cli.WINDOW, "--json"),
        call("", "format", "--check", Cli.WINDOW),
        call("value S[0,1]", "explain", Cli.WINDOW, "value S[0,1]"),
        call("step 2  loss ", "train", Cli.WINDOW, "--steps", "2", "--rate", "0.1"));
  }

  @BeforeAll
  static void runAll() throws Exception {
    List<String> inTurn = new ArrayList<>();
    for (Call call : calls().toList()) {
      if (!inTurn.isEmpty()) {
        inTurn.add(InTurn.THEN);
      }
      inTurn.addAll(call.arguments());
    }
    Process process = start(InTurn.class, inTurn);
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();

    String[] parts = output.split(Pattern.quote(InTurn.DONE) + "\\R", -1);
    int part = 0;
    for (Call call : calls().toList()) {
      PRINTED.put(call, parts[part++]);
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void no_command_but_render_needs_javafx(Call call) {
    assertThat(PRINTED.get(call)).contains(call.printed());
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

    Process process = start(Main.class, List.of("trace", file.toString()));

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .contains("its value is 1×2; write 2 rows of 3 numbers");
  }

  private static Process start(Class<?> program, List<String> arguments) throws IOException {
    return JavaProcess.withoutJavafx(
            "-Dstdout.encoding=US-ASCII",
            "-Dfile.encoding=US-ASCII",
            "-Duser.language=ar",
            "-Duser.country=EG")
        .start(program, arguments);
  }
}
