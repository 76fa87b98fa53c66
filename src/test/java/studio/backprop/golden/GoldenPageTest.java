package studio.backprop.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.library.Library;
import studio.backprop.writing.CataloguePage;

/// Everything that the program says and writes, of every bundled scenario, as a page of text: a
/// change of a formula, a sentence or an explanation is a diff to be read and agreed to.
///
/// `mvn -q test -Dtest=GoldenPageTest -Dgolden.write=true` rewrites the pages.
///
/// Of explanations and ladders a page has three cells of each matrix (the first, one in the middle,
/// the last) and of each sum at most [ExplanationLines#MOST_TERMS] products. Formulas are there in
/// every style ([Styles] tells how styles are named), sentences of substeps in the usual one,
/// orders of products and matrices that are written out in the usual one in each form.
class GoldenPageTest {

  /// @param text what the program says now
  record Golden(String name, Supplier<String> text) {}

  private static List<Golden> golden() {
    List<Golden> all = new ArrayList<>();
    for (Library.Entry entry : Library.entries()) {
      all.add(new Golden(entry.name(), () -> ScenarioPage.of(entry.scenario())));
    }
    all.add(new Golden("activations", ActivationPage::text));
    all.add(new Golden("operations", () -> CataloguePage.markdown(Catalogue.standard())));
    all.add(new Golden("problems", ProblemPage::text));
    return all;
  }

  static Stream<Named<Golden>> pages() {
    return golden().stream().map(page -> Named.of(page.name(), page));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void what_is_said_and_written_is_on_the_page(Golden page) {
    GoldenFile file = new GoldenFile(page.name());
    String now = page.text().get();
    if (GoldenFile.isRewriting()) {
      file.write(now);
    }
    assertThat(file.differences(now)).as(GoldenFile.TO_REWRITE).isEmpty();
  }

  @Test
  void no_page_is_left_over() {
    List<String> names = golden().stream().map(Golden::name).toList();
    if (GoldenFile.isRewriting()) {
      GoldenFile.deleteAllBut(names);
    }
    assertThat(GoldenFile.names()).filteredOn(name -> !names.contains(name)).isEmpty();
  }
}
