package studio.backprop.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.samples.Graphs;
import studio.backprop.trace.Trace;

class FrameTest {
  private final Graph graph = Graphs.shared();
  private final Trace trace = Trace.of(graph);
  private final Timeline timeline = new Timeline(graph);

  private Frame at(double position) {
    return Frames.at(trace, timeline, position);
  }

  @Test
  void at_the_start_leaves_have_their_values_and_nothing_else_is_there() {
    Frame start = at(0);

    assertThat(start.card(graph.node("X")).value()).contains(trace.value(graph.node("X")));
    assertThat(start.card(graph.node("S")).value()).isEmpty();
    assertThat(start.cards()).allMatch(card -> card.gradient().isEmpty());
    assertThat(start.step()).isEmpty();
  }

  @Test
  void in_the_middle_of_a_forward_step_its_operands_are_on_their_way() {
    Frame frame = at(0.175);

    assertThat(frame.travellers())
        .extracting(traveller -> traveller.edge().port(), Frame.Traveller::phase)
        .containsExactly(tuple("A", Phase.FORWARD), tuple("B", Phase.FORWARD));
    assertThat(frame.travellers().getFirst().progress()).isEqualTo(0.5);
    assertThat(frame.card(graph.node("S")).value()).isEmpty();
    assertThat(at(1).card(graph.node("S")).value()).contains(trace.value(graph.node("S")));
  }

  @Test
  void a_hidden_cell_is_missing_and_no_other() {
    CellName hidden = new CellName("S", Quantity.VALUE, 0, 0);

    Frame frame = at(1).hiding(Set.of(hidden));

    assertThat(frame.card(graph.node("S")).isMissing(hidden)).isTrue();
    assertThat(frame.card(graph.node("S")).isMissing(new CellName("S", Quantity.VALUE, 0, 1)))
        .isFalse();
    assertThat(frame.card(graph.node("X"))).isEqualTo(at(1).card(graph.node("X")));
  }

  @Test
  void the_gradient_arrives_at_the_output_when_the_backward_part_begins() {
    assertThat(at(3).card(graph.node("L")).gradient()).isEmpty();
    assertThat(at(3.1).card(graph.node("L")).gradient()).contains(Matrix.scalar(1));
  }

  @Test
  void where_two_wires_meet_what_they_bring_is_seen_to_add_up() {
    Frame.Card card = at(5).card(graph.node("S"));

    Frame.Accumulation sum = card.sum().orElseThrow();
    assertThat(sum.before().plus(sum.added())).isEqualTo(sum.after());
    assertThat(card.gradient()).contains(sum.after());
  }

  /// What the last step made, as `S value`.
  private List<String> brought(double position) {
    return at(position).cards().stream()
        .flatMap(card -> card.brought().map(quantity -> card.node().id() + " " + quantity).stream())
        .toList();
  }

  @Test
  void what_a_step_made_is_what_it_brought_until_the_next_sets_out() {
    assertThat(brought(0)).isEmpty();
    assertThat(brought(0.9)).isEmpty();
    assertThat(brought(1)).containsExactly("S value");
    assertThat(brought(1.3)).isEmpty();
    assertThat(brought(3)).containsExactly("L value");
  }

  @Test
  void on_the_way_back_the_operands_are_brought_their_gradients() {
    assertThat(brought(3.1)).containsExactly("L gradient");
    assertThat(brought(4)).containsExactlyInAnyOrder("Y gradient", "Z gradient", "L gradient");
  }

  @Test
  void a_gradient_that_grows_is_brought_once_it_has_grown() {
    assertThat(brought(4.3)).isEmpty();
    assertThat(brought(5)).containsExactly("S gradient");
  }

  @Test
  void every_gradient_is_whole_at_the_end() {
    Frame end = at(timeline.length());

    assertThat(end.cards()).allMatch(Frame.Card::whole);
    assertThat(end.cards())
        .allMatch(
            card -> card.gradient().equals(java.util.Optional.of(trace.gradient(card.node()))));
  }
}
