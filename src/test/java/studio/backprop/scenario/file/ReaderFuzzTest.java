package studio.backprop.scenario.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import studio.backprop.Thorough;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Said;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

/// Spoiled files are opened or refused with placed messages, without much ado, and nothing else
/// ever comes out.
class ReaderFuzzTest {
  private static final int EACH = Thorough.or(600, 8_000);

  private final List<byte[]> files = files();

  @Test
  void files_with_spoiled_bytes_are_opened_or_refused() {
    fuzz(random -> new ByteMutation(random)::of);
  }

  @Test
  void files_with_other_tokens_are_opened_or_refused() {
    fuzz(random -> file -> new TokenMutation(random).of(text(file)).getBytes(UTF_8));
  }

  @Test
  void files_of_another_structure_are_opened_or_refused() {
    fuzz(random -> file -> new StructureMutation(random).of(text(file)).getBytes(UTF_8));
  }

  private void fuzz(Mutation mutation) {
    int accepted = 0;
    for (int seed = 0; seed < EACH; seed++) {
      byte[] file = files.get(seed % files.size());
      byte[] spoiled = mutation.seeded(new Random(seed)).apply(file);
      try {
        accepted += isAccepted(spoiled) ? 1 : 0;
      } catch (RuntimeException | Error wrong) {
        throw new AssertionError("seed " + seed + ": " + text(spoiled), wrong);
      }
    }
    assertThat(accepted).as("some changes do no harm").isBetween(1, EACH - 1);
  }

  private static boolean isAccepted(byte[] file) {
    return switch (FrugalReader.read(file)) {
      case Reading.Accepted accepted -> {
        assertReadsBackTheSame(accepted.scenario());
        assertRuns(accepted.graph());
        yield true;
      }
      case Reading.HalfBuilt half -> {
        assertPlaced(half.problems());
        assertReadsBackTheSame(half.scenario());
        assertRuns(half.assembly().graph());
        yield false;
      }
      case Reading.Refused refused -> {
        assertPlaced(refused.problems());
        yield false;
      }
    };
  }

  private static void assertReadsBackTheSame(Scenario scenario) {
    byte[] written = ScenarioWriter.write(scenario);
    Scenario again =
        switch (new ScenarioReader(Catalogue.standard()).read(written)) {
          case Reading.Accepted accepted -> accepted.scenario();
          case Reading.HalfBuilt half -> half.scenario();
          case Reading.Refused refused -> throw new AssertionError(Said.of(refused).toString());
        };
    assertThat(ScenarioWriter.write(again)).isEqualTo(written);
  }

  /// What was opened can run, whatever its numbers are by now.
  private static void assertRuns(Graph graph) {
    long cells =
        graph.nodes().stream().map(GraphNode::shape).mapToLong(shape -> shape.cells()).sum();
    if (cells < 10_000) {
      assertThat(Trace.of(graph).graph()).isEqualTo(graph);
    }
  }

  private static void assertPlaced(List<FileProblem> problems) {
    assertThat(problems).isNotEmpty();
    // The hundredth is followed by a line that counts the rest.
    for (FileProblem problem : problems.subList(0, Math.min(100, problems.size()))) {
      assertThat(Said.placeOf(problem)).as(Said.of(problem)).isNotBlank();
      assertThat(Said.of(problem))
          .as(Said.placeOf(problem))
          .doesNotEndWith(": ")
          .doesNotContain("\n");
    }
  }

  private static String text(byte[] file) {
    return new String(file, UTF_8);
  }

  private static List<byte[]> files() {
    List<byte[]> files = new ArrayList<>();
    files.add(Scenarios.LINEAR.getBytes(UTF_8));
    Library.entries().forEach(entry -> files.add(ScenarioWriter.write(entry.scenario())));
    return files;
  }

  /// A way of spoiling a file, the same for the same seed.
  @FunctionalInterface
  private interface Mutation {
    UnaryOperator<byte[]> seeded(Random random);
  }
}
