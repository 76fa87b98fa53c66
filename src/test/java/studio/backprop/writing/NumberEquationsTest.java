package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.graph.WrittenCell;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.style.Style;

class NumberEquationsTest {
  private static final NumberEquations USUAL = NumberEquations.of(Style.USUAL);

  private static String sum(double value, double... summands) {
    NumberEquation equation = USUAL.sum(value, summands);
    return equation.relation().sign() + " " + equation.value();
  }

  @Test
  void rounded_numbers_that_do_not_add_up_as_shown_are_about_their_sum() {
    assertThat(sum(0.46, 0.12, 0.34)).isEqualTo("= 0.46");
    assertThat(sum(0.4582, 0.1241, 0.3341)).isEqualTo("≈ 0.46");
    assertThat(sum(1.998, 0.999, 0.999)).isEqualTo("= 2.00");
    assertThat(sum(-0.002, 0.004, -0.006)).isEqualTo("≈ −2e−3");
    assertThat(NumberEquations.of(Style.USUAL.withDigits(4)).sum(0.4582, 0.1241, 0.3341).relation())
        .isEqualTo(Relation.EQUALS);
  }

  @Test
  void what_rounding_leaves_of_a_zero_is_about_it_with_one_sign() {
    assertThat(sum(0.1 + 0.2 - 0.3, 0.1, 0.2, -0.3)).isEqualTo("≈ 0");
  }

  @Test
  void what_is_no_number_is_not_rounded_either() {
    assertThat(sum(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1)).isEqualTo("= ∞");
    assertThat(sum(Double.NaN, Double.NaN, 1)).isEqualTo("= NaN");
  }

  @Test
  void a_sum_of_matrices_is_exact_only_where_each_cell_is() {
    Matrix before = Matrix.of(new double[][] {{0.5, 0.124}});
    Matrix added = Matrix.of(new double[][] {{0.25, 0.334}});

    assertThat(USUAL.ofMatrices(before, added, before.plus(added))).isEqualTo(Relation.ABOUT);
    assertThat(USUAL.ofMatrices(before, before.minus(before), before)).isEqualTo(Relation.EQUALS);
  }

  @Test
  void a_function_that_stands_alone_is_told_by_its_definition() {
    Explanation explanation =
        new Explainer(
                Trace.of(
                    Assembler.whole(
                        Library.entry("sigmoid-softmax-network").scenario().graphSource())))
            .explain(new CellName("A", Quantity.VALUE, 1, 2));
    List<Term> terms = explanation.contributions().getFirst().terms();

    NumberEquation equation = USUAL.of(explanation.value(), terms);

    assertThat(terms.getFirst().factors()).hasSize(1);
    assertThat(equation.alone().orElseThrow().numbers()).isEqualTo("1 / (1 + exp(−0.2))");
  }

  @Test
  void a_long_definition_leaves_out_the_middle_of_its_lists() {
    Scenario few = Library.entry("skip-gram-softmax").scenario();
    Outcome many = new Edit.Resize("w", 16).applyTo(Assembled.of(few));

    assertThat(alone(((Outcome.Done) many).after().scenario(), "value J.Yhat[0,0]"))
        .matches(
            "exp\\(0.7\\) / \\(exp\\(0.7\\) \\+ exp\\(−0.35\\) \\+ … \\+ exp\\([−.0-9]+\\)\\)");
  }

  @Test
  void what_is_deepest_in_a_long_definition_is_one_number() {
    assertThat(alone(Library.entry("attention-head").scenario(), "value H.A[1,1]"))
        .isEqualTo("1 · exp(0.5 · 1) / (1 · exp(0.5 · 1) + 1 · exp(0.5 · 1) + 0 · exp(0.5 · 3))");
  }

  /// What a cell inside an operation is made of, in numbers.
  private static String alone(Scenario scenario, String cell) {
    Contribution contribution =
        new Explainer(Trace.of(Assembler.whole(scenario.graphSource())))
            .explain(WrittenCell.typed(cell).flatMap(WrittenCell::innerCell).orElseThrow());
    return USUAL.of(contribution.value(), contribution.terms()).alone().orElseThrow().numbers();
  }
}
