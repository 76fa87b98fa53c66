package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.samples.Scenarios;

/// A file that needs more memory than there is does not take the place of what is open.
class LargeFileTest {
  @TempDir private Path directory;

  /// What is too little is so for reading, or only for running what was read.
  @ParameterizedTest
  @CsvSource({"1000,0", "400,60"})
  void a_file_beyond_the_memory_is_refused_with_its_size_and_what_was_open_stays(
      int size, int operations) throws IOException {
    Path file = large(size, operations);

    assertThat(printed(file))
        .containsExactly(
            "of %,d bytes, it needs more memory than Java has; give Java more, such as -Xmx4g, or make its matrices smaller"
                .formatted(Files.size(file)),
            Scenarios.line().title(),
            "Optional.empty");
  }

  private Path large(int size, int operations) throws IOException {
    String row = "[" + "0.5,".repeat(size - 1) + "0.5]";
    StringBuilder nodes = new StringBuilder();
    for (int k = 1; k <= operations; k++) {
      nodes.append(
          ",{\"id\":\"A%d\",\"op\":\"tanh\",\"inputs\":{\"X\":\"A%d\"}}".formatted(k, k - 1));
    }
    return Files.writeString(
        directory.resolve("large.json"),
        """
        {"format":"backprop-scenario","version":1,"title":"large","dims":{"n":%d},"nodes":[
        {"id":"A0","op":"parameter","shape":["n","n"],"value":[%s]}%s,
        {"id":"L","op":"sum","inputs":{"X":"A%d"}}],"output":"L"}
        """
            .formatted(size, (row + ",").repeat(size - 1) + row, nodes, operations));
  }

  private static List<String> printed(Path file) throws IOException {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx32m", "-classpath"));
    call.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
            + File.pathSeparator
            + "resources");
    call.addAll(List.of(OpeningProcess.class.getName(), file.toString()));
    Process process =
        new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return process.inputReader(StandardCharsets.UTF_8).readAllLines();
  }
}
