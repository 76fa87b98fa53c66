package studio.backprop.session.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.OperationNode;
import studio.backprop.samples.Scenarios;
import studio.backprop.samples.Sessions;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.session.edit.NodeText.Pasted;

/// Nodes go as text from one document to another, or within one.
class NodeTextTest {
  private final Session session = new Session(Scenarios.halfWired());
  private final List<Pasted> told = new ArrayList<>();

  @Test
  void nodes_come_back_by_names_that_are_free_with_the_wires_among_them() {
    Scenario before = session.document().scenario();
    String copied = new NodeText(session).of(Set.of("X", "S"));
    assertThat(NodeText.isThere(copied)).isTrue();

    new NodeText(session).paste(copied, told::add);

    assertThat(told).containsExactly(new Pasted.Done(Map.of()));
    assertThat(session.shown().selection().nodes()).containsExactly("X2", "S2");
    assertThat(operation("S2").inputs()).isEqualTo(Map.of("X", "X2"));
    session.undo();
    assertThat(session.document().scenario()).isEqualTo(before);
  }

  @Test
  void in_another_document_they_bring_their_symbols_and_take_its_sizes() {
    Session other = new Session(Scenarios.line());
    Sessions.apply(session, new Edit.Resize("n", 5));

    new NodeText(other).paste(new NodeText(session).of(Set.of("X")), told::add);

    assertThat(told).containsExactly(new Pasted.Done(Map.of("n", 2)));
    assertThat(other.document().scenario().dims().sizes()).isEqualTo(Map.of("n", 2, "d", 3));
    assertThat(other.shown().graph().node("X2").shape()).hasToString("n×d = 2×3");
  }

  @Test
  void a_text_that_is_no_scenario_is_refused_with_its_place() {
    Scenario before = session.document().scenario();

    new NodeText(session).paste("{\"nodes\": [}", told::add);

    assertThat(told).singleElement().isInstanceOf(Pasted.Wrong.class);
    assertThat(NodeText.isThere("1\t2\n3\t4")).isFalse();
    assertThat(session.document().scenario()).isEqualTo(before);
  }

  @Test
  void copies_of_several_nodes_are_selected() {
    new NodeText(session).duplicate(Set.of("W", "b"), why -> assertThat(why).isNull());

    assertThat(session.shown().selection().nodes()).containsExactly("W2", "b2");
  }

  private OperationNode operation(String id) {
    return (OperationNode)
        session.document().scenario().nodes().stream()
            .filter(node -> node.id().equals(id))
            .findFirst()
            .orElseThrow();
  }
}
