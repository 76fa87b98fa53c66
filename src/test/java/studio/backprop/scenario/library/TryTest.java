package studio.backprop.scenario.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.trace.Descent;
import studio.backprop.trace.GradientDescent;
import studio.backprop.trace.Trace;

/// What a description promises under **Try** comes true.
///
/// A file `tries/NAME.txt` holds, line by line, what is done and what then holds: `set X[0,1] 9`,
/// `train STEPS RATE`, `value S[0,0] 8.1`, `gradient X[1,0] 0`. A number holds to a hundredth of
/// itself, 0 exactly.
class TryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "convolution",
        "convolution-and-pooling",
        "dead-and-saturated",
        "l1-against-l2",
        "skip-gram-softmax",
        "two-linear-layers",
        "why-yhat-minus-y",
        "window-classifier"
      })
  void what_a_try_promises_comes_true(String name) throws IOException {
    Scenario scenario = Library.entry(name).scenario();
    Graph graph = Assembler.whole(scenario.graphSource());
    int claims = 0;
    for (String line : lines(name)) {
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "set" -> {
          Cell cell = Cell.of(words[1]);
          double to = Double.parseDouble(words[2]);
          scenario = done(new Edit.SetCell(cell.node(), cell.row(), cell.column(), to), scenario);
          graph = Assembler.whole(scenario.graphSource());
        }
        case "train" -> {
          Descent.Plan plan = Descent.Plan.plain(Double.parseDouble(words[2]));
          int steps = Integer.parseInt(words[1]);
          graph = Assembler.whole(GradientDescent.run(scenario.graphSource(), steps, plan).last());
        }
        default -> {
          claims++;
          double expected = Double.parseDouble(words[2]);
          assertThat(shown(Trace.of(graph), graph, words[0], Cell.of(words[1])))
              .as(line)
              .isCloseTo(expected, within(Math.max(1e-12, Math.abs(expected) / 100)));
        }
      }
    }
    assertThat(claims).isPositive();
  }

  private static double shown(Trace trace, Graph graph, String what, Cell cell) {
    Matrix matrix =
        switch (what) {
          case "value" -> trace.value(graph.node(cell.node()));
          case "gradient" -> trace.gradient(graph.node(cell.node()));
          default -> throw new AssertionError("neither value nor gradient: " + what);
        };
    return matrix.get(cell.row(), cell.column());
  }

  private static Scenario done(Edit edit, Scenario scenario) {
    return switch (edit.applyTo(Assembled.of(scenario))) {
      case Outcome.Done done -> done.after().scenario();
      case Outcome.Refused refused -> throw new AssertionError(refused.refusal().toString());
    };
  }

  private static Iterable<String> lines(String name) throws IOException {
    String file = "/tries/" + name + ".txt";
    try (var in = Objects.requireNonNull(TryTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private record Cell(String node, int row, int column) {
    static Cell of(String text) {
      int bracket = text.indexOf('[');
      int comma = text.indexOf(',', bracket);
      return new Cell(
          text.substring(0, bracket),
          Integer.parseInt(text.substring(bracket + 1, comma)),
          Integer.parseInt(text.substring(comma + 1, text.length() - 1)));
    }
  }
}
