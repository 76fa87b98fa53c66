package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.WayOut;
import studio.backprop.language.Language;
import studio.backprop.operation.OptionValue;

/// A way out says on its button what it does.
class ProblemPhrasesTest {

  static Stream<Arguments> waysOut() {
    return Stream.of(
        Arguments.of(new WayOut.MakeShape("W", 1200, 1), "Make W 1200×1"),
        Arguments.of(new WayOut.SetOption("A", "slope", OptionValue.of(0.01)), "Set slope to 0.01"),
        Arguments.of(new WayOut.ClearOption("A", "slope"), "Leave slope at its default"),
        Arguments.of(new WayOut.Connect("S", "W", "V"), "Wire V to W of S"),
        Arguments.of(
            new WayOut.Supply("S", "W", "W_2", Kind.PARAMETER), "New parameter W_2 for W of S"),
        Arguments.of(new WayOut.Supply("S", "Y", "Y", Kind.INPUT), "New input Y for Y of S"),
        Arguments.of(new WayOut.Disconnect("S", "b"), "Take away what is wired to b of S"),
        Arguments.of(new WayOut.SetOutput("L"), "Take gradients of L"),
        Arguments.of(new WayOut.MakeArriving(2, 3), "Make the gradient that arrives 2×3"),
        Arguments.of(new WayOut.SetBatch("n"), "Let examples lie along n"),
        Arguments.of(new WayOut.ClearBatch(), "Take nothing for an example"));
  }

  @ParameterizedTest
  @MethodSource("waysOut")
  void a_way_out_says_what_it_does(WayOut way, String words) {
    assertThat(new ProblemPhrases(Language.ENGLISH).wayOut(way)).isEqualTo(words);
  }
}
