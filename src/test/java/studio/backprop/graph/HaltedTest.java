package studio.backprop.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Halted.Wire;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Run;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

/// Parameters that are frozen, and gradients that are stopped at wires: X → Z(W1, b1) → A →
/// Theta(W2, b2) → Yhat → J.
class HaltedTest {
  private static final Halted AT_A = Halted.NONE.toggled(new Wire("Theta", "X"));

  private final Graph graph = Run.of(Library.entry("sigmoid-softmax-network").scenario()).graph();

  @Test
  void along_a_stopped_wire_zeros_come_back_and_the_others_carry_what_they_did() {
    Trace moving = Trace.of(graph);
    Trace stopped = Trace.of(graph.holding(AT_A));

    for (String cut : Set.of("A", "Z", "W1", "b1", "X")) {
      assertThat(gradient(stopped, cut).largestMagnitude()).as(cut).isZero();
    }
    for (String still : Set.of("W2", "b2", "Theta")) {
      assertThat(gradient(stopped, still)).as(still).isEqualTo(gradient(moving, still));
    }
    assertThat(stopped.loss()).isEqualTo(moving.loss());
  }

  @Test
  void what_is_cut_off_stays_and_what_has_another_way_moves() {
    assertThat(still(graph.holding(AT_A))).containsExactlyInAnyOrder("W1", "b1");
    assertThat(still(graph.holding(Halted.NONE.toggled("W2")))).containsExactly("W2");
    assertThat(still(graph)).isEmpty();

    Graph used = Run.of(Library.entry("value-used-twice").scenario()).graph();
    Edge one = used.uses(used.node("X")).getFirst();
    Wire wire = new Wire(used.node(one.to()).id(), one.port());
    assertThat(used.uses(used.node("X"))).hasSizeGreaterThan(1);
    assertThat(still(used.holding(Halted.NONE.toggled(wire)))).isEmpty();
  }

  @Test
  void a_frozen_parameter_has_its_gradient_and_does_not_move() {
    Graph frozen = graph.holding(Halted.NONE.toggled("W1"));
    assertThat(frozen.moves(frozen.node("W1"))).isFalse();
    assertThat(frozen.moves(frozen.node("b1"))).isTrue();
    assertThat(gradient(Trace.of(frozen), "W1")).isEqualTo(gradient(Trace.of(graph), "W1"));
  }

  @Test
  void toggling_twice_leaves_nothing_held() {
    assertThat(AT_A.toggled(new Wire("Theta", "X")).toggled("W1").toggled("W1").isEmpty()).isTrue();
  }

  private static Set<String> still(Graph of) {
    Set<String> still = new HashSet<>();
    of.nodes().stream().filter(of::isStill).forEach(node -> still.add(node.id()));
    return still;
  }

  private static Matrix gradient(Trace of, String node) {
    return of.gradient(of.graph().node(node));
  }
}
