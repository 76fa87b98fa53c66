package studio.backprop.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Ladder;
import studio.backprop.explain.LocalDerivative;
import studio.backprop.explain.Tree;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

/// What holds of the explanation of any cell of any graph whatever.
class ExplanationPropertiesTest {
  private static final double EXACT = 1e-12;

  /// A larger matrix is looked at in so many of its cells, evenly spread.
  private static final int MOST_CELLS = 200;

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  static Stream<Library.Entry> library() {
    return Library.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_cell_is_what_its_tree_comes_to_at_every_level(long seed) {
    checkAllCells(RandomScenario.of(new Random(seed)));
  }

  @ParameterizedTest
  @MethodSource("library")
  void so_it_is_in_the_library(Library.Entry entry) {
    checkAllCells(entry.scenario());
  }

  private static void checkAllCells(Scenario scenario) {
    Trace trace = Trace.of(Assembler.whole(scenario.graphSource()));
    Explainer explainer = new Explainer(trace);
    for (GraphNode node : trace.graph().nodes()) {
      for (Quantity quantity : Quantity.values()) {
        Matrix matrix = quantity == Quantity.VALUE ? trace.value(node) : trace.gradient(node);
        int stride = Math.max(1, matrix.size() / MOST_CELLS);
        for (int k = 0; k < matrix.size(); k += stride) {
          CellName cell =
              new CellName(node.id(), quantity, k / matrix.columns(), k % matrix.columns());
          check(explainer.explain(cell), matrix.get(k), trace);
        }
      }
    }
  }

  private static void check(Explanation explanation, double value, Trace trace) {
    same(explanation, explanation.value(), value);
    same(
        explanation,
        explanation.contributions().stream().mapToDouble(Contribution::value).sum(),
        value);
    TreeCheck trees = new TreeCheck(trace, explanation.cell().toString());
    for (Contribution contribution : explanation.contributions()) {
      same(explanation, contribution.tree().value(), contribution.value());
      trees.check(contribution.tree());
      same(
          explanation,
          contribution.terms().stream().mapToDouble(Term::value).sum(),
          contribution.value());
      for (Term term : contribution.terms()) {
        double factors =
            term.factors().stream().mapToDouble(Tree::value).reduce(1, (a, b) -> a * b);
        same(explanation, factors, term.value());
      }
      contribution.edge().ifPresent(edge -> checkLadder(explanation, contribution, edge, trace));
    }
  }

  private static void checkLadder(
      Explanation explanation, Contribution contribution, Edge edge, Trace trace) {
    CellName cell = explanation.cell();
    Ladder ladder = new Ladder(trace, edge);
    List<LocalDerivative> summands = ladder.scalar(cell.row(), cell.column()).summands();
    same(
        explanation,
        summands.stream().mapToDouble(LocalDerivative::value).sum(),
        contribution.value());
    TreeCheck trees = new TreeCheck(trace, "the derivative by " + cell);
    summands.forEach(one -> trees.check(one.derivative()));
    ladder
        .examples()
        .ifPresent(examples ->
            same(
                explanation,
                DoubleStream.of(examples.shares(cell.row(), cell.column())).sum(),
                contribution.value()));
  }

  private static void same(Explanation explanation, double found, double wanted) {
    if (Double.compare(found, wanted) == 0) {
      return;
    }
    assertThat(Math.abs(found - wanted))
        .as("%s: %s is not %s", explanation.cell(), found, wanted)
        .isLessThanOrEqualTo(EXACT * Math.max(1, Math.abs(wanted)));
  }
}
