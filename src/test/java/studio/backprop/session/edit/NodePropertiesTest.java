package studio.backprop.session.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionValue;
import studio.backprop.samples.Scenarios;
import studio.backprop.samples.Sessions;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;

/// What is said of a node otherwise is taken or refused with a sentence.
class NodePropertiesTest {
  private final Session session = new Session(Scenarios.halfWired());
  private final List<String> refused = new ArrayList<>();

  @Test
  void another_name_is_carried_everywhere_and_stays_selected() {
    session.selectNode("X");

    of("X").rename(" Data ", why -> fail(why));

    assertThat(node("S")).isInstanceOf(OperationNode.class);
    assertThat(((OperationNode) node("S")).inputs()).containsEntry("X", "Data");
    assertThat(session.shown().selection().node()).contains("Data");
  }

  @Test
  void a_name_that_is_taken_or_is_none_is_refused_and_nothing_is_lost() {
    Scenario before = session.document().scenario();
    session.selectNode("X");

    of("X").rename("W", refused::add);
    of("X").rename("2x", refused::add);

    assertThat(refused).hasSize(2);
    assertThat(refused.get(1)).contains("2x");
    assertThat(session.document().scenario()).isEqualTo(before);
    assertThat(session.shown().selection().node()).contains("X");
  }

  @Test
  void a_label_is_set_and_taken_away() {
    of("W").relabel("W^{(1)}", why -> fail(why));
    assertThat(node("W").appearance().label()).contains("W^{(1)}");

    of("W").relabel(" ", why -> fail(why));
    assertThat(node("W").appearance().label()).isEmpty();
  }

  @Test
  void a_shape_in_a_symbol_that_there_is_not_says_so_and_can_bring_it() {
    NodeProperties leaf = of("W");

    leaf.reshape("k", "c", refused::add);
    assertThat(refused).singleElement().asString().contains("symbol k");
    Map<String, Integer> unknown = leaf.unknown("k", "c");
    assertThat(unknown).isEqualTo(Map.of("k", 3));
    assertThat(leaf.unknown("k*2", "c + 1")).isEmpty();

    Scenario before = session.document().scenario();
    leaf.reshape(unknown, "k", "c", why -> fail(why));
    assertThat(session.shown().graph().node("W").shape()).hasToString("k×c = 3×2");
    session.undo();
    assertThat(session.document().scenario()).isEqualTo(before);
  }

  @Test
  void an_option_takes_what_its_declaration_takes() {
    Sessions.apply(session, new Edit.AddOperation("E", "elu", Optional.empty()));
    NodeProperties elu = of("E");
    Option alpha = elu.options().getFirst();
    assertThat(elu.usual(alpha)).contains("1");

    elu.set(alpha, "2,5", why -> fail(why));
    assertThat(elu.given(alpha)).contains("2.5");
    elu.set(alpha, "much", refused::add);
    assertThat(refused).singleElement().asString().contains("much");
    assertThat(elu.given(alpha)).contains("2.5");
    elu.set(alpha, "1", why -> fail(why));
    assertThat(elu.given(alpha)).isEmpty();
  }

  @Test
  void an_option_that_is_out_of_range_is_refused_with_the_range() {
    Sessions.apply(session, new Edit.AddOperation("P", "max-pool", Optional.empty()));
    NodeProperties pool = of("P");
    Option window = option(pool, "window");
    assertThat(pool.usual(option(pool, "stride"))).contains("window");

    pool.set(window, "0.5", refused::add);
    assertThat(refused).containsExactly("0.5 will not do; write a whole number from 1 to 1000000.");
    pool.set(window, "2", why -> fail(why));
    assertThat(pool.given(window)).contains("2");
  }

  @Test
  void a_choice_and_a_size_are_written_as_files_have_them() {
    Sessions.apply(session, new Edit.AddOperation("A", "sum", Optional.empty()));
    Sessions.apply(session, new Edit.AddOperation("R", "reshape", Optional.empty()));
    NodeProperties sum = of("A");
    Option.Choice axis = (Option.Choice) option(sum, "axis");
    assertThat(NodeProperties.choices(axis)).containsExactly("all", "0", "1");

    sum.set(axis, "1", why -> fail(why));
    of("R").set(option(of("R"), "rows"), "n * c", why -> fail(why));
    of("R").set(option(of("R"), "columns"), "3", why -> fail(why));

    assertThat(((OperationNode) node("A")).options()).containsEntry("axis", OptionValue.of(1));
    assertThat(((OperationNode) node("R")).options())
        .isEqualTo(Map.of("rows", OptionValue.of("n*c"), "columns", OptionValue.of(3)));
  }

  private static Option option(NodeProperties of, String name) {
    return of.options().stream()
        .filter(option -> option.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private NodeProperties of(String id) {
    return new NodeProperties(session, id);
  }

  private Node node(String id) {
    return session.document().scenario().nodes().stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
