package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Tree;
import studio.backprop.graph.CellEntry;
import studio.backprop.samples.CloseLook;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.Style;

class OriginPhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two-linear-layers|gradient Yhat[1,0]|2/n = 0.4, where n is the number of rows of Ŷ: 5",
        "two-linear-layers|gradient L[0,0]|It is given: what arrives at L from above.",
        "l1-against-l2|gradient V[0,0]|2λ = 0.2, where λ is the option lambda of R₂: 0.1",
        "attention-head|gradient Q[0,0]"
            + "|1/(√(d)) = 0.5, where d is the number of columns of Q: 4",
      })
  void a_number_that_is_no_cell_says_where_it_is_from(String scenario, String cell, String says) {
    assertThat(origins(scenario, cell)).contains(says);
  }

  @Test
  void what_is_written_as_the_number_that_it_is_says_nothing() {
    assertThat(origins("two-linear-layers", "value S[0,0]")).isEmpty();
    assertThat(origins("value-used-twice", "gradient X[0,0]")).isEmpty();
  }

  private static List<String> origins(String scenario, String cell) {
    Trace trace = CloseLook.at(scenario).trace();
    OriginPhrases phrases = new OriginPhrases(trace.graph(), Style.USUAL);
    return new Explainer(trace)
            .explain(((CellEntry.Accepted) CellEntry.parse(cell, trace.graph())).cell())
            .contributions()
            .stream()
            .flatMap(contribution ->
                constants(contribution).map(constant -> phrases.of(constant, contribution.from())))
            .flatMap(Optional::stream)
            .toList();
  }

  private static Stream<Tree.Constant> constants(Contribution contribution) {
    return contribution.terms().stream()
        .flatMap(term -> term.factors().stream())
        .filter(Tree.Constant.class::isInstance)
        .map(Tree.Constant.class::cast);
  }
}
