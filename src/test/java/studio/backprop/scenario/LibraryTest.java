package studio.backprop.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Graph;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.Trace;

/// The scenarios that come with the program.
class LibraryTest {

  static List<Library.Entry> entries() {
    return Library.entries();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void each_is_canonical_described_and_runs(Library.Entry entry) {
    assertThat(new String(ScenarioWriter.write(entry.scenario()), UTF_8))
        .isEqualTo(new String(Library.bytes(Library.fileName(entry.name())), UTF_8));
    assertThat(entry.scenario().description()).isPresent();
    assertThat(trace(entry.scenario()).loss().orElseThrow()).isBetween(0.0, 10.0);
  }

  @Test
  void the_two_linear_layers_are_those_of_the_textbook() {
    Trace trace = trace(Library.first().scenario());

    assertThat(rounded(trace, "Yhat")).containsExactly(0.85, -0.32, -1.49);
    assertThat(trace.loss().orElseThrow()).isCloseTo(4.10, within(0.005));
    assertThat(trace.gradient(trace.graph().node("W1")).get(2, 1)).isCloseTo(0.17, within(0.005));
  }

  private static double[] rounded(Trace trace, String id) {
    Matrix value = trace.value(trace.graph().node(id));
    return value.map(cell -> Math.round(cell * 100) / 100.0).toArray();
  }

  private static Trace trace(Scenario scenario) {
    return Trace.of((Graph) Graph.assemble(scenario.graphSource()));
  }
}
