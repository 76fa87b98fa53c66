package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.writing.style.MathText;

/// A derivative in a text of the library is called as on the cards: ∂J/∂W where the cards say ∂J,
/// ∂L/∂W where they say ∂L, and W is a node or a matrix inside one. A derivative of one node by
/// another is no gradient and may stand there too.
class DerivativesInTextsTest {
  private static final String SYMBOL =
      "(\\\\hat\\{\\w}|\\\\?\\w+)((?:[_^](?:\\{[^{}]*}|\\w|\\\\top))*)";
  private static final Pattern DERIVATIVE =
      Pattern.compile(
          "\\\\partial\\s*" + SYMBOL + "\\s*(?:/|}\\s*\\{)\\s*\\\\partial\\s*" + SYMBOL);
  private static final Pattern LAYER = Pattern.compile("\\([^()]*\\)");

  static Stream<Named<Library.Entry>> entries() {
    return Library.entries().stream().map(entry -> Named.of(entry.name(), entry));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void gradients_are_named_in_texts_as_on_the_cards(Library.Entry entry) {
    assertThat(faults(entry.scenario(), texts(entry.scenario()))).isEmpty();
  }

  @Test
  void another_name_is_noticed() {
    Scenario scenario = Library.entry("two-linear-layers").scenario();

    assertThat(faults(scenario, "$\\partial L/\\partial W^{(1)}$, $\\partial L/\\partial W^{(l)}$"))
        .isEmpty();
    assertThat(faults(scenario, "$\\partial \\hat{Y} / \\partial S$")).isEmpty();
    assertThat(faults(scenario, "$\\partial J/\\partial W^{(1)}$")).hasSize(1);
    assertThat(faults(scenario, "$\\frac{\\partial L}{\\partial V}$")).hasSize(1);
  }

  @Test
  void some_texts_name_gradients() {
    assertThat(Library.entries())
        .filteredOn(entry -> DERIVATIVE.matcher(texts(entry.scenario())).find())
        .hasSizeGreaterThan(8);
  }

  private static List<String> faults(Scenario scenario, String texts) {
    Graph graph = Assembler.whole(scenario.graphSource());
    String objective = Names.ofLabels(graph).objective().tex();
    Set<String> named = named(graph);
    List<String> faults = new ArrayList<>();
    Matcher found = DERIVATIVE.matcher(texts);
    while (found.find()) {
      String of = anyLayer(found.group(1) + found.group(2));
      String by = anyLayer(found.group(3) + found.group(4).replaceFirst("\\^\\\\top$", ""));
      boolean known = of.equals(anyLayer(objective)) || named.contains(of);
      if (!known || !named.contains(by)) {
        faults.add(found.group() + ", but the cards say ∂" + objective + " and have " + named);
      }
    }
    return faults;
  }

  /// All that is called by a name in a graph: nodes and the matrices inside them.
  private static Set<String> named(Graph graph) {
    Set<String> named = new HashSet<>();
    for (GraphNode node : graph.nodes()) {
      named.add(anyLayer(MathText.of(node).tex()));
      if (!node.isLeaf()) {
        node.operation().inner().forEach(inner -> named.add(inner.reference().name()));
      }
    }
    return named;
  }

  private static String texts(Scenario scenario) {
    return scenario.description().orElse("") + scenario.lesson();
  }

  /// W^{(1)} and W^{(l)} are both a W of some layer.
  private static String anyLayer(String tex) {
    return LAYER.matcher(tex).replaceAll("()").replace("{", "").replace("}", "").strip();
  }
}
