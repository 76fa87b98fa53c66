package studio.backprop.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Cell;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.InnerCell;
import studio.backprop.explain.Explanation.Part;
import studio.backprop.explain.Explanation.Product;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

/// What holds of the explanation of any cell of any graph whatever.
class ExplanationPropertiesTest {
  private static final double EXACT = 1e-12;
  private static final Set<String> SUMS_OF_PRODUCTS = Set.of("linear", "matmul", "gram");

  /// A larger matrix is looked at in so many of its cells, evenly spread.
  private static final int MOST_CELLS = 200;

  @Provide
  Arbitrary<Scenario> scenarios() {
    return RandomScenario.any();
  }

  static java.util.stream.Stream<Library.Entry> library() {
    return Library.entries().stream();
  }

  @Property(tries = 200)
  void every_cell_is_the_sum_of_the_products_that_are_told(@ForAll("scenarios") Scenario scenario) {
    checkAllCells(scenario);
  }

  @ParameterizedTest
  @MethodSource("library")
  void so_it_is_in_the_library(Library.Entry entry) {
    checkAllCells(entry.scenario());
  }

  private static void checkAllCells(Scenario scenario) {
    Trace trace = Trace.of((Graph) Graph.assemble(scenario.graphSource()));
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
    for (Contribution contribution : explanation.contributions()) {
      same(
          explanation,
          contribution.products().stream().mapToDouble(Product::value).sum(),
          contribution.value());
      for (Product product : contribution.products()) {
        check(explanation, contribution, product, trace);
      }
    }
  }

  private static void check(
      Explanation explanation, Contribution contribution, Product product, Trace trace) {
    double factors = product.parts().stream().mapToDouble(Part::value).reduce(1, (a, b) -> a * b);
    same(explanation, factors, product.value());
    boolean inCells = false;
    for (Part part : product.parts()) {
      if (part instanceof Cell cell) {
        same(explanation, cell.value(), inTrace(cell.name(), trace));
      }
      if (part instanceof InnerCell inner) {
        checkInside(explanation, inner, trace);
      }
      inCells |= part instanceof Cell || part instanceof InnerCell;
    }
    boolean output = contribution.from().equals("output");
    if (!output
        && SUMS_OF_PRODUCTS.contains(trace.graph().node(contribution.from()).definition().op())) {
      assertThat(inCells).as("%s is told in cells", explanation.cell()).isTrue();
    }
  }

  private static void checkInside(Explanation explanation, InnerCell inner, Trace trace) {
    Contribution told = new Explainer(trace).explain(inner);
    same(explanation, told.products().stream().mapToDouble(Product::value).sum(), inner.value());
  }

  private static double inTrace(CellName cell, Trace trace) {
    GraphNode node = trace.graph().node(cell.node());
    Matrix matrix = cell.quantity() == Quantity.VALUE ? trace.value(node) : trace.gradient(node);
    return matrix.get(cell.row(), cell.column());
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
