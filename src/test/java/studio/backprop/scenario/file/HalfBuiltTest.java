package studio.backprop.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Unfinished;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Said;

/// A graph that is half built is a document; what is wrong otherwise is none.
class HalfBuiltTest {

  /// What is replaced in a right scenario, by what (∅ for nothing), what is then wrong, and which
  /// nodes run all the same.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ", \"W\": \"W\"|∅|nodes[2].inputs.W: linear needs a node at port W|X W",
        "\"W\": \"W\"|\"W\": \"X\"|nodes[2].inputs.W: linear: W must be d×c|X W",
        "\"axis\": \"all\"|\"axis\": 7|nodes[3].options.axis: 7 is not among axis’s choices|X W S",
        "\"output\": \"L\",|∅|output: it is missing|X W S L",
      })
  void what_is_missing_or_does_not_fit_leaves_the_rest(
      String right, String wrong, String problem, String running) {
    String text = Scenarios.LINEAR.replace(right, wrong.replace("∅", ""));
    assertThat(text).isNotEqualTo(Scenarios.LINEAR);

    Reading.HalfBuilt half = half(text);

    assertThat(Said.of(half)).singleElement().asString().startsWith(problem);
    assertThat(half.assembly().graph().nodes())
        .extracting(GraphNode::id)
        .containsExactly(running.split(" ", -1));
    assertThat(half.assembly().graph().backward()).isEmpty();
    assertThat(half(Scenarios.written(half.scenario())).scenario()).isEqualTo(half.scenario());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"W\": \"W\"|\"W\": \"V\"",
        "\"W\": \"W\"|\"W\": \"W\", \"Q\": \"W\"",
        "\"X\": \"S\"|\"X\": \"L\"",
        "\"op\": \"sum\"|\"op\": \"summ\"",
        "\"axis\"|\"axes\"",
        "\"output\": \"L\"|\"output\": \"M\"",
        "[\"a\", \"b\", \"c\"]|[\"a\"]",
        "\"shape\": [\"n\", \"d\"]|\"shape\": [\"n\", 2]",
        "\"batch\": \"n\"|\"batch\": \"m\"",
        "value S[1,0]|value S[2,0]",
      })
  void everything_else_is_no_document(String right, String wrong) {
    String text = Scenarios.LINEAR.replace(right, wrong);
    assertThat(text).isNotEqualTo(Scenarios.LINEAR);

    assertThat(new ScenarioReader(Catalogue.standard()).read(text))
        .isInstanceOf(Reading.Refused.class);
  }

  @Test
  void nothing_worse_may_stand_beside_what_is_missing() {
    String text = Scenarios.LINEAR.replace(", \"W\": \"W\"", "").replace("\"title\"", "\"tile\"");

    assertThat(new ScenarioReader(Catalogue.standard()).read(text))
        .isInstanceOf(Reading.Refused.class);
  }

  @Test
  void what_comes_after_an_unfinished_node_waits_for_it() {
    assertThat(half(Scenarios.LINEAR.replace(", \"W\": \"W\"", "")).assembly().unfinished())
        .extracting(Unfinished::id, node -> node.problems().size())
        .containsExactly(tuple("S", 1), tuple("L", 0));
  }

  private static Reading.HalfBuilt half(String text) {
    return switch (new ScenarioReader(Catalogue.standard()).read(text)) {
      case Reading.HalfBuilt half -> half;
      case Reading.Accepted _ -> throw new AssertionError("it is whole");
      case Reading.Refused refused -> throw new AssertionError(Said.of(refused).toString());
    };
  }
}
