package studio.backprop.session.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.Thorough;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.thread.HandDriven;

/// Unsaved work outlives a process that is killed, wherever in its work that strikes it.
class KilledProcessTest {
  private static final int LONGEST = 40;

  @TempDir Path directory;
  private final HandDriven disk = new HandDriven();
  private int told;

  static IntStream rounds() {
    return IntStream.rangeClosed(1, Thorough.or(4, 20));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void a_killed_process_leaves_a_whole_scenario_no_older_than_a_second(int round)
      throws IOException {
    int moment = 1 + new Random(round).nextInt(LONGEST);
    boolean whileWriting = round % 2 == 0;
    Process process = start();
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      while (told < moment || (whileWriting && !isWriting())) {
        told = Integer.parseInt(output.readLine());
      }
      assertThat(left()).as("what a living process is still at").isEmpty();
      // The process would close its output, and with it the edits that it has told already.
      process.toHandle().destroyForcibly();
      output.lines().filter(line -> !line.isBlank()).forEach(line -> told = whole(line));
    } finally {
      process.destroyForcibly().onExit().join();
    }

    List<Recoverable> left = left();

    if (left.isEmpty()) {
      assertThat(told).isLessThanOrEqualTo(EditingProcess.EDITS_A_SECOND);
    } else {
      assertThat(left).hasSize(1);
      // The last edit may have been done and not told any more.
      assertThat(editIn(left.getFirst())).isBetween(told - EditingProcess.EDITS_A_SECOND, told + 1);
    }
    assertThat(isWriting()).as("a file half written").isFalse();
  }

  /// The last line may be cut.
  private int whole(String line) {
    return Math.max(told, Integer.parseInt(line));
  }

  private List<Recoverable> left() {
    List<Recoverable> left = new ArrayList<>();
    new Recovery(
            new Session(Library.first().scenario()),
            new RecoveryFiles(directory),
            disk.now(),
            disk.later())
        .find(left::addAll);
    disk.run();
    return left;
  }

  private static int editIn(Recoverable left) {
    Session session = new Session(left.scenario());
    return (int) session.shown().run().trace().value(left.assembly().graph().node("W1")).get(0, 0);
  }

  private boolean isWriting() throws IOException {
    try (var files = Files.list(directory)) {
      return files.anyMatch(file -> file.toString().endsWith(".tmp"));
    }
  }

  private Process start() throws IOException {
    List<String> classes = new ArrayList<>(List.of(System.getProperty("java.class.path")));
    String modules = System.getProperty("jdk.module.path", "");
    if (!modules.isEmpty()) {
      classes.add(modules + File.separator + "*");
    }
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            String.join(File.pathSeparator, classes),
            EditingProcess.class.getName(),
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
