package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Frame;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.edit.Edit;

class SessionTest {
  private final Document document = new Document(Scenarios.line());
  private final Session session = new Session(document);

  @Test
  void an_edit_leaves_the_playhead_where_it_is_and_renews_the_frame() {
    session.playhead().moveTo(1.5);
    List<Frame> frames = new ArrayList<>();
    session.frameProperty().addListener((_, _, frame) -> frames.add(frame));

    document.apply(new Edit.SetCell("W", 0, 0, 3));

    assertThat(session.playhead().position()).isEqualTo(1.5);
    assertThat(frames).hasSize(1);
    assertThat(session.frame().card(document.run().graph().node("S")).value())
        .hasValueSatisfying(value -> assertThat(value.get(0)).isEqualTo(6));
  }

  @Test
  void the_frame_always_belongs_to_the_present_run() {
    List<GraphNode> shown = new ArrayList<>();
    List<GraphNode> present = new ArrayList<>();
    session
        .frameProperty()
        .addListener((_, _, frame) -> {
          shown.add(frame.cards().getFirst().node());
          present.add(document.run().graph().node(0));
        });

    document.apply(new Edit.Resize("n", 5));
    session.playhead().last();
    document.undo();

    assertThat(shown).hasSize(3).isEqualTo(present);
  }

  @Test
  void every_step_is_told() {
    assertThat(session.told().sentence()).contains("operations wait to run");

    session.playhead().moveTo(1);
    assertThat(session.told().plain()).isEqualTo("S = X · W");

    session.playhead().last();
    assertThat(session.told().formulas()).hasSize(2);
  }

  @Test
  void another_document_begins_at_the_start_with_nothing_selected() {
    session.selection().selectCell(new CellName("W", Quantity.VALUE, 0, 0));
    session.playhead().last();

    document.show(Scenarios.line());
    session.restart();

    assertThat(session.playhead().position()).isZero();
    assertThat(session.selection().nodeProperty().get()).isEmpty();
    assertThat(session.selection().cellProperty().get()).isEmpty();
  }

  @Test
  void whoever_hears_that_nothing_is_selected_any_more_sees_the_new_frame() {
    session.selection().selectNode("W");
    List<Integer> cards = new ArrayList<>();
    session
        .selection()
        .nodeProperty()
        .addListener((_, _, _) -> cards.add(session.frame().cards().size()));

    document.show(Scenarios.single());

    assertThat(cards).containsExactly(2);
  }
}
