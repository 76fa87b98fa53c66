package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.Thorough;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.recovery.Recoverable;
import studio.backprop.session.recovery.Recovery;
import studio.backprop.session.recovery.RecoveryFiles;
import studio.backprop.session.thread.HandDriven;

/// Unsaved work outlives the window in which it was done, when its process is killed right after an
/// edit.
class KilledWindowTest {
  private static final boolean THOROUGH = Thorough.or(0, 1) == 1;
  private static final int LONGEST = 20;
  private static final long SECOND = 1_000;

  @TempDir Path home;
  private final HandDriven disk = new HandDriven();
  private final List<Told> told = new ArrayList<>();

  /// An edit that was shown.
  private record Told(int edit, long time) {
    /// Empty where the toolkit has said something.
    static Optional<Told> parse(String line) {
      Matcher parts = EditingWindow.TOLD.matcher(line);
      return parts.matches()
          ? Optional.of(new Told(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2))))
          : Optional.empty();
    }
  }

  static IntStream rounds() {
    return IntStream.rangeClosed(1, Thorough.or(1, 20));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void a_killed_window_leaves_its_unsaved_work_whole(int round) throws IOException {
    int moment = 1 + new Random(round).nextInt(LONGEST);
    boolean isAfterWriting = !THOROUGH || round % 2 == 0;
    Process process = start();
    long killed;
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      while (told.size() < moment || (isAfterWriting && !stands())) {
        Told.parse(output.readLine()).ifPresent(told::add);
      }
      killed = System.currentTimeMillis();
      process.toHandle().destroyForcibly();
    } finally {
      process.destroyForcibly().onExit().join();
    }

    int left = left().stream().mapToInt(KilledWindowTest::edit).max().orElse(0);

    // The last edit may have been done and not told any more.
    assertThat(left).isBetween(isAfterWriting ? 1 : 0, told.size() + 1);
    assertThat(left()).hasSizeLessThanOrEqualTo(1);
    if (THOROUGH) {
      int known = (int) told.stream().filter(edit -> edit.time() <= killed - SECOND).count();
      long sinceLast = killed - told.getLast().time();
      System.out.printf(
          "killed %d ms after edit %d, left %d, a second before it was %d%n",
          sinceLast, told.size(), left, known);
      assertThat(sinceLast).isLessThan(SECOND);
      assertThat(left).as("what was edited a second before").isGreaterThanOrEqualTo(known);
    }
  }

  private Path store() {
    return home.resolve("backprop-studio").resolve("recovery");
  }

  private boolean stands() throws IOException {
    if (!Files.isDirectory(store())) {
      return false;
    }
    try (var files = Files.list(store())) {
      return files.anyMatch(file -> file.toString().endsWith(".json"));
    }
  }

  private List<Recoverable> left() {
    List<Recoverable> left = new ArrayList<>();
    Recovery next =
        new Recovery(
            new Session(Library.first().scenario()),
            new RecoveryFiles(store()),
            disk.now(),
            disk.later());
    next.find(left::addAll);
    disk.run();
    left.forEach(next::postpone);
    disk.run();
    return left;
  }

  private static int edit(Recoverable left) {
    Session session = new Session(left.scenario());
    return (int) session.shown().trace().value(left.assembly().graph().node("W1")).get(0, 0);
  }

  private Process start() throws IOException {
    List<String> classes = new ArrayList<>(List.of(System.getProperty("java.class.path")));
    String modules = System.getProperty("jdk.module.path", "");
    if (!modules.isEmpty()) {
      classes.add(modules + File.separator + "*");
    }
    ProcessBuilder window =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Dquantum.norenderjobs=true",
            "-Djavafx.animation.fullspeed=true",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            String.join(File.pathSeparator, classes),
            EditingWindow.class.getName());
    window.environment().put("XDG_STATE_HOME", home.toString());
    window.environment().put("XDG_CONFIG_HOME", home.toString());
    return window.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
