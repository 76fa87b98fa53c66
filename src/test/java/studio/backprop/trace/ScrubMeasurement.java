package studio.backprop.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.library.Library;

/// How long it takes to come back to any of 10,000 steps of a descent, and what they hold in
/// memory.
class ScrubMeasurement {
  private static final int STEPS = 10_000;
  private static final int ASKED = 2_000;

  @Test
  void any_of_ten_thousand_steps() throws IOException {
    StringBuilder table =
        new StringBuilder(
            """
            | scenario | by | memory | median | slowest of 100 |
            | --- | --- | --- | --- | --- |
            """);
    line("least-squares", new UpdateRule.Sgd());
    for (String name : List.of("least-squares", "sigmoid-softmax-network", "spirals")) {
      for (UpdateRule rule : List.of(new UpdateRule.Sgd(), UpdateRule.Adam.USUAL)) {
        table.append(line(name, rule)).append('\n');
      }
    }
    Files.writeString(Path.of("target", "scrub.md"), table);
    System.out.println(table);
  }

  private static String line(String name, UpdateRule rule) {
    long before = used();
    DescentRecord record =
        new DescentRecord(
            Descent.from(
                Library.entry(name).scenario().graphSource(),
                new Descent.Plan(rule, 0.01, Optional.empty())));
    while (record.steps() < STEPS) {
      record.step();
    }
    double megabytes = (used() - before) / 1e6;
    Random random = new Random(1);
    long[] times = new long[ASKED];
    for (int k = 0; k < ASKED; k++) {
      int step = random.nextInt(STEPS);
      long begin = System.nanoTime();
      record.at(step);
      times[k] = System.nanoTime() - begin;
    }
    Arrays.sort(times);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f MB | %.2f ms | %.2f ms |",
        name,
        rule.getClass().getSimpleName(),
        megabytes,
        times[ASKED / 2] / 1e6,
        times[ASKED - ASKED / 100] / 1e6);
  }

  private static long used() {
    for (int k = 0; k < 4; k++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
