package studio.backprop.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.samples.CloseLook;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

class CloseupTest {

  private static Closeup last(List<Frame> frames, Substep.Kind kind) {
    return frames.stream()
        .flatMap(frame -> frame.closeup().stream())
        .filter(inside -> inside.substep().kind() == kind)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  @Test
  void from_outside_nothing_of_the_inside_is_seen() {
    CloseLook look = CloseLook.at("bias-column-sum");

    assertThat(look.frames(Grain.OPERATION, Phase.FORWARD, "Y"))
        .hasSize(1)
        .allMatch(frame -> frame.closeup().isEmpty());
  }

  @Test
  void into_a_very_large_matrix_nobody_looks_cell_by_cell() {
    Trace trace = Trace.of(Assembler.whole(Scenarios.product(20_000).graphSource()));
    Timeline timeline = new Timeline(trace.graph());

    assertThat(
            IntStream.range(0, 10 * timeline.length())
                .mapToObj(tenth -> Frames.at(trace, timeline, Grain.CELL, tenth / 10.0))
                .flatMap(frame -> frame.closeup().stream()))
        .isNotEmpty()
        .allMatch(inside -> inside.panels().isEmpty())
        .allMatch(inside -> inside.unit().stream().allMatch(unit -> unit.terms().isEmpty()));
  }

  @Test
  void of_a_step_that_makes_a_hidden_cell_the_inside_is_hidden_too() {
    Set<CellName> ownCell = Set.of(new CellName("Y", Quantity.VALUE, 0, 0));
    Set<CellName> other = Set.of(new CellName("Y", Quantity.GRADIENT, 0, 0));

    assertThat(CloseLook.at("bias-column-sum").frames(Grain.INSIDE, Phase.FORWARD, "Y"))
        .filteredOn(frame -> frame.closeup().isPresent())
        .isNotEmpty()
        .allMatch(frame -> frame.hiding(ownCell).closeup().isEmpty())
        .allMatch(frame -> frame.hiding(other).closeup().equals(frame.closeup()));
  }

  @Test
  void a_product_and_a_copied_bias_stand_side_by_side_before_their_sum() {
    CloseLook look = CloseLook.at("bias-column-sum");
    Closeup value = last(look.frames(Grain.INSIDE, Phase.FORWARD, "Y"), Substep.Kind.VALUE);

    assertThat(value.panels())
        .extracting(Closeup.Panel::joint)
        .containsExactly(Closeup.Joint.NOTHING, Closeup.Joint.PLUS, Closeup.Joint.EQUALS);
    Matrix product = value.panels().get(0).matrix();
    Matrix copied = value.panels().get(1).matrix();
    assertThat(product.plus(copied)).isEqualTo(look.trace().value(look.graph().node("Y")));
  }

  @Test
  void what_is_summed_for_a_bias_stands_beside_its_column_sums() {
    CloseLook look = CloseLook.at("bias-column-sum");
    Closeup back = last(look.frames(Grain.INSIDE, Phase.BACKWARD, "Y"), Substep.Kind.RETURNED);

    assertThat(back.at().id()).isEqualTo("b");
    assertThat(back.panels().getFirst().matrix().sumOfRows()).isEqualTo(back.made());
  }

  @Test
  void cells_come_one_after_another_and_their_card_waits_for_them() {
    CloseLook look = CloseLook.at("linear-by-hand");
    List<Frame> frames = look.frames(Grain.CELL, Phase.FORWARD, "Y");
    GraphNode node = look.graph().node("Y");

    Frame first = frames.get(frames.size() - 3);
    Frame.Card card = first.card(node);
    Matrix value = card.value().orElseThrow();
    assertThat(card.missingValue().has(0, 0, value)).isFalse();
    assertThat(card.missingValue().has(0, 1, value)).isTrue();
    assertThat(first.closeup().orElseThrow().unit().orElseThrow().cells()).isNotEmpty();
    assertThat(frames.getLast().card(node).missingValue().isEmpty()).isTrue();
  }

  @Test
  void a_table_fills_row_by_row_and_a_row_without_a_word_stays_empty_until_the_end() {
    CloseLook look = CloseLook.at("word-table");
    GraphNode table = look.graph().node("T");
    List<Frame> frames =
        look.frames(Grain.INSIDE, Phase.BACKWARD, "E").stream()
            .filter(frame ->
                frame.closeup().isPresent()
                    && frame.closeup().get().substep().kind() == Substep.Kind.ROW_ADDS)
            .toList();

    Frame.Card sixth = frames.get(5).card(table);
    Matrix gradient = sixth.gradient().orElseThrow();
    assertThat(frames).hasSize(7);
    assertThat(sixth.missingGradient().has(3, 0, gradient)).isFalse();
    assertThat(sixth.missingGradient().has(4, 0, gradient)).isTrue();
    assertThat(frames.getLast().card(table).gradient()).contains(look.trace().gradient(table));
  }

  @Test
  void at_the_end_of_each_step_the_cards_are_as_they_are_from_outside() {
    for (Library.Entry entry : Library.entries()) {
      CloseLook look = CloseLook.at(entry.name());
      for (int at = 0; at <= look.timeline().length(); at++) {
        Frame outside = Frames.at(look.trace(), look.timeline(), at);
        Frame inside = Frames.at(look.trace(), look.timeline(), Grain.CELL, at);

        assertThat(inside.cards().stream().map(CloseupTest::withoutSum).toList())
            .as(entry.name() + " at " + at)
            .isEqualTo(outside.cards().stream().map(CloseupTest::withoutSum).toList());
      }
    }
  }

  private static Frame.Card withoutSum(Frame.Card card) {
    return new Frame.Card(
        card.node(),
        card.value(),
        card.gradient(),
        card.whole(),
        card.missingValue(),
        card.missingGradient(),
        card.appearing(),
        card.active(),
        Optional.empty(),
        card.brought());
  }
}
