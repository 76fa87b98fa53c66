package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

class StyleTest {
  private final Graph graph =
      Assembler.whole(Library.entry("two-linear-layers").scenario().graphSource());
  private final GraphNode S = graph.node("S");

  private Formulas in(Style style) {
    return new Formulas(graph, style);
  }

  @Test
  void column_form_is_the_same_formula_with_every_matrix_on_its_side() {
    Formulas columns = in(Style.USUAL.with(Style.Form.COLUMNS));

    assertThat(columns.value(S).plain()).isEqualTo("S = W⁽¹⁾ · X + b₁");
    assertThat(columns.sentBack(S))
        .extracting(MathText::plain)
        .containsExactly(
            "∂L/∂X = W⁽¹⁾ᵀ · ∂L/∂S", "∂L/∂W⁽¹⁾ = ∂L/∂S · Xᵀ", "∂L/∂b₁ = Σ columns ∂L/∂S");
    assertThat(columns.value(S).tex()).contains("\\underset{h\\times d}{W^{(1)}}");
  }

  @Test
  void row_form_of_what_is_in_row_form_is_as_it_was() {
    assertThat(in(Style.USUAL.with(Style.Form.ROWS)).value(S)).isEqualTo(in(Style.USUAL).value(S));
  }

  @Test
  void gradients_can_be_named_in_words() {
    assertThat(in(Style.USUAL.with(Style.Gradients.WORDS)).sentBack(S))
        .extracting(MathText::plain)
        .containsExactly(
            "gradient X = gradient S · W⁽¹⁾ᵀ",
            "gradient W⁽¹⁾ = Xᵀ · gradient S",
            "gradient b₁ = Σ rows gradient S");
  }

  @Test
  void sums_can_be_spelt_out_in_either_form() {
    Style speltOut = Style.USUAL.withSpeltOut(true);

    assertThat(in(speltOut).value(S).plain()).isEqualTo("S[i,j] = Σₖ X[i,k] · W⁽¹⁾[k,j] + b₁[0,j]");
    assertThat(in(speltOut).sentBack(S).get(1).plain())
        .isEqualTo("∂L/∂W⁽¹⁾[i,j] = Σₖ X[k,i] · ∂L/∂S[k,j]");
    assertThat(in(speltOut.with(Style.Form.COLUMNS)).sentBack(S).get(1).plain())
        .isEqualTo("∂L/∂W⁽¹⁾[i,j] = Σₖ X[j,k] · ∂L/∂S[i,k]");
  }

  @Test
  void the_ladder_follows_the_form() {
    Rungs rungs =
        new Rungs(Trace.of(graph), S.operands().get(1), Style.USUAL.with(Style.Form.COLUMNS));

    assertThat(rungs.scalar().plain())
        .isEqualTo("∂L/∂W⁽¹⁾[i,j] = Σₖ ∂L/∂S[i,k] · ∂S[i,k]/∂W⁽¹⁾[i,j] = Σₖ X[j,k] · ∂L/∂S[i,k]");
  }
}
