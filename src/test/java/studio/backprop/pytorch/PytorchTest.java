package studio.backprop.pytorch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.expression.Reference;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.trace.Trace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Random graphs with what PyTorch says of them, in float64.
class PytorchTest {
  private static final double TOLERANCE = 1e-9;

  static List<Path> graphs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/pytorch"))) {
      return files.filter(file -> file.toString().endsWith(".backprop.json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void every_value_and_gradient_agrees_with_pytorch(Path file) throws IOException {
    Trace trace = trace(file);
    JsonNode expected = expected(file);

    assertThat(expected.get("nodes").size()).isEqualTo(trace.graph().nodes().size());
    for (GraphNode node : trace.graph().nodes()) {
      JsonNode wanted = expected.get("nodes").get(node.id());
      assertAgrees(node.id() + " value", trace.value(node), wanted.get("value"));
      assertAgrees(node.id() + " gradient", trace.gradient(node), wanted.get("gradient"));
      for (var internal : wanted.get("internals").properties()) {
        assertInternalAgrees(trace, node, internal.getKey(), internal.getValue());
      }
    }
    JsonNode loss = expected.get("loss");
    assertThat(trace.loss().isPresent()).isEqualTo(!loss.isNull());
    trace.loss().ifPresent(value -> assertAgrees("loss", Matrix.scalar(value), loss));
  }

  private static void assertInternalAgrees(
      Trace trace, GraphNode node, String name, JsonNode wanted) {
    BoundOperation run = node.operation();
    for (var quantity : wanted.properties()) {
      boolean isValue = quantity.getKey().equals("value");
      Reference reference =
          (isValue ? run.inner() : run.innerGradients())
              .stream()
                  .map(BoundOperation.Named::reference)
                  .filter(named -> named.name().equals(name))
                  .findFirst()
                  .orElseThrow();
      assertAgrees(
          node.id() + " " + name + " " + quantity.getKey(),
          trace.inner(node, reference),
          quantity.getValue());
    }
  }

  private static void assertAgrees(String what, Matrix actual, JsonNode wanted) {
    if (wanted.isNumber()) {
      assertCellAgrees(what, actual.get(0), wanted.asDouble());
      return;
    }
    assertThat(actual.rows()).as(what).isEqualTo(wanted.size());
    for (int i = 0; i < actual.rows(); i++) {
      assertThat(actual.columns()).as(what).isEqualTo(wanted.get(i).size());
      for (int j = 0; j < actual.columns(); j++) {
        assertCellAgrees(
            what + "[" + i + "," + j + "]", actual.get(i, j), wanted.get(i).get(j).asDouble());
      }
    }
  }

  private static void assertCellAgrees(String what, double a, double b) {
    double error = Math.abs(a - b) / Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    assertThat(error).as("%s: %s, PyTorch says %s", what, a, b).isLessThanOrEqualTo(TOLERANCE);
  }

  private static Trace trace(Path file) {
    return switch (new ScenarioReader(Catalogue.standard()).read(file)) {
      case Reading.Accepted accepted -> Trace.of(accepted.graph());
      case Reading.NotWhole refused -> throw new AssertionError(refused.problems().toString());
    };
  }

  private static JsonNode expected(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".backprop.json", ".expected.json");
    return JsonMapper.shared().readTree(Files.readString(file.resolveSibling(name)));
  }
}
