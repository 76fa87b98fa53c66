package studio.backprop.view.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.backprop.explain.Activation;
import studio.backprop.explain.Ordering;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;
import studio.backprop.writing.ActivationFormulas;
import studio.backprop.writing.DerivationLines;
import studio.backprop.writing.Formulas;
import studio.backprop.writing.Pen;
import studio.backprop.writing.Rungs;
import studio.backprop.writing.formula.PlainLatex;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;
import studio.backprop.writing.tex.TexRules;

/// The formulas that the program writes itself keep to the rules and can be typeset.
class GeneratedFormulasTest {
  private static final Set<String> OF_THE_LIBRARY = ofTheLibrary();

  /// Every formula of every bundled scenario, in every style.
  private static Set<String> ofTheLibrary() {
    Set<String> all = new LinkedHashSet<>();
    for (Library.Entry entry : Library.entries()) {
      Trace trace = Trace.of(Assembler.whole(entry.scenario().graphSource()));
      styles().forEach(style -> formulas(trace, style).forEach(all::add));
    }
    return all;
  }

  @Test
  void every_formula_of_a_bundled_scenario_keeps_to_the_rules_in_every_style() {
    assertThat(OF_THE_LIBRARY)
        .isNotEmpty()
        .allSatisfy(
            tex -> assertThatCode(() -> TexRules.check(tex)).as(tex).doesNotThrowAnyException());
  }

  @Test
  void every_formula_that_is_copied_can_be_set_in_a_document_with_amsmath() {
    assertThat(OF_THE_LIBRARY)
        .allSatisfy(tex -> assertThat(PlainLatex.problem(tex)).as(tex).isEmpty());
    for (Activation activation : Activation.all(Catalogue.standard())) {
      Stream.concat(
              Stream.of(ActivationFormulas.value(activation), ActivationFormulas.slope(activation)),
              ActivationFormulas.definitions(activation).stream())
          .map(MathText::tex)
          .forEach(tex -> assertThat(PlainLatex.problem(tex)).as(tex).isEmpty());
    }
  }

  @Test
  void the_formulas_of_each_operation_can_be_typeset() {
    Set<String> seen = new LinkedHashSet<>();
    for (Library.Entry entry : Library.entries()) {
      Graph graph = Assembler.whole(entry.scenario().graphSource());
      for (GraphNode node : graph.nodes()) {
        if (!node.isLeaf() && seen.add(node.definition().op())) {
          ofNode(new Formulas(graph), node).forEach(GeneratedFormulasTest::assertTypesets);
        }
      }
    }
  }

  @Test
  void the_rungs_to_a_gradient_can_be_typeset() {
    Trace trace = Trace.of(Assembler.whole(Library.first().scenario().graphSource()));
    formulas(trace, Style.USUAL).forEach(GeneratedFormulasTest::assertTypesets);
  }

  @Test
  void what_a_line_of_a_derivation_points_at_can_be_typeset() {
    for (Library.Entry entry : Library.entries()) {
      Trace trace = Trace.of(Assembler.whole(entry.scenario().graphSource()));
      trace.graph().nodes().stream()
          .flatMap(node -> node.operands().stream())
          .filter(edge -> trace.returned(edge).isPresent())
          .flatMap(edge -> new Rungs(trace, edge).derivation().lines().stream())
          .forEach(line -> assertTypesets(line.marked().tex()));
    }
  }

  @Test
  void activations_and_their_slopes_can_be_typeset() {
    for (Activation activation : Activation.all(Catalogue.standard())) {
      assertTypesets(ActivationFormulas.value(activation).tex());
      assertTypesets(ActivationFormulas.slope(activation).tex());
    }
  }

  private static List<Style> styles() {
    return Stream.of(Style.Gradients.values())
        .flatMap(gradients -> Stream.of(Style.Form.values()).map(Style.USUAL.with(gradients)::with))
        .flatMap(style -> Stream.of(style, style.withSpeltOut(true)))
        .toList();
  }

  private static Stream<String> formulas(Trace trace, Style style) {
    Graph graph = trace.graph();
    Formulas formulas = new Formulas(graph, style);
    return graph.nodes().stream()
        .flatMap(node ->
            Stream.of(
                    Stream.of(
                        MathText.of(node).tex(),
                        new Pen(graph, style).gradientOnOneLine(node).tex()),
                    node.isLeaf() ? Stream.<String>empty() : ofNode(formulas, node),
                    node.operands().stream()
                        .filter(edge -> trace.returned(edge).isPresent())
                        .flatMap(edge -> ofEdge(trace, edge, style)))
                .flatMap(each -> each));
  }

  private static Stream<String> ofNode(Formulas formulas, GraphNode node) {
    return Stream.of(
            List.of(formulas.value(node)),
            formulas.inside(node),
            formulas.insideBackward(node),
            formulas.sentBack(node),
            formulas.received(node))
        .flatMap(List::stream)
        .map(MathText::tex);
  }

  private static Stream<String> ofEdge(Trace trace, Edge edge, Style style) {
    Rungs rungs = new Rungs(trace, edge, style);
    Stream<MathText> whole = Stream.of(rungs.scalar(), rungs.matrix(), rungs.filled());
    Stream<MathText> examples =
        rungs.ladder().examples().stream()
            .flatMap(all ->
                Stream.of(
                    rungs.example(all), rungs.filledExample(all, 0), rungs.filledUpTo(all, 0)));
    Stream<MathText> products = Ordering.of(rungs.ladder().formula()).stream().map(rungs::product);
    DerivationLines derivation = rungs.derivation();
    Stream<MathText> derived =
        derivation.lines().stream()
            .flatMap(
                line -> Stream.of(line.formula(), derivation.filled(line.line(), rungs.numbers())));
    return Stream.of(whole, examples, products, derived).flatMap(each -> each).map(MathText::tex);
  }

  private static void assertTypesets(String tex) {
    assertThatCode(() -> FormulaTypesetter.typeset(tex)).as(tex).doesNotThrowAnyException();
  }
}
