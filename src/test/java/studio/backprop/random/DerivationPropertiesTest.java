package studio.backprop.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Values;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.notation.Meaning;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Scope;
import studio.backprop.operation.BoundOperation.Named;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.shape.Dims;
import studio.backprop.trace.Trace;
import studio.backprop.writing.DerivationLines;
import studio.backprop.writing.DerivationLines.Written;
import studio.backprop.writing.LineProgram;
import studio.backprop.writing.Rungs;
import studio.backprop.writing.style.Style;

/// What holds of the derivation of any gradient of any graph, as it is written.
class DerivationPropertiesTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  static Stream<Library.Entry> library() {
    return Library.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_line_typed_and_read_again_is_the_gradient_on_the_trace(long seed) {
    checkAll(RandomScenario.of(new Random(seed)));
  }

  @ParameterizedTest
  @MethodSource("library")
  void so_it_is_in_the_library(Library.Entry entry) {
    checkAll(entry.scenario());
  }

  @Test
  void only_what_the_notation_has_no_word_for_is_not_typed() {
    Set<String> untyped = new TreeSet<>();
    for (Library.Entry entry : Library.entries()) {
      Trace trace = trace(entry.scenario());
      for (Edge edge : edges(trace)) {
        GraphNode node = trace.graph().node(edge.to());
        for (Written line : DerivationLines.ofIds(trace.graph(), edge).lines()) {
          if (new LineProgram(trace.graph(), node).of(line.line().is()).isEmpty()) {
            untyped.add(node.definition().op());
          }
        }
      }
    }

    assertThat(untyped)
        .containsExactly("average-pool", "concat", "conv2d", "embedding", "max-pool");
  }

  private static Trace trace(Scenario scenario) {
    return Trace.of(Assembler.whole(scenario.graphSource()));
  }

  private static List<Edge> edges(Trace trace) {
    return trace.graph().nodes().stream()
        .flatMap(node -> trace.graph().uses(node).stream())
        .filter(edge -> trace.returned(edge).isPresent())
        .toList();
  }

  private static void checkAll(Scenario scenario) {
    Trace trace = trace(scenario);
    for (Edge edge : edges(trace)) {
      checkWritten(trace, edge);
      checkTyped(trace, edge, scenario.dims());
    }
  }

  private static void checkWritten(Trace trace, Edge edge) {
    DerivationLines derivation = DerivationLines.ofIds(trace.graph(), edge);
    List<Written> lines = derivation.lines();
    for (int k = 0; k < lines.size(); k++) {
      assertThat(lines.get(k).marked().plain()).isEqualTo(lines.get(k).formula().plain());
      if (k > 0) {
        assertThat(lines.get(k).formula()).isNotEqualTo(lines.get(k - 1).formula());
        assertThat(lines.get(k).marked().tex()).contains("\\textcolor{highlight}");
      }
    }
    Rungs rungs = new Rungs(trace, edge, Style.USUAL);
    assertThat(rungs.derivation().lines().getLast().formula().plain())
        .isEqualTo(rungs.matrix().plain());
  }

  private static void checkTyped(Trace trace, Edge edge, Dims dims) {
    GraphNode node = trace.graph().node(edge.to());
    Values inside = trace.inside(node);
    Scope scope = scope(node, trace, dims);
    for (Written line : DerivationLines.ofIds(trace.graph(), edge).lines()) {
      new LineProgram(trace.graph(), node)
          .of(line.line().is())
          .ifPresent(program ->
              MatrixAssert.assertThat(finite(inside.of(read(program, scope)), inside, line))
                  .as("%s: %s", line.formula().plain(), program)
                  .isCloseTo(trace.returned(edge).orElseThrow(), 1e-9));
    }
  }

  /// Where a line's own numbers are not finite, as e¹⁰⁰⁰ over its sum, those of the text need not
  /// be either.
  private static Matrix finite(Matrix typed, Values inside, Written line) {
    Matrix own = inside.of(line.line().is());
    return own.zip(typed, (one, other) -> Double.isFinite(one) ? other : one);
  }

  private static Scope scope(GraphNode node, Trace trace, Dims dims) {
    Map<String, Expression> matrices = new LinkedHashMap<>();
    for (Reference operand : node.operation().operands()) {
      matrices.put(trace.graph().node(node.operands().get(operand.slot()).from()).id(), operand);
    }
    matrices.put(node.id(), node.operation().output());
    Map<String, Expression> inner = new LinkedHashMap<>();
    for (Named named : node.operation().inner()) {
      inner.put(node.id() + "." + named.reference().name(), named.reference());
    }
    return new Scope(matrices, Map.of(node.id(), node.operation().upstream()), inner, dims);
  }

  private static Expression read(String program, Scope scope) {
    return switch (Parser.parse(program).then(tree -> Meaning.of(tree, scope))) {
      case Reading.Whole<Expression>(Expression meant) -> meant;
      case Reading.Faulty<Expression>(var fault) ->
          throw new AssertionError(program + ": " + fault);
    };
  }
}
