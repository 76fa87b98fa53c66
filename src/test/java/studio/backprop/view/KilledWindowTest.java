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
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.Thorough;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.recovery.Recoverable;
import studio.backprop.session.recovery.Recovery;
import studio.backprop.session.recovery.RecoveryFiles;
import studio.backprop.session.thread.HandDriven;

/// Unsaved work outlives the window in which it was done, when its process is killed right after an
/// edit: what stands aside then, of whatever moment, is left whole, and in the end each edit does.
/// That it does within a second is bounded where the clock is a test's own, in
/// [studio.backprop.session.recovery.KilledProcessTest].
class KilledWindowTest {
  private static final int LONGEST = 20;

  @TempDir Path home;
  private final HandDriven disk = new HandDriven();
  private int told;

  static IntStream rounds() {
    return IntStream.rangeClosed(1, Thorough.or(1, 20));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void a_killed_window_leaves_its_unsaved_work_whole(int round) throws IOException {
    int moment = 1 + new Random(round).nextInt(LONGEST);
    boolean isAfterWriting = round % 2 == 1;
    Process process = start();
    int standing;
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      while (told < moment || (isAfterWriting && standing() < moment)) {
        hear(output.readLine());
      }
      standing = standing();
      process.toHandle().destroyForcibly();
    } finally {
      process.destroyForcibly().onExit().join();
    }

    int left = left().stream().mapToInt(KilledWindowTest::edit).max().orElse(0);

    // The last edits may have been done and not told any more.
    assertThat(left).as("of %d edits", told).isGreaterThanOrEqualTo(standing);
    assertThat(left()).hasSizeLessThanOrEqualTo(1);
  }

  /// The toolkit may say something, too.
  private void hear(String line) {
    Matcher edit = EditingWindow.TOLD.matcher(line);
    if (edit.matches()) {
      told = Integer.parseInt(edit.group(1));
    }
  }

  /// The edit that stands aside now; 0 where nothing does.
  private int standing() throws IOException {
    if (!Files.isDirectory(store())) {
      return 0;
    }
    try (var files = Files.list(store())) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .mapToInt(KilledWindowTest::edit)
          .max()
          .orElse(0);
    }
  }

  private static int edit(Path file) {
    Reading reading = new ScenarioReader(Catalogue.standard()).read(file);
    return reading instanceof Reading.Accepted(Scenario scenario, _) ? edit(scenario) : 0;
  }

  private Path store() {
    return home.resolve("backprop-studio").resolve("recovery");
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
    return edit(left.scenario());
  }

  private static int edit(Scenario scenario) {
    Shown shown = new Session(scenario).shown();
    return (int) shown.trace().value(shown.graph().node("W1")).get(0, 0);
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
