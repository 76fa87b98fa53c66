package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.Node.Position;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

class AssembledTest {

  static Stream<Library.Entry> bundled() {
    return Library.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void with_other_numbers_the_graph_that_was_kept_runs_as_one_made_anew(Library.Entry entry) {
    Assembled before = Assembled.of(entry.scenario());
    for (GraphNode node : before.graph().nodes()) {
      if (node.definition() instanceof LeafNode leaf && !node.wordIndices()) {
        Scenario changed = with(entry.scenario(), leaf, 0.625);

        assertThat(Touch.between(entry.scenario(), changed)).isEqualTo(Touch.NUMBERS);
        assertRunsAlike(before.then(changed), Assembled.of(changed));
      }
    }
  }

  private static Scenario with(Scenario scenario, LeafNode leaf, double number) {
    Matrix old = leaf.value();
    List<Node> nodes = new ArrayList<>(scenario.nodes());
    nodes.replaceAll(node ->
        node.equals(leaf)
            ? leaf.withValue(
                Matrix.generate(
                    old.rows(), old.columns(), (i, j) -> i == 0 && j == 0 ? number : old.get(i, j)))
            : node);
    return scenario.withNodes(nodes);
  }

  private static void assertRunsAlike(Assembled kept, Assembled anew) {
    Trace one = Trace.of(kept.graph());
    Trace other = Trace.of(anew.graph());
    for (GraphNode node : anew.graph().nodes()) {
      GraphNode same = kept.graph().node(node.id());
      assertThat(one.value(same)).as("value " + node.id()).isEqualTo(other.value(node));
      assertThat(one.gradient(same)).as("gradient " + node.id()).isEqualTo(other.gradient(node));
    }
  }

  @Test
  void a_weight_binds_no_operation_again() {
    Assembled before = Assembled.of(Library.entry("two-linear-layers").scenario());

    Assembled after = done(before, new Edit.SetCell("W1", 0, 0, 7));

    for (GraphNode node : before.graph().forward()) {
      assertThat(after.graph().node(node.id()).operation()).isSameAs(node.operation());
    }
  }

  @Test
  void where_a_card_stands_touches_appearance_only() {
    Assembled before = Assembled.of(Library.entry("two-linear-layers").scenario());

    Assembled after = done(before, new Edit.Move("S", new Position(10, 20)));

    assertThat(Touch.between(before.scenario(), after.scenario())).isEqualTo(Touch.APPEARANCE);
    assertThat(after.graph().node("S").definition().appearance().position())
        .contains(new Position(10, 20));
    assertThat(after.graph().node("S").operation()).isSameAs(before.graph().node("S").operation());
  }

  @Test
  void a_size_touches_the_structure() {
    Assembled before = Assembled.of(Library.entry("two-linear-layers").scenario());

    Assembled after = done(before, new Edit.Resize("n", 4));

    assertThat(Touch.between(before.scenario(), after.scenario())).isEqualTo(Touch.STRUCTURE);
    assertRunsAlike(after, Assembled.of(after.scenario()));
  }

  private static Assembled done(Assembled before, Edit edit) {
    return ((Outcome.Done) edit.applyTo(before)).after();
  }
}
